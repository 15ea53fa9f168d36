// ISO 8601 text, in its extended and basic forms, to days, nanoseconds, offsets and durations.
import { argumentError } from '../errors.ts'
import { daysInMonth, firstMonthOfQuarter, firstWeekStart, isLeapYear, toEpochDay } from './calendar.ts'
import { parseOffset, parseZone } from './zone.ts'
import type { Zone } from './zone.ts'

const datePatterns = {
  calendar: /^([+-]\d{1,9}|\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/,
  basic: /^(\d{4})(\d{2})(\d{2})?$/,
  week: /^([+-]\d{1,9}|\d{4})-?W(\d{2})(?:-?(\d))?$/,
  quarter: /^([+-]\d{1,9}|\d{4})-?Q(\d)(?:-?(\d{1,2}))?$/,
  ordinal: /^([+-]\d{1,9}|\d{4})-?(\d{3})$/,
}
const timePattern = /^(\d{2})(?::?(\d{2})(?::?(\d{2})(?:[.,](\d{1,9}))?)?)?$/

export function parseDate(text: string): number {
  const match = datePatterns.calendar.exec(text) ?? datePatterns.basic.exec(text)
  if (match !== null)
    return checkedDay(text, { year: Number(match[1]), month: Number(match[2] ?? 1), day: Number(match[3] ?? 1) })
  const week = datePatterns.week.exec(text)
  if (week !== null)
    return checkedWeek(text, { year: Number(week[1]), week: Number(week[2]), day: Number(week[3] ?? 1) })
  const ordinal = datePatterns.ordinal.exec(text)
  if (ordinal !== null) return checkedOrdinal(text, Number(ordinal[1]), Number(ordinal[2]))
  const quarter = datePatterns.quarter.exec(text)
  if (quarter === null) throw invalid(text, 'date')
  return (
    toEpochDay({ year: Number(quarter[1]), month: firstMonthOfQuarter(Number(quarter[2])), day: 1 }) +
    Number(quarter[3] ?? 1) -
    1
  )
}

export function checkedDay(text: string, date: { year: number; month: number; day: number }): number {
  if (date.month < 1 || date.month > 12 || date.day < 1 || date.day > daysInMonth(date.year, date.month))
    throw invalid(text, 'date')
  return toEpochDay(date)
}

export function checkedWeek(text: string, { year, week, day }: { year: number; week: number; day: number }): number {
  const start = firstWeekStart(year)
  const weeks = (firstWeekStart(year + 1) - start) / 7
  if (week < 1 || week > weeks || day < 1 || day > 7) throw invalid(text, 'week date')
  return start + (week - 1) * 7 + day - 1
}

export function checkedOrdinal(text: string, year: number, day: number): number {
  if (day < 1 || day > (isLeapYear(year) ? 366 : 365)) throw invalid(text, 'ordinal date')
  return toEpochDay({ year, month: 1, day: 1 }) + day - 1
}

export function parseTime(text: string): number {
  const match = timePattern.exec(text)
  const [hour, minute, second] = [1, 2, 3].map(group => Number(match?.[group] ?? 0))
  if (
    match === null ||
    hour === undefined ||
    minute === undefined ||
    second === undefined ||
    hour > 23 ||
    minute > 59 ||
    second > 59
  )
    throw invalid(text, 'time')
  return ((hour * 60 + minute) * 60 + second) * 1e9 + Number((match[4] ?? '').padEnd(9, '0'))
}

/** Splits off the zone: `12:00+01:00`, `12:00Z`, `12:00[Europe/Paris]`, `12:00+01:00[Europe/Paris]`. */
export function parseZonedTime(text: string): { nanoOfDay: number; zone: Zone | undefined } {
  const named = /^(.*?)(?:\[([^\]]+)\])?$/.exec(text)
  const clock = named?.[1] ?? text
  const split = /^([^Zz+-]*)(.*)$/.exec(clock)
  const offsetText = split?.[2] ?? ''
  const offset = offsetText === '' ? undefined : parseOffset(offsetText)
  if (offsetText !== '' && offset === undefined) throw invalid(text, 'time with zone')
  const zone = named?.[2] === undefined ? undefined : parseZone(named[2])
  const nanoOfDay = parseTime(split?.[1] ?? '')
  if (zone !== undefined) return { nanoOfDay, zone: { name: zone.name, offset: offset ?? zone.offset } }
  return { nanoOfDay, zone: offset === undefined ? undefined : { name: null, offset } }
}

/** Any date, time or both. */
export function parseDateAndTime(text: string): { epochDay: number; nanoOfDay: number; zone: Zone | undefined } {
  const split = text.indexOf('T')
  if (split === -1) return { epochDay: parseDate(text), nanoOfDay: 0, zone: undefined }
  return { epochDay: parseDate(text.slice(0, split)), ...parseZonedTime(text.slice(split + 1)) }
}

export function invalid(text: string, what: string) {
  return argumentError('InvalidArgumentValue', `'${text}' is no ${what}`)
}

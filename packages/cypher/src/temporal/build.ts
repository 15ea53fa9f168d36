// Dates and times from fields, on top of a base where one is given.
import { argumentError } from '../errors.ts'
import {
  dayOfQuarter,
  daysInMonth,
  firstMonthOfQuarter,
  fromEpochDay,
  quarterOf,
  toEpochDay,
  weekDay,
  weekOf,
  weekYearOf,
} from './calendar.ts'
import type { Fields } from './fields.ts'
import { checkedOrdinal, checkedWeek } from './parse.ts'
import { DateTime, Time, nanosPerDay, nanosPerSecond } from './temporal.ts'
import type { LocalDateTime, LocalTime } from './temporal.ts'
import type { Zone } from './zone.ts'
import { atZone, fromUtc, inZone, zoneOf } from './zoned.ts'

const years: [number, number] = [-999_999_999, 999_999_999]

/** Day number from fields; what is missing comes from the base, or is the first of its kind. */
export function buildDate(fields: Fields, base: number | undefined): number {
  if (fields.hasAny('week', 'dayOfWeek')) return buildWeekDate(fields, base)
  if (fields.has('ordinalDay'))
    return checkedOrdinal('this', year(fields, base), fields.integer('ordinalDay', 1, [1, 366]))
  if (fields.hasAny('quarter', 'dayOfQuarter')) return buildQuarterDate(fields, base)
  const civil = base === undefined ? { month: 1, day: 1 } : fromEpochDay(base)
  const date = {
    year: year(fields, base),
    month: fields.integer('month', civil.month, [1, 12]),
    day: fields.integer('day', civil.day, [1, 31]),
  }
  if (date.day > daysInMonth(date.year, date.month))
    throw argumentError('InvalidArgumentValue', `Month ${date.month} of ${date.year} has no day ${date.day}`)
  return toEpochDay(date)
}

function year(fields: Fields, base: number | undefined): number {
  if (base === undefined && !fields.has('year')) throw argumentError('InvalidArgumentValue', 'A date needs a year')
  return fields.integer('year', base === undefined ? 0 : fromEpochDay(base).year, years)
}

function buildWeekDate(fields: Fields, base: number | undefined): number {
  const weekYear = base !== undefined && !fields.has('year') ? weekYearOf(base) : year(fields, base)
  const week = fields.integer('week', base === undefined ? 1 : weekOf(base), [1, 53])
  return checkedWeek('this', {
    year: weekYear,
    week,
    day: fields.integer('dayOfWeek', base === undefined ? 1 : weekDay(base), [1, 7]),
  })
}

function buildQuarterDate(fields: Fields, base: number | undefined): number {
  const quarter = fields.integer('quarter', base === undefined ? 1 : quarterOf(fromEpochDay(base).month), [1, 4])
  const day = fields.integer('dayOfQuarter', base === undefined ? 1 : dayOfQuarter(base), [1, 92])
  return toEpochDay({ year: year(fields, base), month: firstMonthOfQuarter(quarter), day: 1 }) + day - 1
}

/** True when a field says something about the date, the base aside. */
export function hasDateFields(fields: Fields): boolean {
  return fields.hasAny('year', 'month', 'day', 'week', 'dayOfWeek', 'quarter', 'dayOfQuarter', 'ordinalDay')
}

export function overrideDate(fields: Fields, epochDay: number): number {
  return hasDateFields(fields) ? buildDate(fields, epochDay) : epochDay
}

/** Nanoseconds of the day from fields on top of a base. `keep` is the part of a second that a sub-second field leaves in place. */
export function buildTime(fields: Fields, base: number, keep = 0): number {
  const seconds = Math.floor(base / nanosPerSecond)
  const hour = fields.integer('hour', Math.floor(seconds / 3600), [0, 23])
  const minute = fields.integer('minute', Math.floor(seconds / 60) % 60, [0, 59])
  const second = fields.integer('second', seconds % 60, [0, 59])
  return (
    ((hour * 60 + minute) * 60 + second) * nanosPerSecond + subSecond(fields, base - seconds * nanosPerSecond, keep)
  )
}

function subSecond(fields: Fields, base: number, keep: number): number {
  if (!fields.hasAny('millisecond', 'microsecond', 'nanosecond')) return base
  const hasMilli = fields.has('millisecond')
  const hasMicro = fields.has('microsecond')
  const milli = fields.integer('millisecond', 0, [0, 999])
  const micro = fields.integer('microsecond', 0, [0, hasMilli ? 999 : 999_999])
  const nano = fields.integer('nanosecond', 0, [0, hasMicro ? 999 : hasMilli ? 999_999 : 999_999_999])
  return keep + milli * 1e6 + micro * 1e3 + nano
}

export const utc: Zone = { name: null, offset: 0 }

export function buildZonedTime(fields: Fields): Time {
  const source = fields.timeSource()
  const wanted = fields.zone()
  const offset = source instanceof Time || source instanceof DateTime ? source.offset : undefined
  const target =
    wanted === undefined
      ? (offset ?? 0)
      : wanted.name === null
        ? wanted.offset
        : atZone({ epochDay: 0, nanoOfDay: 0 }, wanted).offset
  const base = source?.nanoOfDay ?? 0
  const shifted = offset === undefined ? base : base + (target - offset) * nanosPerSecond
  return new Time(buildTime(fields, ((shifted % nanosPerDay) + nanosPerDay) % nanosPerDay), target)
}

/** A DateTime: a zone asked for moves a zoned base to the same instant there before the other fields are set. */
export function buildDateTime(fields: Fields): DateTime {
  if (fields.hasAny('epochSeconds', 'epochMillis')) return fromEpoch(fields)
  const dateSource = fields.dateSource()
  const timeSource = fields.timeSource()
  const wanted = fields.zone()
  const own = sourceZone(timeSource)
  const epochDay = dateSource === undefined ? buildDate(fields, undefined) : overrideDate(fields, dateSource.epochDay)
  let local = { epochDay, nanoOfDay: timeSource?.nanoOfDay ?? 0 }
  let preferred = timeSource instanceof DateTime ? timeSource.offset : undefined
  if (own !== undefined && wanted !== undefined) {
    const moved = inZone(atZone(local, own, own.offset), wanted)
    ;[local, preferred] = [moved, moved.offset]
  }
  return atZone(
    { epochDay: local.epochDay, nanoOfDay: buildTime(fields, local.nanoOfDay) },
    wanted ?? own ?? utc,
    preferred,
  )
}

function sourceZone(source: LocalTime | Time | LocalDateTime | DateTime | undefined): Zone | undefined {
  if (source instanceof DateTime) return zoneOf(source)
  return source instanceof Time ? { name: null, offset: source.offset } : undefined
}

const epochRange: [number, number] = [-31_557_014_167_219_200, 31_556_889_864_403_200]

function fromEpoch(fields: Fields): DateTime {
  const millis = fields.integer('epochMillis', 0, epochRange)
  const seconds = fields.has('epochSeconds') ? fields.integer('epochSeconds', 0, epochRange) : Math.floor(millis / 1000)
  const nanos = (millis - Math.floor(millis / 1000) * 1000) * 1e6 + subSecond(fields, 0, 0)
  return atEpoch(seconds, nanos, fields.zone() ?? utc)
}

export function atEpoch(seconds: number, nanos: number, zone: Zone): DateTime {
  const epochDay = Math.floor(seconds / 86_400)
  return fromUtc({ epochDay, nanoOfDay: (seconds - epochDay * 86_400) * nanosPerSecond + nanos }, zone)
}

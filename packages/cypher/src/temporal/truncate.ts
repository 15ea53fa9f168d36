// date.truncate('month', …) and its kin: the start of the unit that an instant lies in, with fields set on top.
import { argumentError } from '../errors.ts'
import {
  firstMonthOfQuarter,
  firstWeekStart,
  fromEpochDay,
  quarterOf,
  toEpochDay,
  weekDay,
  weekYearOf,
} from './calendar.ts'
import { nanosPerSecond } from './temporal.ts'

const dateUnits: Record<string, (epochDay: number) => number> = {
  millennium: day => startOfYears(day, 1000),
  century: day => startOfYears(day, 100),
  decade: day => startOfYears(day, 10),
  year: day => startOfYears(day, 1),
  weekyear: day => firstWeekStart(weekYearOf(day)),
  quarter: day => {
    const { year, month } = fromEpochDay(day)
    return toEpochDay({ year, month: firstMonthOfQuarter(quarterOf(month)), day: 1 })
  },
  month: day => toEpochDay({ ...fromEpochDay(day), day: 1 }),
  week: day => day - weekDay(day) + 1,
  day: day => day,
}

const timeUnits: Record<string, number> = {
  day: nanosPerSecond * 86_400,
  hour: nanosPerSecond * 3600,
  minute: nanosPerSecond * 60,
  second: nanosPerSecond,
  millisecond: 1e6,
  microsecond: 1e3,
}

function startOfYears(epochDay: number, count: number): number {
  const { year } = fromEpochDay(epochDay)
  return toEpochDay({ year: Math.floor(year / count) * count, month: 1, day: 1 })
}

/** The start of the unit, and how much of the second a sub-second field leaves in place. */
export function truncate(
  unit: string,
  epochDay: number,
  nanoOfDay: number,
): { epochDay: number; nanoOfDay: number; keep: number } {
  const name = unit.toLowerCase()
  const toDate = dateUnits[name]
  if (toDate !== undefined) return { epochDay: toDate(epochDay), nanoOfDay: 0, keep: 0 }
  const size = timeUnits[name]
  if (size === undefined) throw argumentError('InvalidArgumentValue', `'${unit}' is no unit to truncate to`)
  const start = nanoOfDay - (nanoOfDay % size)
  return { epochDay, nanoOfDay: start, keep: start % nanosPerSecond }
}

export function isTimeUnit(unit: string): boolean {
  return timeUnits[unit.toLowerCase()] !== undefined
}

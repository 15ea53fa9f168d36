// Days as numbers, so that they can be compared and counted; no clock and no time zone.

/** Days since 1 January 1970; negative before. */
export type Day = number

const MILLISECONDS = 86_400_000

/** The day of a date, or undefined when there is none such (31 February). Months count from 1. */
export function dayOf(year: number, month: number, day: number): Day | undefined {
  const time = Date.UTC(year, month - 1, day)
  const made = new Date(time)
  return made.getUTCMonth() === month - 1 && made.getUTCDate() === day ? Math.round(time / MILLISECONDS) : undefined
}

/** @example isoOf(0) // '1970-01-01' */
export function isoOf(day: Day): string {
  return new Date(day * MILLISECONDS).toISOString().slice(0, 10)
}

/** 0 is Sunday. */
export function weekdayOf(day: Day): number {
  return (((day + 4) % 7) + 7) % 7
}

export function yearOf(day: Day): number {
  return new Date(day * MILLISECONDS).getUTCFullYear()
}

/** From 1. */
export function monthOf(day: Day): number {
  return new Date(day * MILLISECONDS).getUTCMonth() + 1
}

export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const
export const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const

/** @example spoken(dayOf(2022, 1, 10)) // 'Monday 10 January 2022' */
export function spoken(day: Day): string {
  const iso = isoOf(day)
  return `${WEEKDAYS[weekdayOf(day)] ?? ''} ${Number(iso.slice(-2))} ${MONTHS[monthOf(day) - 1] ?? ''} ${yearOf(day)}`
}

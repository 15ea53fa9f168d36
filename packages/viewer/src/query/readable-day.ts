// ISO days as people read them; months and years as they are told.
import { MONTHS, WEEKDAYS } from '../texts.ts'

/** `Mon 10 Jan`; `December 2021` for a month, `2010` for a year. */
export function readableDay(day: string): string {
  const date = dateOf(day)
  if (!date) return day
  const month = MONTHS[date.getUTCMonth()] ?? ''
  if (day.length < 10) return `${month} ${date.getUTCFullYear()}`
  return `${WEEKDAYS[date.getUTCDay()]} ${date.getUTCDate()} ${month.slice(0, 3)}`
}

/** `10 Jan`; `Dec 2021` for a month, `2010` for a year. */
export function shortDay(day: string): string {
  const date = dateOf(day)
  if (!date) return day
  const month = MONTHS[date.getUTCMonth()]?.slice(0, 3) ?? ''
  return day.length < 10 ? `${month} ${date.getUTCFullYear()}` : `${date.getUTCDate()} ${month}`
}

/** The first day of a month; undefined for a year and for what is no date. */
function dateOf(day: string): Date | undefined {
  if (day.length === 4) return undefined
  const date = new Date(`${day.padEnd(10, '-01')}T00:00:00Z`)
  return Number.isNaN(date.getTime()) ? undefined : date
}

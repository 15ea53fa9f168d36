// ISO days as people read them; months and years as they are told. A year goes without saying where every article is of that year.
import type { Dataset } from '../model/dataset.ts'
import { MONTHS, WEEKDAYS } from '../texts/days.ts'

/** Keeps a day and its month on one line; the year may go below. */
const CLOSE = '\u00a0'

/** The year in which every article came out; undefined where they span more than one, or none has a day. */
export function plainYear(data: Dataset): string | undefined {
  const years = new Set([...data.articles.values()].flatMap(({ published }) => published?.slice(0, 4) ?? []))
  const [year] = years
  return years.size === 1 ? year : undefined
}

/** `Mon 10 Jan`, with its year where that is not the plain one; `December 2021` for a month, `2010` for a year. */
export function readableDay(day: string, plain: string | undefined): string {
  const date = dateOf(day)
  if (!date) return day
  if (day.length < 10) return `${MONTHS[date.getUTCMonth()] ?? ''} ${date.getUTCFullYear()}`
  return `${WEEKDAYS[date.getUTCDay()]} ${shortDay(day, plain)}`
}

/** `10 Jan`, with its year where that is not the plain one; `Dec 2021` for a month, `2010` for a year. */
export function shortDay(day: string, plain: string | undefined): string {
  const date = dateOf(day)
  if (!date) return day
  const month = MONTHS[date.getUTCMonth()]?.slice(0, 3) ?? ''
  if (day.length < 10) return `${month} ${date.getUTCFullYear()}`
  const short = `${date.getUTCDate()}${CLOSE}${month}`
  return day.slice(0, 4) === plain ? short : `${short} ${day.slice(0, 4)}`
}

/** The first day of a month; undefined for a year and for what is no date. */
function dateOf(day: string): Date | undefined {
  if (day.length === 4) return undefined
  const date = new Date(`${day.padEnd(10, '-01')}T00:00:00Z`)
  return Number.isNaN(date.getTime()) ? undefined : date
}

// What a text and its file claim about the day of publication: metadata, a header line, an agency's dateline.
import type { Article } from '../../model.ts'
import { type Day, dayOf } from './calendar.ts'
import { type DateExpression, findDates } from './expressions.ts'

export interface Claim {
  /** As it is written. */
  words: string
  from: 'metadata' | 'header'
  /** The days that it can be read as: two for 07/01/2022, the likelier first; none for "January 2022". */
  days: Day[]
  /** What it says when it names no day: "2022-01". */
  month?: string
  /** The weekday that it gives is not that of its day. */
  contradictsItself: boolean
}

/** A dateline has no year: "GENEVA, Jan. 10 (Reuters) —". */
export interface AgencyDateline {
  words: string
  month: number
  day: number
}

/** Metadata first, then the header lines in order. */
export function findClaims(text: string, boilerplate: Article['boilerplate'], metadata?: string): Claim[] {
  const stated = metadata === undefined ? [] : readClaim(metadata, 'metadata')
  const headers = boilerplate.filter(({ rule }) => rule === 'dateline')
  const read = headers.flatMap(({ start, end }) => readClaim(text.slice(start, end), 'header'))
  return [...stated, ...read, ...datelinesIn(text)]
}

/** A dateline stands in one of so many first characters. */
const OPENING = 1500

/** Made for "STRASBOURG, July 5th 2001" alone and "WASHINGTON, Aug. 4, 1981 -- The president…"; must not take "PARIS, 1968 was a year of". */
const WITH_YEAR =
  /^(?<place>\p{Lu}[\p{Lu}\s.'’-]{2,40}),\s+(?<date>[^\n(–—:]{4,24}?\b\d{4})\s*(?:\([^()\n]{2,30}\)\s*)?(?:$|[–—:.-]+\s)/gmu

function datelinesIn(text: string): Claim[] {
  const [first] = [...text.slice(0, OPENING).matchAll(WITH_YEAR)]
    .map(match => match.groups?.['date'] ?? '')
    .filter(words => findDates(words).some(({ day, month, year }) => day !== undefined && month !== undefined && year))
  return first === undefined ? [] : readClaim(first, 'header')
}

/** True when a day, a month or a year can be read from what a file or a listing claims. */
export const isReadableDate = (words: string): boolean =>
  readClaim(words, 'metadata').some(({ days, month }) => days.length > 0 || month !== undefined)

function readClaim(words: string, from: Claim['from']): Claim[] {
  const compact = /^(?<y>1[6-9]\d\d|20\d\d)(?<m>0[1-9]|1[0-2])(?<d>[0-3]\d)$/u.exec(words.trim())?.groups
  const dates = findDates(compact === undefined ? words : `${compact['y']}-${compact['m']}-${compact['d']}`)
  const found =
    dates.find(({ year, day }) => year !== undefined && day !== undefined) ??
    dates.find(({ year }) => year !== undefined)
  return found === undefined ? [] : [{ words: words.trim(), from, ...readDays(found) }]
}

function readDays({
  year = 0,
  month,
  day,
  weekday,
  swapped,
}: DateExpression): Pick<Claim, 'days' | 'month' | 'contradictsItself'> {
  if (month === undefined) return { days: [], month: String(year), contradictsItself: false }
  if (day === undefined)
    return { days: [], month: `${year}-${String(month).padStart(2, '0')}`, contradictsItself: false }
  const readings = [
    dayOf(year, month, day),
    swapped === undefined ? undefined : dayOf(year, swapped.month, swapped.day),
  ]
  const days = readings.filter(found => found !== undefined)
  const contradictsItself = weekday !== undefined && days.every(found => (((found + 4) % 7) + 7) % 7 !== weekday)
  return { days, contradictsItself }
}

/** Made for "GENEVA, Jan. 10 (Reuters) — Talks…" and "MOSCOW, March 3."; must not take "GENEVA on January 10 was quiet". */
export function findAgencyDateline(text: string): AgencyDateline | undefined {
  const match =
    /^[\s\uFEFF]*(?<place>\p{Lu}[\p{Lu}\s.,'’-]{2,40}),\s+(?<date>[^\n(–—:-]{3,24}?)\s*(?:\([^()\n]{2,30}\)\s*)?[–—:.-]+\s/u.exec(
      text.slice(0, 300),
    )
  const found = findDates(match?.groups?.['date'] ?? '').find(
    ({ month, day }) => month !== undefined && day !== undefined,
  )
  return found?.month === undefined || found.day === undefined
    ? undefined
    : { words: match?.groups?.['date'] ?? '', month: found.month, day: found.day }
}

// The dated expressions of a text with just what each says: "January 10" has no year, "on Monday" no date.
// Resolving them is publication.ts's matter (and later that of claims/).
import type { Span } from '../../model.ts'
import { MONTHS, WEEKDAYS } from './calendar.ts'

/** Months and weekdays as people write them; weekday 0 is Sunday, months count from 1. */
export interface DateExpression extends Span {
  year?: number
  month?: number
  day?: number
  /** Of a range: "January 9-13". */
  lastDay?: number
  weekday?: number
  /** Another way to read 07/01/2022. */
  swapped?: { month: number; day: number }
}

const MONTH =
  '(?<month>Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)'
const WEEKDAY =
  '(?<weekday>Sun(?:day)?|Mon(?:day)?|Tue(?:s(?:day)?)?|Wed(?:nesday)?|Thu(?:rs(?:day)?)?|Fri(?:day)?|Sat(?:urday)?)'
const DAY = '(?<day>0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?'
const TO = '(?:\\s?[-–—]\\s?|\\s(?:to|and|or)\\s)(?<lastDay>0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?'
const YEAR = '(?<year>1[6-9]\\d\\d|20\\d\\d)'
const BEFORE = '(?<![\\p{L}\\p{N}$€£.,/-])'
const AFTER = '(?![\\p{L}\\p{N}%]|[.,/]\\d)'
const OF_DAY = `(?:${WEEKDAY}\\.?,?\\s+(?:the\\s+)?)?`

const PATTERNS = [
  `${YEAR}-(?<isoMonth>0[1-9]|1[0-2])-(?<day>0[1-9]|[12]\\d|3[01])(?:T[\\d:.]+(?:Z|[+-][\\d:]+)?)?`,
  `${OF_DAY}${MONTH}\\s+${DAY}(?:${TO})?(?:,?\\s+${YEAR})?`,
  `${OF_DAY}${DAY}(?:${TO})?\\s+(?:of\\s+)?${MONTH}(?:,?\\s+${YEAR})?`,
  `(?<day>0?[1-9]|[12]\\d|3[01])[./](?<month>0?[1-9]|1\\d|2\\d|3[01])[./]${YEAR}`,
  `${MONTH},?\\s+${YEAR}`,
  `(?<month>January|February|March|April|May|June|July|August|September|October|November|December)(?<=\\b(?:[Ii]n|[Ss]ince|[Ll]ast|[Tt]his|[Nn]ext|[Ll]ate|[Ee]arly|[Mm]id|[Uu]ntil|[Bb]y)[\\s-]+\\p{L}+)`,
  `(?<weekday>Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)`,
  `${YEAR}(?!\\s?[-–]\\s?\\d|s\\b|\\s+(?:people|troops|soldiers|dollars|miles|euros|pounds|feet|men|women|jobs|homes))`,
].map(source => new RegExp(`${BEFORE}${source}${AFTER}`, 'giu'))

/** All expressions in order of place; of two that overlap, the more telling one. Linear in the text's length. */
export function findDates(text: string): DateExpression[] {
  const found: DateExpression[] = []
  const taken = new Set<number>()
  for (const pattern of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const one = toExpression(match)
      if (!isName(match) || taken.has(one.start) || taken.has(one.end - 1)) continue
      for (let at = one.start; at < one.end; at++) taken.add(at)
      found.push(one)
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

/** "May 10", not "may 10 people"; "Sun" and "Sat" only before a date. */
function isName(match: RegExpExecArray): boolean {
  return [match.groups?.['month'], match.groups?.['weekday']].every(
    name => name === undefined || /^[\p{Lu}\d]/u.test(name),
  )
}

function toExpression(match: RegExpExecArray): DateExpression {
  const { weekday, day, lastDay, month, year, isoMonth } = match.groups ?? {}
  return {
    start: match.index,
    end: match.index + match[0].length,
    ...(weekday === undefined ? {} : { weekday: placeIn(WEEKDAYS, weekday) }),
    ...(lastDay === undefined ? {} : { lastDay: Number(lastDay) }),
    ...(year === undefined ? {} : { year: Number(year) }),
    ...(isoMonth === undefined ? monthAndDay(month, day) : { month: Number(isoMonth), day: Number(day) }),
  }
}

/** Of 07/01/2022 both readings, day first; of 07/13/2022 the only one. */
function monthAndDay(month?: string, day?: string): Pick<DateExpression, 'month' | 'day' | 'swapped'> {
  if (month === undefined) return {}
  const number = /\d/u.test(month) ? Number(month) : placeIn(MONTHS, month) + 1
  if (day === undefined) return { month: number }
  if (number > 12) return { month: Number(day), day: number }
  const ambiguous = /^\d/u.test(month) && Number(day) <= 12 && Number(day) !== number
  return { month: number, day: Number(day), ...(ambiguous ? { swapped: { month: Number(day), day: number } } : {}) }
}

function placeIn(names: readonly string[], name: string): number {
  const first = name.slice(0, 3).toLowerCase()
  return names.findIndex(full => full.slice(0, 3).toLowerCase() === first)
}

// Header lines that tell when and by whom: "Thu, 07 Jul 2022", "Published: 3 May 2003, 14:20 GMT", "By Jane Doe", " date 2022-01-07 " before the first word.
// Not "GENEVA, Jan. 10 (Reuters) — The talks…": a place where something happened is part of the report.
import type { Span } from '../../model.ts'
import { findDates } from '../dates/expressions.ts'
import type { BoilerplateRule, Line, Page } from './page.ts'

const HEADER_LINES = 8
const HEADER_WORDS =
  /\b(?:date|published|updated|posted|modified|created|issued|page|last|first|on|at|time|original(?:ly)?|[ap]\.?m\.?|gmt|utc|[bcemp]s?[dst]t|hrs?|hours?|min(?:ute)?s?|read)\b|\d{1,2}[:.]\d{2}(?:[:.]\d{2})?|\d{1,2}(?=\s*(?:[ap]m|min))/giu
const LEADING = /^(?:(?:publication |publish )?date|published|updated|posted)?(?:\s+on)?\s*:?\s*/iu
const BYLINE = /^(?:By|BY|From)\s+\p{Lu}[\p{L}.'’-]*(?:\s+(?:and|of|de|van|von|al|bin|\p{Lu}[\p{L}.'’-]*),?){1,8}$/u

/** "By a Staff Writer", "From our correspondent in Moscow"; not "By a vote of 9 to 3, the court…". */
const UNSIGNED =
  /^(?:By|From)\s+(?:an?|our|the)\s+(?:[\p{L}-]+\s+){0,2}(?:writer|reporter|correspondent|staff|editor)s?(?:\s+in\s+\p{Lu}\S+)?$/iu

export const dateline: BoilerplateRule = {
  name: 'dateline',
  find: page => [...headers(page), ...prefix(page)],
}

export const byline: BoilerplateRule = {
  name: 'byline',
  find: ({ lines }) =>
    lines
      .slice(0, HEADER_LINES)
      .filter(({ value, words }) => words <= 9 && (BYLINE.test(value) || UNSIGNED.test(value))),
}

function headers({ lines }: Page): Span[] {
  return lines.slice(0, HEADER_LINES).flatMap(line => (isHeader(line) ? [line] : datedPart(line)))
}

/** Nothing is left of the line when the dates and the words of such headers are taken out. Must not take "January 6" alone, a heading. */
function isHeader({ value, words }: Line): boolean {
  if (words > 14) return false
  const dates = findDates(value)
  if (!dates.some(({ day, month, year }) => day !== undefined && month !== undefined && year !== undefined))
    return false
  const rest = dates.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), value)
  return !/[\p{L}\p{N}]/u.test(rest.replace(HEADER_WORDS, ''))
}

/** The date in "Oslo, Norway | Nov. 19, 2022 | 7 min read", where all parts are short. Not in "Yes | No, he said on 3 May 2003." */
function datedPart(line: Line): Span[] {
  const parts = line.words > 14 ? [] : [...line.value.matchAll(/(?:[^|·•\s]+\s?)+/gu)]
  const spans = parts.map(({ 0: value, index }) => {
    const start = line.start + index
    return {
      start,
      end: start + value.trimEnd().length,
      value: value.trimEnd(),
      words: value.trim().split(/\s+/u).length,
    }
  })
  const isList = spans.length > 1 && spans.every(({ value, words }) => words <= 5 && !/[!?“”"]/u.test(value))
  return isList ? spans.filter(isHeader).slice(0, 1) : []
}

/** A full date run into the first sentence: "Thursday, May 7, 2015 On Tuesday, the government…", not "May 7, 2015 was a Thursday". */
function prefix({ lines }: Page): Span[] {
  return lines.slice(0, 3).flatMap(({ value, start }) => {
    const lead = LEADING.exec(value)?.[0].length ?? 0
    const date = findDates(value.slice(lead, lead + 60)).find(found => found.start === 0)
    if (date?.year === undefined || date.day === undefined) return []
    const rest = value.slice(lead + date.end)
    return /^\s*[-–—:|]?\s+["“'‘]?\p{Lu}/u.test(rest) ? [{ start, end: start + lead + date.end }] : []
  })
}

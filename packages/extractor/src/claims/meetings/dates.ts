// Dated expressions of one article, resolved against its publication date: "January 9-13", "on Wednesday", "last month", "the evening before".
// Keeps the precision that the text has: a day, a month, a year.
import { ancestors, dependents } from '../../language/grammar.ts'
import type { Reading, Sentence, Span, Token } from '../../model.ts'
import { dayOf, isoOf, monthOf, weekdayOf, yearOf, type Day } from '../../text/dates/calendar.ts'
import { findClues, type Clue, type DatedClue, type DeicticClue } from '../../text/dates/clues.ts'

export interface ResolvedDate extends Span {
  /** ISO, as precise as the text: `2022-01-10`, `2021-12`, `2010`. */
  from: string
  /** Last day of a range. */
  to?: string
  /** `stated`: the text gives the year; `resolved`: counted from the day of publication. */
  basis: 'stated' | 'resolved'
}

const RELATIVE =
  /\bthe (?:(?<before>(?:evening|night|day|morning) before|(?:previous|preceding) (?:day|evening|night))|(?:following|next) (?:day|morning|evening))\b/giu

/** All dates of the article that can be resolved, in order of place. */
export function resolveDates({ article, sentences }: Reading): ResolvedDate[] {
  const published = dayOfIso(article.publication.date)
  const clues = findClues(article.text, article.boilerplate).map(clue =>
    clue.kind === 'dated' ? withTense(clue, sentences) : clue,
  )
  const found: ResolvedDate[] = clues.flatMap(clue => resolve(clue, published))
  return [...found, ...relativeTo(article.text, found)].sort((a, b) => a.start - b.start)
}

/** The direction by grammar where there is a verb to tell, else as the words around told it. */
function withTense(clue: DatedClue, sentences: readonly Sentence[]): DatedClue {
  const sentence = sentences.find(({ start, end }) => start <= clue.start && clue.end <= end)
  const token = sentence?.tokens.find(({ end }) => end > clue.start)
  const direction = sentence && token ? directionOf(sentence, token) : undefined
  return direction ? { ...clue, direction } : clue
}

const TO_COME = /^(will|shall|would|'ll|’ll)$/i
const EXPECTED = /^(expect|schedule|slate|set|plan|due|intend|hope|prepare)$/

/** "will be followed by a meeting on Wednesday" is to come, "met on Wednesday" is past; a bare present says neither. */
function directionOf(sentence: Sentence, token: Token): DatedClue['direction'] | undefined {
  for (const verb of [token, ...ancestors(sentence, token.index)]) {
    if (verb.upos !== 'VERB') continue
    const auxiliaries = dependents(sentence, verb.index, 'aux').map(({ text }) => text.toLowerCase())
    const isInfinitive = dependents(sentence, verb.index, 'mark').some(({ text }) => text === 'to')
    if (auxiliaries.some(word => TO_COME.test(word)) || EXPECTED.test(verb.lemma)) return 'future'
    if (isInfinitive)
      return sentence.tokens[verb.head]?.upos === 'VERB' ? directionOfInfinitive(sentence, verb) : 'future'
    if (
      auxiliaries.some(word => /^(had|has|have|was|were|did)$/.test(word)) ||
      (auxiliaries.length === 0 && isPast(verb))
    )
      return 'past'
    if (auxiliaries.some(word => /^(is|are)$/.test(word)) && !verb.text.endsWith('ing')) return 'future'
    if (auxiliaries.length === 0 && isScheduled(verb)) return 'future'
  }
  return undefined
}

/** "The board meets Dec. 6": what the calendar says. Not "says", "wants". */
const isScheduled = ({ text, lemma }: Token): boolean =>
  /^(?:meet|convene|open|begin|start|resume|reopen|close|end|expire|vote|reconvene)$/.test(lemma) && text.endsWith('s')

/** "is to be held", "plan to meet": to come, unless what governs it is past: "agreed to meet on Thursday" stays open. */
function directionOfInfinitive(sentence: Sentence, verb: Token): DatedClue['direction'] | undefined {
  const above = sentence.tokens[verb.head]
  return above && isPast(above) && !EXPECTED.test(above.lemma) ? undefined : 'future'
}

const isPast = ({ text, lemma }: Token): boolean => text.toLowerCase() !== lemma && !/(ing|s)$/.test(text)

function dayOfIso(iso: string | undefined): Day | undefined {
  const [year, month, day] = (iso ?? '').split('-').map(Number)
  return year && month && day ? dayOf(year, month, day) : undefined
}

function resolve(clue: Clue, published: Day | undefined): ResolvedDate[] {
  const place = { start: clue.start, end: clue.end }
  if (clue.kind === 'dated' && clue.year !== undefined)
    return [{ ...place, ...stated(clue, clue.year), basis: 'stated' }]
  if (published === undefined) return []
  const resolved = clue.kind === 'dated' ? ofDated(clue, published) : ofDeictic(clue, published)
  return resolved ? [{ ...place, ...resolved, basis: 'resolved' }] : []
}

const two = (number: number): string => String(number).padStart(2, '0')

function stated({ month, day, lastDay }: DatedClue, year: number): { from: string; to?: string } {
  if (month === undefined) return { from: String(year) }
  if (day === undefined) return { from: `${year}-${two(month)}` }
  return {
    from: `${year}-${two(month)}-${two(day)}`,
    ...(lastDay === undefined ? {} : { to: `${year}-${two(month)}-${two(lastDay)}` }),
  }
}

/** Without a year: the nearest one that agrees with the tense; a bare weekday within a week. */
function ofDated(clue: DatedClue, published: Day): { from: string; to?: string } | undefined {
  if (clue.month !== undefined) return stated(clue, yearNear(clue.month, clue.day ?? 15, clue, published))
  if (clue.weekday === undefined) return undefined
  const ahead = (clue.weekday - weekdayOf(published) + 7) % 7
  const isAhead =
    clue.direction === 'future' ? ahead > 0 || clue.partOfDay : clue.direction === 'past' ? ahead === 0 : ahead <= 3
  const behind = ahead === 0 ? -7 : ahead - 7
  return { from: isoOf(published + (isAhead ? ahead : clue.direction === 'future' ? 7 : behind)) }
}

const SLACK = 20

function yearNear(month: number, day: number, clue: DatedClue, published: Day): number {
  const year = yearOf(published)
  const fits = [year - 1, year, year + 1].filter(candidate => {
    const apart = (dayOf(candidate, month, day) ?? published) - published
    return clue.direction === 'past' ? apart <= SLACK : clue.direction === 'future' ? apart >= -SLACK : true
  })
  const distance = (candidate: number): number => Math.abs((dayOf(candidate, month, day) ?? published) - published)
  return fits.sort((a, b) => distance(a) - distance(b))[0] ?? year
}

/** "yesterday", "last month", "next year"; a week is no date. */
function ofDeictic({ unit, offset }: DeicticClue, published: Day): { from: string } | undefined {
  if (unit === 'day') return { from: isoOf(published + offset) }
  if (unit === 'year') return { from: String(yearOf(published) + offset) }
  if (unit === 'week') return undefined
  const months = yearOf(published) * 12 + monthOf(published) - 1 + offset
  return { from: `${Math.floor(months / 12)}-${two((months % 12) + 1)}` }
}

/** "the evening before": one day from the day told last. */
function relativeTo(text: string, dates: readonly ResolvedDate[]): ResolvedDate[] {
  return [...text.matchAll(RELATIVE)].flatMap(match => {
    const told = dates.findLast(({ end, from }) => end <= match.index && match.index - end < 600 && from.length === 10)
    const day = dayOfIso(told?.from)
    if (day === undefined) return []
    const from = isoOf(day + (match.groups?.['before'] === undefined ? 1 : -1))
    return [{ start: match.index, end: match.index + match[0].length, from, basis: 'resolved' as const }]
  })
}

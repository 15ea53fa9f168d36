// All that a text says about time: its dated expressions with their direction, and words that count from the day of writing.
import type { Span } from '../../model.ts'
import { findParagraphs } from '../paragraphs.ts'
import { findSentences } from '../sentences.ts'
import { type DateExpression, findDates } from './expressions.ts'
import { type Direction, directionAt } from './tense.ts'

export interface DatedClue extends DateExpression {
  kind: 'dated'
  direction: Direction
  /** As the text writes it. */
  words: string
  /** "on Monday morning": so one may speak of the very day. */
  partOfDay: boolean
  /** Which sentence it stands in, from 0. */
  sentence: number
}

/** "today", "this coming week", "last month": `offset` counts units from the day of writing. */
export interface DeicticClue extends Span {
  kind: 'deictic'
  unit: 'day' | 'week' | 'month' | 'year'
  offset: number
  words: string
  sentence: number
}

export type Clue = DatedClue | DeicticClue

/** News puts its dates early; what comes after so much text is not looked at, which bounds the work. */
const LONGEST = 60_000
const DEICTIC =
  /\b(?:(?<yesterday>yesterday|last night)|(?<today>today|tonight|this (?:morning|afternoon|evening))|(?<tomorrow>tomorrow)|(?<which>this coming|this past|this|last|next|the coming|coming|the past|past|current) (?<unit>week(?:end)?|month|year))\b/giu

/** The clues of the body, in order of place. */
export function findClues(text: string, boilerplate: readonly Span[]): Clue[] {
  const opening = text.slice(0, LONGEST)
  const sentences = findParagraphs(
    opening,
    boilerplate.filter(({ end }) => end <= LONGEST),
  ).flatMap(paragraph => findSentences(opening, paragraph))
  return sentences.flatMap((span, sentence) => cluesIn(text.slice(span.start, span.end), span.start, sentence))
}

function cluesIn(text: string, offset: number, sentence: number): Clue[] {
  const dated = findDates(text).map(found => toDated(text, found, offset, sentence))
  const deictic = [...text.matchAll(DEICTIC)].map(match => toDeictic(match, offset, sentence))
  return [...dated, ...deictic].sort((a, b) => a.start - b.start)
}

function toDated(text: string, found: DateExpression, offset: number, sentence: number): DatedClue {
  return {
    ...found,
    kind: 'dated',
    start: found.start + offset,
    end: found.end + offset,
    words: text.slice(found.start, found.end),
    direction: directionAt(text, found),
    partOfDay: /^\s+(?:morning|afternoon|evening|night|noon|at midnight)/u.test(text.slice(found.end, found.end + 14)),
    sentence,
  }
}

function toDeictic(match: RegExpExecArray, offset: number, sentence: number): DeicticClue {
  const { yesterday, today, tomorrow, which = '', unit = '' } = match.groups ?? {}
  const start = match.index + offset
  const place = {
    kind: 'deictic' as const,
    start,
    end: start + match[0].length,
    words: match[0].toLowerCase(),
    sentence,
  }
  if (yesterday !== undefined) return { ...place, unit: 'day', offset: -1 }
  if (today !== undefined) return { ...place, unit: 'day', offset: 0 }
  if (tomorrow !== undefined) return { ...place, unit: 'day', offset: 1 }
  return { ...place, unit: unitOf(unit.toLowerCase()), offset: offsetOf(which.toLowerCase()) }
}

function unitOf(word: string): DeicticClue['unit'] {
  if (word === 'month' || word === 'year') return word
  return 'week'
}

function offsetOf(which: string): number {
  if (/last|past/u.test(which)) return -1
  return /next|coming/u.test(which) ? 1 : 0
}

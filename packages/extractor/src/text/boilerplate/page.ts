// A text as its lines, which is how boilerplate shows, and what a boilerplate rule is.
import type { Span } from '../../model.ts'
import { linesIn } from '../spans.ts'

/** In characters; longer lines are prose, and their words are not counted. */
const LONGEST_LINE = 4000

export interface Line extends Span {
  /** Without white space at its ends, as `start` and `end` are. */
  value: string
  words: number
}

export interface Page {
  text: string
  /** Lines that hold something, in order. */
  lines: readonly Line[]
  title: string | undefined
}

/** One kind of boilerplate. It sees the whole page and what the rules before it found, in order of place. */
export interface BoilerplateRule {
  name: string
  find(page: Page, found: readonly Span[]): Span[]
}

export function toPage(text: string, title?: string): Page {
  return { text, title, lines: linesIn(text).map(span => toLine(text, span)) }
}

function toLine(text: string, { start, end }: Span): Line {
  const value = text.slice(start, end)
  return { start, end, value, words: end - start > LONGEST_LINE ? Infinity : (value.match(/\S+/gu)?.length ?? 0) }
}

/** A rule that takes whole lines by their look; long lines are prose whatever they start with. */
export function lineRule(name: string, patterns: readonly RegExp[], mostWords = 30): BoilerplateRule {
  const matches = ({ value, words }: Line): boolean =>
    words <= mostWords && patterns.some(pattern => pattern.test(value))
  return { name, find: ({ lines }) => lines.filter(matches) }
}

/** Does a line end as a sentence does? "…threaten Moscow" does not. */
export function endsSentence(value: string): boolean {
  return /[.!?…]["'”’»)\]]*$/u.test(value.slice(-20))
}

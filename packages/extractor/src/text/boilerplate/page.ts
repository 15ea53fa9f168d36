// A text as its lines, which is how boilerplate shows, and what a boilerplate rule is.
import type { Span } from '../../model.ts'
import { trimmed } from '../spans.ts'

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

/** One kind of boilerplate. It sees the whole page and what the rules before it found. */
export interface BoilerplateRule {
  name: string
  find(page: Page, found: readonly Span[]): Span[]
}

export function toPage(text: string, title?: string): Page {
  return { text, title, lines: linesOf(text) }
}

function linesOf(text: string): Line[] {
  const lines: Line[] = []
  for (const match of text.matchAll(/[^\r\n\u2028\u2029]+/gu)) {
    const { start, end } = trimmed(text, { start: match.index, end: match.index + match[0].length })
    if (end > start)
      lines.push({ start, end, value: text.slice(start, end), words: countWords(text.slice(start, end)) })
  }
  return lines
}

function countWords(value: string): number {
  return value.match(/\S+/gu)?.length ?? 0
}

/** A rule that takes whole lines by their look; long lines are prose whatever they start with. */
export function lineRule(name: string, patterns: readonly RegExp[], mostWords = 30): BoilerplateRule {
  const matches = ({ value, words }: Line): boolean =>
    words <= mostWords && patterns.some(pattern => pattern.test(value))
  return { name, find: ({ lines }) => lines.filter(matches) }
}

/** Does a line end as a sentence does? "…threaten Moscow" does not. */
export function endsSentence(value: string): boolean {
  return /[.!?…]["'”’»)\]]*$/u.test(value)
}

// Which stretches of a text are paragraphs of the body, and which of these are headings.
import type { Span } from '../model.ts'
import { trimmed } from './spans.ts'

export interface Paragraph extends Span {
  heading: boolean
}

const TERMINAL = /[.!?…:;,。！？।۔]["'”’»“)\]\s]*$/u
const HEADING_LENGTH = 120

/** Lines outside of the boilerplate, trimmed; a short line without final punctuation, or with a question mark alone on its line, is a heading. */
export function findParagraphs(text: string, boilerplate: readonly Span[]): Paragraph[] {
  return bodyStretches(text, boilerplate).flatMap(stretch =>
    linesOf(text, stretch).map(line => ({ ...line, heading: isHeading(text, line) })),
  )
}

function bodyStretches(text: string, boilerplate: readonly Span[]): Span[] {
  const stretches: Span[] = []
  let from = 0
  for (const { start, end } of [...boilerplate].sort((a, b) => a.start - b.start)) {
    if (start > from) stretches.push({ start: from, end: start })
    from = Math.max(from, end)
  }
  if (from < text.length) stretches.push({ start: from, end: text.length })
  return stretches
}

function linesOf(text: string, { start, end }: Span): Span[] {
  const lines: Span[] = []
  for (const match of text.slice(start, end).matchAll(/[^\r\n\u2028\u2029]+/gu)) {
    const line = trimmed(text, { start: start + match.index, end: start + match.index + match[0].length })
    if (line.end > line.start) lines.push(line)
  }
  return lines
}

function isHeading(text: string, { start, end }: Span): boolean {
  return end - start <= HEADING_LENGTH && !TERMINAL.test(text.slice(start, end))
}

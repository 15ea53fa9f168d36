// Small facts about stretches of text.
import type { Span } from '../model.ts'

/** The span without white space and byte-order marks at its ends. */
export function trimmed(text: string, { start, end }: Span): Span {
  while (start < end && isBlank(text, start)) start++
  while (end > start && isBlank(text, end - 1)) end--
  return { start, end }
}

function isBlank(text: string, at: number): boolean {
  const character = text.charAt(at)
  return character === '\uFEFF' || character.trim() === ''
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** Lines that hold something, trimmed. By hand, because a regular expression's stack ends on a line of ten million characters. */
export function linesIn(text: string): Span[] {
  const lines: Span[] = []
  let start = 0
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && !isLineBreak(text.charCodeAt(at))) continue
    const line = at > start ? trimmed(text, { start, end: at }) : { start, end: start }
    if (line.end > line.start) lines.push(line)
    start = at + 1
  }
  return lines
}

/** Line feed, vertical tab, form feed, carriage return, line and paragraph separator. */
function isLineBreak(code: number): boolean {
  return (code >= 10 && code <= 13) || code === 0x2028 || code === 0x2029
}

/** Does a span overlap any of others that are in order of place and do not overlap each other? */
export function overlapsAny(span: Span, sorted: readonly Span[]): boolean {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle]?.end ?? 0) <= span.start) low = middle + 1
    else high = middle
  }
  const first = sorted[low]
  return first !== undefined && overlaps(first, span)
}

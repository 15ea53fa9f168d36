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

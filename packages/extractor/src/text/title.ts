// The title of a text that nothing else tells: a first line in the manner of a headline.
import type { Paragraph } from './paragraphs.ts'

const LONGEST_TITLE = 160
const MARKDOWN_HEADING = /^#{1,6}\s+/u
const FINAL_PUNCTUATION = /[.:;,…]["'”’»)\]]*$/u

/**
 * The title as the first paragraph of the body has it, or undefined.
 * Made for "North Korea puts military in 'quasi-state of war'"; must not take "The stakes are high for all parties involved."
 */
export function findTitle(text: string, paragraphs: readonly Paragraph[]): string | undefined {
  const [first, second] = paragraphs
  if (first === undefined || second === undefined) return undefined
  const line = text.slice(first.start, first.end)
  if (MARKDOWN_HEADING.test(line)) return line.replace(MARKDOWN_HEADING, '')
  return line.length <= LONGEST_TITLE && !FINAL_PUNCTUATION.test(line) ? line : undefined
}

// A sentence → its words and marks, as spans of the untouched text, by the pattern that the model was trained with (labels.json).
// Every character that is neither white space nor invisible lies in exactly one word.
import type { Span } from '../model.ts'

export type WordSplitter = (text: string, within: Span) => Span[]

/** The pattern may look ahead to the next space, so nothing longer than this is given to it at once: the time stays linear. */
const MOST_AT_ONCE = 256

/**
 * @param pattern a regular expression of which every match is a word
 * @throws Error when the pattern is none
 * @example wordSplitter(pattern)("NATO's U.S.-led", { start: 0, end: 15 }) // NATO | 's | U.S. | - | led
 */
export function wordSplitter(pattern: string): WordSplitter {
  const expression = compile(pattern)
  return (text, within) =>
    pieces(text, within).flatMap(piece =>
      [...text.slice(piece.start, piece.end).matchAll(expression)]
        .filter(([word]) => !INVISIBLE.test(word))
        .map(({ 0: word, index }) => ({ start: piece.start + index, end: piece.start + index + word.length })),
    )
}

const INVISIBLE = /^\p{C}*$/u

function compile(pattern: string): RegExp {
  try {
    return new RegExp(pattern, 'gu')
  } catch (cause) {
    throw new Error('Reading model: tokenPattern in labels.json is no regular expression. Install the package again.', {
      cause,
    })
  }
}

/** Stretches of bounded length, cut at white space where there is any. */
function pieces(text: string, { start, end }: Span): Span[] {
  const found: Span[] = []
  let from = start
  while (end - from > MOST_AT_ONCE) {
    const to = cutBefore(text, from, from + MOST_AT_ONCE)
    found.push({ start: from, end: to })
    from = to
  }
  return from < end ? [...found, { start: from, end }] : found
}

/** After the last white space in the second half, else at `most`, but never between the halves of one character. */
function cutBefore(text: string, from: number, most: number): number {
  for (let at = most; at > from + MOST_AT_ONCE / 2; at--) if (/\s/.test(text.charAt(at - 1))) return at
  return /[\udc00-\udfff]/.test(text.charAt(most)) && /[\ud800-\udbff]/.test(text.charAt(most - 1)) ? most - 1 : most
}

// A sentence → its words and marks, as spans of the untouched text. Every character that is no white space lies in exactly one word.
import { WORD_ABBREVIATIONS } from '../lexicon/word-abbreviations.ts'
import type { Span } from '../model.ts'
import { partClitics } from './clitics.ts'
import { ADDRESS, OPENING, WORD } from './word-patterns.ts'

/**
 * Parts a stretch of text into words as UD English EWT does.
 *
 * @example splitWords("NATO's U.S.-led", { start: 0, end: 15 }) // NATO | 's | U.S. | - | led
 */
export function splitWords(text: string, within: Span): Span[] {
  const words: Span[] = []
  const chunks = [...text.slice(within.start, within.end).matchAll(/\S+/gu)]
  for (const [position, chunk] of chunks.entries()) {
    const offset = within.start + chunk.index
    const next = chunks[position + 1]?.[0].charAt(0) ?? ''
    for (const word of splitChunk(chunk[0], next)) words.push({ start: offset + word.start, end: offset + word.end })
  }
  return words
}

const PLAIN = /^[A-Za-z]+$/

/** A chunk is what stands between white space; `next` is what the next one begins with, empty when there is none. */
function splitChunk(chunk: string, next: string): Span[] {
  if (PLAIN.test(chunk)) return partClitics(chunk, { start: 0, end: chunk.length })
  const words: Span[] = []
  let at = 0
  let fresh = true
  while (at < chunk.length) {
    const end = (fresh ? endOf(ADDRESS, chunk, at) : undefined) ?? endOfWord(chunk, at, next)
    words.push(...partClitics(chunk, { start: at, end }))
    fresh &&= end === at + 1 && OPENING.test(chunk.charAt(at))
    at = end
  }
  return words
}

function endOf(pattern: RegExp, chunk: string, at: number): number | undefined {
  pattern.lastIndex = at
  const match = pattern.exec(chunk)
  return match && match[0].length > 0 ? at + match[0].length : undefined
}

/** Where the word at `at` ends, with the full stop of an abbreviation or initial ("Mr.", "J."). */
function endOfWord(chunk: string, at: number, next: string): number {
  const end = endOf(WORD, chunk, at) ?? at + 1
  if (chunk.charAt(end) !== '.' || chunk.charAt(end + 1) === '.') return end
  const ends = next === '' && CLOSING.test(chunk.slice(end + 1, end + 9))
  return takesFullStop(chunk.slice(at, end), ends, next) ? end + 1 : end
}

const CLOSING = /^["'”’»)\]]*$/u
const AT_THE_END = /^(?:al|inc|corp|co|ltd|jr|sr)$/iu

/** A single capital is an initial and "No." a numero sign, except where the full stop ends the sentence ("Plan B."). */
function takesFullStop(word: string, ends: boolean, next: string): boolean {
  if (word.length > 5) return false
  if (/^\p{Lu}$/u.test(word)) return !ends
  if (/^nos?$/iu.test(word)) return /\d/u.test(next)
  return WORD_ABBREVIATIONS.has(word.toLowerCase()) && (!ends || AT_THE_END.test(word))
}

// The word sequences of an article, by which copies of it are found.
// Five-word shingles and bottom-k sketches: A. Broder, On the resemblance and containment of documents, 1997.
import type { Article } from '../model.ts'
import { wordsOf } from './words.ts'

/** What of an article its words are. */
export type Worded = Pick<Article, 'text' | 'boilerplate'>

const SHINGLE = 5
/** The smallest hashes of an article, by which others that share many shingles are found. */
const SKETCH = 32

export const sketchOf = (article: Worded): number[] => Array.from(sortedShingles(article).subarray(0, SKETCH))

/** All shingles in rising order. */
export const sortedShingles = (article: Worded): Uint32Array => Uint32Array.from(shinglesOf(article)).sort()

/** A text shorter than one shingle has none and is a copy of nothing. */
function shinglesOf(article: Worded): Set<number> {
  const words = wordsOf(article).map(word => word.toLowerCase())
  const shingles = new Set<number>()
  for (let start = 0; start + SHINGLE <= words.length; start++)
    shingles.add(hash(words.slice(start, start + SHINGLE).join(' ')))
  return shingles
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193)
  return value >>> 0
}

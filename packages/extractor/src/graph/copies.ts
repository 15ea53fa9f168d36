// Which articles tell the same text: copies and wire copies with small edits, by the word sequences that they share.
// Five-word shingles and bottom-k sketches: A. Broder, On the resemblance and containment of documents, 1997.
import type { Article, Extraction } from '../model.ts'
import { Clusters } from './clusters.ts'
import { by, groupBy } from './order.ts'
import { wordsOf } from './words.ts'

const SHINGLE = 5
/** The smallest hashes of an article, by which others that share many shingles are found. */
const SKETCH = 32
/** Two articles are copies when they share at least this part of all their shingles. */
const LEAST_RESEMBLANCE = 0.5

type Told = Pick<Extraction, 'article' | 'summary'>

interface Sketched {
  article: Article
  sketch: readonly number[]
}

/** Key of the first article of its group, for each article that has copies. First is the earliest published, then by key. */
export function findCopies(told: readonly Told[]): Map<string, string> {
  const sketched = told
    .map(({ article, summary }) => ({ article, sketch: summary?.sketch ?? sketchOf(article) }))
    .sort(by(({ article }) => [article.publication.date ?? '9999', article.key]))
  const clusters = new Clusters(sketched)
  const alike = likenessOf(sketched)
  for (const [a, b] of candidates(sketched))
    if (clusters.find(a) !== clusters.find(b) && alike(a, b)) clusters.join(a, b)
  const groups = clusters.sets().filter(group => group.length > 1)
  return new Map(
    groups.flatMap(group => group.map(({ article }) => [article.key, group[0]?.article.key ?? article.key] as const)),
  )
}

/** A phrase that more articles have than this is compared along the row of them and not each with each. */
const LARGE = 20
/** Copies share about half of their sketches; fewer common hashes than this and it is a phrase, not a text. */
const LEAST_COMMON = 4

/** Pairs of articles whose sketches have enough in common to be worth a comparison. */
function candidates(sketched: readonly Sketched[]): (readonly [number, number])[] {
  const entries = sketched.flatMap(({ sketch }, index) => sketch.map(hash => ({ hash, index })))
  const common = new Map<number, number>()
  for (const group of groupBy(entries, ({ hash }) => hash).values())
    for (const [position, { index }] of group.entries())
      for (const other of group.slice(group.length <= LARGE ? 0 : Math.max(0, position - 1), position)) {
        const pair = other.index * sketched.length + index
        common.set(pair, (common.get(pair) ?? 0) + 1)
      }
  const pairs = [...common].filter(([, count]) => count >= LEAST_COMMON).map(([pair]) => pair)
  return pairs.map(pair => [Math.floor(pair / sketched.length), pair % sketched.length])
}

export const sketchOf = (article: Article): number[] =>
  Array.from(Uint32Array.from(shinglesOf(article)).sort().subarray(0, SKETCH))

/** Whether two articles share enough; only those that are asked about are taken apart. */
function likenessOf(sketched: readonly Sketched[]): (a: number, b: number) => boolean {
  const known = new Map<number, ReadonlySet<number>>()
  const shinglesAt = (index: number): ReadonlySet<number> => {
    const article = sketched[index]?.article
    const shingles = known.get(index) ?? (article ? shinglesOf(article) : new Set())
    known.set(index, shingles)
    return shingles
  }
  return (a, b) => {
    const [one, other] = [shinglesAt(a), shinglesAt(b)]
    let shared = 0
    for (const shingle of one) if (other.has(shingle)) shared++
    return shared / (one.size + other.size - shared) >= LEAST_RESEMBLANCE
  }
}

/** A text shorter than one shingle has none and is a copy of nothing. */
function shinglesOf(article: Article): Set<number> {
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

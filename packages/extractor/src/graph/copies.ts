// Which articles tell the same text: copies and wire copies with small edits, by the word sequences that they share.
import { Clusters } from './clusters.ts'
import { by } from './order.ts'

/** Two articles are copies when they share at least this part of all their shingles. */
const LEAST_RESEMBLANCE = 0.5

export interface Sketched {
  key: string
  date: string | undefined
  sketch: Iterable<number>
}

/**
 * Key of the first article of its group, for each article that has copies. First is the earliest published, then by key.
 *
 * @param shinglesOf in rising order; asked for those alone that may be copies
 */
export function findCopies(
  articles: readonly Sketched[],
  shinglesOf: (key: string) => Uint32Array,
): Map<string, string> {
  const sketched = [...articles].sort(by(({ key, date = '9999' }) => [date, key]))
  const clusters = new Clusters(sketched)
  const alike = likenessOf(sketched, shinglesOf)
  for (const [a, b] of candidates(sketched))
    if (clusters.find(a) !== clusters.find(b) && alike(a, b)) clusters.join(a, b)
  const groups = clusters.sets().filter(group => group.length > 1)
  return new Map(groups.flatMap(group => group.map(({ key }) => [key, group[0]?.key ?? key] as const)))
}

/** A phrase that more articles have than this is compared along the row of them and not each with each. */
const LARGE = 20
/** Copies share about half of their sketches; fewer common hashes than this and it is a phrase, not a text. */
const LEAST_COMMON = 4

/** A hash and the number of an article in one number, so that a corpus of them is one row of numbers. */
const MOST_ARTICLES = 2 ** 21

/** Pairs of articles whose sketches have enough in common to be worth a comparison, those of one article together. */
function candidates(sketched: readonly Sketched[]): (readonly [number, number])[] {
  const row = Float64Array.from(
    sketched.flatMap(({ sketch }, index) => Array.from(sketch, hash => hash * MOST_ARTICLES + index)),
  ).sort()
  return sketched.flatMap(({ sketch }, index) => {
    const common = new Map<number, number>()
    for (const hash of sketch)
      for (const other of partnersOf(index, hash, row)) common.set(other, (common.get(other) ?? 0) + 1)
    const partners = [...common].filter(([, count]) => count >= LEAST_COMMON).map(([other]) => other)
    return partners.sort((a, b) => a - b).map(other => [other, index] as const)
  })
}

/** Those before an article in the row of all that have a hash: all of them, or of many the nearest. */
function partnersOf(index: number, hash: number, row: Float64Array): Float64Array {
  const first = hash * MOST_ARTICLES
  const [from, at, to] = [placeIn(row, first), placeIn(row, first + index), placeIn(row, first + MOST_ARTICLES)]
  const partners = row.subarray(to - from <= LARGE ? from : Math.max(from, at - 1), at)
  return partners.map(value => value - first)
}

/** Where a number stands or would stand in a rising row. */
function placeIn(row: Float64Array, wanted: number): number {
  let [low, high] = [0, row.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((row[middle] ?? 0) < wanted) low = middle + 1
    else high = middle
  }
  return low
}

/** Whether two articles share enough; only those that are asked about are taken apart, once, into a row of numbers. */
function likenessOf(
  sketched: readonly Sketched[],
  shinglesOf: (key: string) => Uint32Array,
): (a: number, b: number) => boolean {
  const known = new Map<number, Uint32Array>()
  const shinglesAt = (index: number): Uint32Array => {
    const before = known.get(index)
    if (before) return before
    const shingles = shinglesOf(sketched[index]?.key ?? '')
    known.set(index, shingles)
    return shingles
  }
  return (a, b) => {
    const [one, other] = [shinglesAt(a), shinglesAt(b)]
    const shared = inBoth(one, other)
    return shared / (one.length + other.length - shared) >= LEAST_RESEMBLANCE
  }
}

/** How many numbers two rising rows have in common. */
function inBoth(a: Uint32Array, b: Uint32Array): number {
  let [at, shared] = [0, 0]
  for (const number of a) {
    while (at < b.length && (b[at] ?? 0) < number) at++
    if (b[at] === number) shared++
  }
  return shared
}

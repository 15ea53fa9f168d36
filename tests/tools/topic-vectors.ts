// Whether the reading model's vectors would tell same topics from different ones better than words do: the share of pairs (one of the same topic, one of
// two topics of an article) in which the same are the more alike. Same: two wordings that gold gives for one position.
// Usage, from the project's root: npx tsx tests/tools/topic-vectors.ts <gold folder> [<gold folder> …]
import { readGold } from '../../packages/extractor/src/evaluation/gold.ts'
import { openReader } from '../../packages/extractor/src/language/reader.ts'
import { rootOf } from '../../packages/extractor/src/language/roots.ts'
import type { Article } from '../../packages/extractor/src/model.ts'
import { segment } from '../../packages/extractor/src/text/segment.ts'

type Pair = readonly [string, string]

const EMPTY = /^(?:the|of|on|in|to|for|and|or|by|with|at|from|its|their)$/

const articleOf = (text: string): Article => ({
  key: 'wording',
  path: 'wording.txt',
  text,
  verbatim: true,
  language: 'en',
  sha256: '',
  publication: { basis: 'none', reason: '' },
  boilerplate: [],
  issues: [],
})

function cosine(a: Float32Array, b: Float32Array): number {
  let [dot, left, right] = [0, 0, 0]
  for (const [at, value] of a.entries()) {
    dot += value * (b[at] ?? 0)
    left += value ** 2
    right += (b[at] ?? 0) ** 2
  }
  return dot / Math.sqrt(left * right)
}

const rootsOf = (wording: string): Set<string> =>
  new Set(
    (wording.toLowerCase().match(/[\p{L}\d]{2,}/gu) ?? []).filter(word => !EMPTY.test(word)).map(word => rootOf(word)),
  )

function shared([a, b]: Pair): number {
  const [left, right] = [rootsOf(a), rootsOf(b)]
  const common = [...left].filter(root => right.has(root)).length
  return common / (left.size + right.size - common || 1)
}

/** The share of pairs of a same and a different one in which the same has the higher number. */
function ranked(same: readonly number[], different: readonly number[]): string {
  let right = 0
  for (const one of same) for (const other of different) right += one > other ? 1 : one === other ? 0.5 : 0
  return (right / (same.length * different.length)).toFixed(3)
}

const same = new Map<string, Pair>()
const different = new Map<string, Pair>()
for (const folder of process.argv.slice(2))
  for (const { stances } of await readGold(folder)) {
    const topics = stances.map(({ topics: all, topic }) =>
      (all ?? [topic]).filter(wording => typeof wording === 'string'),
    )
    for (const [first = '', ...others] of topics)
      for (const other of others) same.set(`${first}|${other}`, [first, other])
    for (const [at, one] of topics.entries())
      for (const other of topics.slice(at + 1)) {
        const [a = '', b = ''] = [one[0], other[0]]
        if (a && b && !one.includes(b) && !other.includes(a)) different.set(`${a}|${b}`, [a, b])
      }
  }

const reader = await openReader()
const vectors = new Map<string, Float32Array>()
for (const wording of [...same.values(), ...different.values()].flat()) {
  if (vectors.has(wording)) continue
  const [sentence] = (await reader.read(segment(articleOf(wording)))).sentences
  if (sentence?.vector) vectors.set(wording, sentence.vector)
}
await reader.close()

const near = ([a, b]: Pair): number =>
  cosine(vectors.get(a) ?? new Float32Array(1), vectors.get(b) ?? new Float32Array(1))
const measure = (like: (pair: Pair) => number): string =>
  ranked([...same.values()].map(like), [...different.values()].map(like))
console.log(`${same.size} pairs of the same topic, ${different.size} of different ones`)
console.log(
  `vectors ${measure(near)}, roots of words ${measure(shared)}, both ${measure(pair => near(pair) + shared(pair))}`,
)

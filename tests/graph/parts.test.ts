// Where two versions of a graph differ is found by the digests of their parts: no difference may lie outside the ranges, however the parts are cut.
import { array, assert, boolean, constantFrom, nat, property, record, tuple } from 'fast-check'
import { expect, it } from 'vitest'
import {
  coarser,
  decodeParts,
  encodeParts,
  type Parts,
  partsOf,
  sumOf,
} from '../../packages/extractor/src/stores/neo4j/parts.ts'
import { changedRanges } from '../../packages/extractor/src/stores/neo4j/ranges.ts'
import type { GraphSource } from '../../packages/extractor/src/stores/source.ts'

type Texts = ReadonlyMap<string, string>

/** Nodes with a text each, and from every third an edge to the first. */
function sourceOf(texts: Texts): GraphSource {
  const keys = [...texts.keys()].sort()
  const line = (key: string) => ({ key, attributes: {} as never, text: () => `${key} ${texts.get(key)}` })
  const ends = keys.filter((_key, index) => index % 3 === 0)
  return {
    attributes: { schema: 1, extractor: '0', model: '0' },
    nodes: () => keys.map(line),
    edges: () => ends.map(key => ({ ...line(`${key} E`), source: key, target: keys[0] ?? '' })),
  }
}

const category = constantFrom('article', 'event', 'organization', 'person', 'stance', 'topic', 'venue')
const node = record({ category, number: nat(400), odd: constantFrom('', '-', 'ö', '𝒜', '\ufffd') })
const version = array(tuple(node, boolean()), { maxLength: 400 }).map(
  nodes => new Map(nodes.map(([{ category: kind, number, odd }, other]) => [`${kind}/${odd}${number}`, String(other)])),
)

it('every difference lies in a range, and equal graphs have none', async () => {
  const cases: [Texts, Texts][] = []
  assert(
    property(version, version, (before, after) => {
      cases.push([before, after], [before, new Map([...before].slice(1))])
    }),
    { numRuns: 30 },
  )
  for (const [before, after] of cases) {
    const [old, now] = [await partsOf(sourceOf(before)), await partsOf(sourceOf(after))]
    expect(changedRanges(old, old)).toEqual([])
    for (const cut of [old, coarser(old, 256)]) {
      const ranges = changedRanges(cut, now)
      const isCovered = (key: string) => ranges.some(({ from, to }) => from <= key && key < to)
      for (const key of new Set([...before.keys(), ...after.keys()]))
        if (before.get(key) !== after.get(key)) expect(isCovered(key)).toBe(true)
    }
  }
})

it('a small change of a large graph is found in a small range', async () => {
  const texts = new Map([...Array(20_000).keys()].map(number => [`person/${number}`, 'a']))
  const changed = changedRanges(
    await partsOf(sourceOf(texts)),
    await partsOf(sourceOf(new Map([...texts, ['person/777', 'b']]))),
  )
  expect(changed).toHaveLength(1)
  expect(changed[0]?.size).toBeLessThan(2000)
})

it('parts come out of the database as they went in, and never become too many', async () => {
  const texts = new Map([...Array(140_000).keys()].map(number => [`person/${number}`, 'a']))
  const parts: Parts = await partsOf(sourceOf(texts))
  expect(parts.list.length).toBeLessThanOrEqual(2048 + 7)
  const { step, parts: kept } = encodeParts(parts)
  expect(decodeParts(step, kept)).toEqual(parts)
  expect(sumOf(parts).nodes).toBe(140_000)
})

it('a graph that is not in order is refused', async () => {
  const source = sourceOf(
    new Map([
      ['person/b', ''],
      ['person/a', ''],
    ]),
  )
  const reversed = { ...source, nodes: () => [...(source.nodes() as Iterable<never>)].toReversed() }
  await expect(partsOf(reversed)).rejects.toThrow('are not sorted')
})

// Joining over the disk gives, to the byte, what joining in memory gives: for any articles, any corrections and windows of any size.
import { join } from 'node:path'
import { type Arbitrary, array, assert, asyncProperty, constantFrom, integer, oneof, record, tuple } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyCorrections } from '../../packages/extractor/src/corrections/apply.ts'
import type { Correction } from '../../packages/extractor/src/corrections/correction.ts'
import type { Corrections } from '../../packages/extractor/src/corrections/read.ts'
import { mergeExtractions } from '../../packages/extractor/src/graph/merge.ts'
import { toGraph } from '../../packages/extractor/src/graph/to-graph.ts'
import { joinAll } from '../../packages/extractor/src/joining/join.ts'
import { grouped, openSorter } from '../../packages/extractor/src/joining/sorter.ts'
import { openSpool } from '../../packages/extractor/src/joining/spool.ts'
import type { Extraction } from '../../packages/extractor/src/model.ts'
import { graphText, serialize } from '../../packages/extractor/src/stores/serialize.ts'
import { newFolder } from '../build/folder.ts'
import { tell } from '../graph/tell.ts'

const MADE = { schema: 1, extractor: '1', model: 'told' }
const OFFICES = ['The Foreign Ministry', 'Foreign Ministry', 'Coast Guard']
const STATES = ['Norway', 'Iceland']
const ROLES = ['chair', 'the chair', 'former head', '']
const TOPICS = ['whaling', 'the end of whaling', 'whaling in Norway', 'Icelandic fish']

const said = record({
  who: constantFrom(...OFFICES),
  state: constantFrom(...STATES),
  toward: constantFrom(...STATES),
  topic: constantFrom(...TOPICS),
  role: constantFrom(...ROLES),
  act: constantFrom('demand' as const, 'reject' as const),
  day: constantFrom('2020-01-01', '2020-01-02'),
})

const extraction = tuple(array(said, { minLength: 1, maxLength: 3 }), integer({ min: 0, max: 4 })).map(
  ([all, path]) => {
    const sentences = all.map(({ who, state, topic, toward }) => `${who} of ${state} wants ${topic} from ${toward}.`)
    const telling = tell(`${path}.txt`, sentences.join(' '), { date: all[0]?.day ?? '' })
    for (const state of STATES) telling.state(state, state, state.slice(0, 2).toUpperCase())
    for (const who of OFFICES)
      telling.entity('organization', who, who, { kind: 'government', aliases: [who.replace('The ', '')] })
    for (const [index, { who, state, topic, toward, role, act, day }] of all.entries()) {
      const words = sentences[index] ?? ''
      telling.relation(who, 'MEMBER_OF', state, `${who} of ${state}`, {
        ...(role ? { role } : {}),
        former: day > '2020-01-01',
      })
      telling.stance(who, words, { topic, toward: [toward], reportedBy: [state], act, date: day })
    }
    const { article, entities, mentions, relations, stances, issues } = telling
    return { article, entities, mentions, relations, stances, issues, sentences: [] } satisfies Extraction
  },
)

const key = constantFrom(
  'organization/foreign-ministry',
  'organization/coast-guard',
  'organization/norway',
  'organization/iceland',
  'topic/whaling',
  'topic/end-of-whaling',
)
const correction = oneof(
  tuple(key, key).map(merge => ({ merge })),
  record({
    split: key,
    quotes: array(constantFrom('Coast Guard of Norway', 'Norway'), { minLength: 1 }),
    as: constantFrom('Iceland', 'Coast Watch'),
  }),
  record({ rename: key, label: constantFrom('Norway', 'Coast Watch') }),
  record({ retype: key, category: constantFrom('person' as const, 'venue' as const) }),
  record({ hide: key }),
  record({ alias: key, add: constantFrom('Coast Watch', 'Norway') }),
  record({
    wrong: tuple(key, key).map(([a, b]) => `${a} MEMBER_OF ${b} as chair`),
    quote: constantFrom('Coast Guard of Norway'),
  }),
) satisfies Arbitrary<Correction>

const corrections = array(correction, { maxLength: 3 }).map((lines): Corrections => ({
  path: 'corrections.yaml',
  entries: lines.map((each, index) => ({ correction: each, says: JSON.stringify(each), line: index + 1 })),
  issues: [],
}))

function inMemory(tellings: readonly Extraction[], given: Corrections) {
  const texts = new Map(tellings.map(({ article }) => [article.key, article.text]))
  const { knowledge, issues } = applyCorrections(mergeExtractions(tellings), given, article => texts.get(article))
  return { text: [...serialize(toGraph(knowledge, { extractor: '1', model: 'told' }))].join(''), issues }
}

function overDisk(
  tellings: readonly Extraction[],
  given: Corrections,
  { folder, window }: { folder: string; window: number },
) {
  const spool = openSpool(join(folder, 'spool'))
  for (const telling of tellings) spool.add(telling)
  const joined = joinAll(spool, { folder, corrections: given, window })
  const text = [...graphText(MADE, joined.nodes, joined.edges)].join('')
  joined.close()
  spool.close()
  return { text, issues: joined.issues }
}

describe('joining', () => {
  it('gives the same bytes and the same issues over the disk as in memory', async () => {
    const folder = await newFolder()
    await assert(
      asyncProperty(
        array(extraction, { maxLength: 6 }),
        corrections,
        constantFrom(300, 1 << 20),
        async (tellings, given, window) => {
          expect(overDisk(tellings, given, { folder, window })).toEqual(inMemory(tellings, given))
        },
      ),
      { numRuns: 60 },
    )
  })

  it('sorts by key over any window and keeps the order of what has the same key', async () => {
    const path = join(await newFolder(), 'rows')
    const sorter = openSorter(path, 40)
    for (let index = 0; index < 100; index++) sorter.add(`key ${(index * 7) % 10}`, `“${index}” é`)
    const groups = [...grouped(sorter.rows())]
    sorter.close()
    expect(groups.map(([name]) => name)).toEqual(Array.from({ length: 10 }, (_, index) => `key ${index}`))
    for (const [name, texts] of groups) {
      const numbers = texts.map(text => Number(/\d+/.exec(text)?.[0]))
      expect(numbers).toEqual([...numbers].sort((a, b) => a - b))
      expect(numbers.every(index => `key ${(index * 7) % 10}` === name)).toBe(true)
    }
  })
})

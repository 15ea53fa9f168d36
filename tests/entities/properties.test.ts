// What must hold for any reading, however odd.
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { resolveEntities } from '../../packages/extractor/src/entities/resolve.ts'
import { readingOf } from './reading.ts'
import type { Line } from './reading.ts'

const WORDS = [
  'Moscow',
  'the',
  'Russian',
  'officials',
  'NATO',
  '(',
  ')',
  '-',
  'Council',
  'of',
  'Ann',
  'Lee',
  'said',
  'he',
  'their',
  '“',
  '”',
  'U.S.',
  'administration',
  'North',
  'Korea',
  '😀',
  'ß',
  '’s',
  ',',
  'Ltd',
  '東京',
]
const UPOS = ['PROPN', 'NOUN', 'VERB', 'ADJ', 'PRON', 'PUNCT', 'DET']
const DEPREL = ['nsubj', 'obj', 'root', 'nmod', 'compound', 'conj', 'case', 'flat', 'appos', 'amod', 'acl:relcl']

const word = fc.tuple(
  fc.constantFrom(...WORDS),
  fc.constantFrom(...UPOS),
  fc.constantFrom(...DEPREL),
  fc.integer({ min: -1, max: 9 }),
)
const line: fc.Arbitrary<Line> = fc
  .tuple(
    fc.array(word, { minLength: 1, maxLength: 10 }),
    fc.constantFrom('person', 'organization', 'state', 'venue', 'event'),
    fc.nat(9),
    fc.nat(3),
  )
  .map(([words, label, from, length]) => ({
    words: words
      .map(([form, upos, deprel, head]) => `${form}/${upos}/${deprel}/${Math.min(head, words.length - 1)}`)
      .join(' '),
    names: from < words.length ? [`${label} ${from} ${Math.min(from + length + 1, words.length)}`] : [],
  }))
const readings = fc.array(line, { maxLength: 6 }).map(readingOf)

test('it never throws, and its mentions are slices of the text', () => {
  fc.assert(
    fc.property(readings, reading => {
      const people = resolveEntities(reading)
      for (const { start, end, text, entity, confidence } of people.mentions) {
        expect(reading.article.text.slice(start, end)).toBe(text)
        expect(people.entity(entity)).toBeDefined()
        expect(confidence).toBeLessThanOrEqual(1)
      }
    }),
    { numRuns: 300, seed: 7 },
  )
})

test('the same reading gives the same answer', () => {
  fc.assert(
    fc.property(readings, reading => {
      expect(resolveEntities(structuredClone(reading)).mentions).toEqual(resolveEntities(reading).mentions)
    }),
    { numRuns: 100, seed: 11 },
  )
})

test('ids are unique', () => {
  fc.assert(
    fc.property(readings, reading => {
      const ids = resolveEntities(reading).entities.map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
    }),
    { numRuns: 100, seed: 13 },
  )
})

test('ten times the text takes no more than about ten times as long', () => {
  const lines = (count: number): Line[] =>
    Array.from({ length: count }, (_, index) => ({
      words: `Ann/PROPN/nsubj/3 Lee${index}/PROPN/flat/0 ,/PUNCT/punct/3 said/VERB/root/-1 Union${index}/PROPN/compound/5 Council/PROPN/obj/3`,
      names: ['person 0 2', 'organization 4 6'],
    }))
  const time = (count: number): number => {
    const reading = readingOf(lines(count))
    const start = process.cpuUsage()
    resolveEntities(reading)
    return process.cpuUsage(start).user / 1000
  }
  time(300)
  const [short, long] = [Math.min(time(300), time(300), time(300)), time(3000)]
  expect(long).toBeLessThan(short * 40 + 200)
})

// Capitals and seats of government: state or place by their use.
import { expect, test } from 'vitest'
import { resolveEntities } from '../../packages/extractor/src/entities/resolve.ts'
import { readingOf } from './reading.ts'
import type { Line } from './reading.ts'

/** The label of what each of the names means, in order. */
function meanings(...lines: Line[]): (string | undefined)[] {
  const people = resolveEntities(readingOf(lines))
  return people.mentions
    .filter(({ form }) => form === 'name')
    .map(({ entity }) => `${people.entity(entity)?.category} ${people.entity(entity)?.label}`)
}

test('a capital that demands is its state', () => {
  expect(
    meanings({ words: 'Moscow/PROPN/nsubj/1 demands/VERB/root/-1 talks/NOUN/obj/1', names: ['state 0 1'] }),
  ).toEqual(['organization Russia'])
})

test('a capital in which somebody meets is the city', () => {
  const words = 'They/PRON/nsubj/1 met/VERB/root/-1 in/ADP/case/3 Moscow/PROPN/obl/1'
  expect(meanings({ words, names: ['venue 3 4'] })).toEqual(['venue Moscow'])
})

test('the grammar outvotes the reader', () => {
  const words = 'They/PRON/nsubj/1 met/VERB/root/-1 in/ADP/case/3 Moscow/PROPN/obl/1'
  expect(meanings({ words, names: ['state 3 4'] })).toEqual(['venue Moscow'])
})

test('a capital with which one talks is its state', () => {
  const words = 'Talks/NOUN/nsubj/3 with/ADP/case/2 Beijing/PROPN/nmod/0 failed/VERB/root/-1'
  expect(meanings({ words, names: ['state 2 3'] })).toEqual(['organization China'])
})

test('a dateline is a place', () => {
  const words = 'CAIRO/PROPN/root/-1 ,/PUNCT/punct/0 June/PROPN/nmod/0 3/NUM/nmod/2 —/PUNCT/punct/0'
  expect(meanings({ words, names: ['venue 0 1'] })).toEqual(['venue Cairo'])
})

test('a capital that falls, or that one visits, is the city', () => {
  const fell = 'Warsaw/PROPN/nsubj/1 fell/VERB/root/-1/fall in/ADP/case/3 September/PROPN/obl/1'
  expect(meanings({ words: fell, names: ['state 0 1 0.6'] })).toEqual(['venue Warsaw'])
  const visit = 'on/ADP/case/2 a/DET/det/2 visit/NOUN/obl/5 to/ADP/case/4 Manila/PROPN/nmod/2 spoke/VERB/root/-1'
  expect(meanings({ words: visit, names: ['state 4 5'] })).toEqual(['venue Manila'])
})

test('a seat after a building, of a bishop, with its crowds, or from which one is recalled is the city', () => {
  const at =
    'in/ADP/case/2 Church/PROPN/compound/2 House/PROPN/obl/5 ,/PUNCT/punct/4 Westminster/PROPN/appos/2 met/VERB/root/-1'
  expect(meanings({ words: at, names: ['venue 1 3', 'organization 4 5'] }).at(-1)).toBe('venue Westminster')
  const bishop = 'the/DET/det/1 Archbishop/PROPN/nsubj/4 of/ADP/case/3 Westminster/PROPN/nmod/1 resigned/VERB/root/-1'
  expect(meanings({ words: bishop, names: ['organization 3 4 0.6'] })).toEqual(['venue Westminster'])
  const crowds = 'Accra/PROPN/compound/1 crowds/NOUN/nsubj/2 cheered/VERB/root/-1'
  expect(meanings({ words: crowds, names: ['state 0 1 0.6'] })).toEqual(['venue Accra'])
  const recalled =
    'It/PRON/nsubj/1 recalled/VERB/root/-1/recall her/PRON/nmod:poss/3 ambassador/NOUN/obj/1 from/ADP/case/5 Paris/PROPN/nmod/3'
  expect(meanings({ words: recalled, names: ['state 5 6'] })).toEqual(['venue Paris'])
})

test('a palace that says something is its state', () => {
  const words = 'The/DET/det/1 Kremlin/PROPN/nsubj/2 denied/VERB/root/-1 it/PRON/obj/2'
  expect(meanings({ words, names: ['state 1 2'] })).toEqual(['organization Russia'])
})

test('Moscow was the Soviet Union where the article speaks of Soviets only', () => {
  const words = 'Moscow/PROPN/nsubj/1 rejects/VERB/root/-1 it/PRON/obj/1'
  const soviet = { words: 'Soviet/ADJ/amod/1 officials/NOUN/nsubj/2 agreed/VERB/root/-1' }
  expect(meanings(soviet, { words, names: ['state 0 1'] })).toEqual(['organization Soviet Union'])
})

test('the reason says why', () => {
  const words = 'Moscow/PROPN/nsubj/1 demands/VERB/root/-1 talks/NOUN/obj/1'
  const [mention] = resolveEntities(readingOf([{ words, names: ['state 0 1'] }])).mentions
  expect(mention?.reason).toContain('Russia')
  expect(mention?.confidence).toBeGreaterThan(0.8)
})

// Pronouns: what grammar binds, what competes without a name, and when "it" is somebody.
import { expect, test } from 'vitest'
import { resolveEntities } from '../../packages/extractor/src/entities/resolve.ts'
import { readingOf } from './reading.ts'
import type { Line } from './reading.ts'

const SPOKE = 'spoke/VERB/root/-1'
/** Entity of each pronoun that was read, in order. */
const read = (...lines: Line[]): string[] =>
  resolveEntities(readingOf(lines))
    .mentions.filter(({ form }) => form === 'pronoun')
    .map(({ entity }) => entity)
const roth: Line = { words: `Paul/PROPN/nsubj/2 Roth/PROPN/flat/0 ${SPOKE}`, names: ['person 0 2'] }
const bank: Line = { words: `Barings/PROPN/nsubj/1 ${SPOKE}`, names: ['organization 0 1'] }

test('himself is the subject of its clause, him is not', () => {
  const hurt = 'Marc/PROPN/nsubj/2 Bell/PROPN/flat/0 saw/VERB/root/-1'
  const names = ['person 0 2']
  expect(read(roth, { words: `${hurt} himself/PRON/obj/2`, names })).toEqual(['person/marc-bell'])
  expect(read(roth, { words: `${hurt} him/PRON/obj/2`, names })).toEqual(['person/paul-roth'])
})

test('a person without a name takes a pronoun to himself', () => {
  const gunman = `The/DET/det/1 gunman/NOUN/nsubj/2 ${SPOKE}`
  expect(read(roth, { words: `He/PRON/nsubj/1 ${SPOKE}` })).toEqual(['person/paul-roth'])
  expect(read(roth, { words: gunman }, { words: `He/PRON/nsubj/1 ${SPOKE}` })).toEqual([])
})

test('sellers are meant by they, not the bank before', () => {
  expect(
    read(bank, { words: 'Sellers/NOUN/nsubj/1 left/VERB/root/-1' }, { words: `They/PRON/nsubj/1 ${SPOKE}` }),
  ).toEqual([])
})

test('a pronoun in what opens a sentence is the subject that follows', () => {
  const words =
    'In/ADP/case/2 his/PRON/nmod:poss/2 speech/NOUN/obl/5 Marc/PROPN/nsubj/5 Bell/PROPN/flat/3 erred/VERB/root/-1'
  expect(read(roth, { words, names: ['person 3 5'] })).toEqual(['person/marc-bell'])
})

test('it is a company where it does what companies do', () => {
  const barings = ['organization/barings']
  expect(read(bank, { words: 'It/PRON/nsubj/1 sold/VERB/root/-1 shares/NOUN/obj/1' })).toEqual(barings)
  expect(read(bank, { words: 'It/PRON/nsubj/1 say/VERB/root/-1 so/ADV/advmod/1' })).toEqual(barings)
  const clear =
    'It/PRON/nsubj/2 was/AUX/cop/2 clear/ADJ/root/-1 that/SCONJ/mark/5 prices/NOUN/nsubj/5 rose/VERB/csubj/2'
  expect(read(bank, { words: clear })).toEqual([])
})

test('a woman is not he', () => {
  const anna: Line = { words: `Anna/PROPN/nsubj/2 Bell/PROPN/flat/0 ${SPOKE}`, names: ['person 0 2'] }
  expect(read(roth, anna, { words: `He/PRON/nsubj/1 ${SPOKE}` })).toEqual(['person/paul-roth'])
  expect(read(roth, anna, { words: `She/PRON/nsubj/1 ${SPOKE}` })).toEqual(['person/anna-bell'])
})

test('a link keeps how likely it is, and among how many', () => {
  const [, link] = resolveEntities(readingOf([roth, { words: `He/PRON/nsubj/1 ${SPOKE}` }])).mentions
  expect(link).toMatchObject({ form: 'pronoun', reason: 'likeliest for "he" of 1 spoken of before' })
  expect(link?.confidence).toBeGreaterThan(0.5)
  expect(link?.confidence).toBeLessThanOrEqual(1)
})

test('a noun that a name stands beside is no stranger', () => {
  const words = `The/DET/det/1 chairman/NOUN/nsubj/4 Paul/PROPN/appos/1 Roth/PROPN/flat/2 ${SPOKE}`
  expect(read({ words, names: ['person 2 4'] }, { words: `He/PRON/nsubj/1 ${SPOKE}` })).toEqual(['person/paul-roth'])
})

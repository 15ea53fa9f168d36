// Who is who among names, nominals, pronouns and actor phrases.
import { expect, test } from 'vitest'
import { resolveEntities } from '../../packages/extractor/src/entities/resolve.ts'
import { readingOf } from './reading.ts'
import type { Line } from './reading.ts'

const SPOKE = 'spoke/VERB/root/-1'
const peopleIn = (...lines: Line[]) => resolveEntities(readingOf(lines))
/** Entity of each mention of one form, in order. */
const entitiesOf = (people: ReturnType<typeof peopleIn>, form: string): string[] =>
  people.mentions.filter(mention => mention.form === form).map(({ entity }) => entity)

test('a surname goes to the person named in full', () => {
  const people = peopleIn(
    { words: `Ann/PROPN/nsubj/2 Lee/PROPN/flat/0 ${SPOKE}`, names: ['person 0 2'] },
    { words: `Lee/PROPN/nsubj/1 ${SPOKE}`, names: ['person 0 1'] },
  )
  expect(entitiesOf(people, 'name')).toEqual(['person/ann-lee', 'person/ann-lee'])
})

test('an honorific tells husband from wife', () => {
  const people = peopleIn(
    { words: `Paul/PROPN/nsubj/2 Roth/PROPN/flat/0 ${SPOKE}`, names: ['person 0 2'] },
    { words: `Anna/PROPN/nsubj/2 Roth/PROPN/flat/0 ${SPOKE}`, names: ['person 0 2'] },
    { words: `Mr./PROPN/compound/1 Roth/PROPN/nsubj/2 ${SPOKE}`, names: ['person 1 2'] },
    { words: `Mrs./PROPN/compound/1 Roth/PROPN/nsubj/2 ${SPOKE}`, names: ['person 1 2'] },
  )
  expect(entitiesOf(people, 'name')).toEqual([
    'person/paul-roth',
    'person/anna-roth',
    'person/paul-roth',
    'person/anna-roth',
  ])
})

test('titles and adjectives are no part of a name', () => {
  const words =
    'Polish/ADJ/amod/2 Prime/ADJ/amod/2 Minister/PROPN/nmod:desc/3 Jan/PROPN/nsubj/5 Kowal/PROPN/flat/3 spoke/VERB/root/-1'
  const { mentions } = peopleIn({ words, names: ['person 0 5'] })
  expect(mentions.filter(({ form }) => form === 'name').map(({ text }) => text)).toEqual(['Jan Kowal'])
})

test('an acronym in brackets names what stands before it', () => {
  const words =
    'The/DET/det/3 Upper/PROPN/compound/3 Lake/PROPN/compound/3 Society/PROPN/nsubj/7 (/PUNCT/punct/5 ULS/PROPN/appos/3 )/PUNCT/punct/5 spoke/VERB/root/-1'
  const people = peopleIn({ words, names: ['venue 1 3', 'person 5 6'] })
  expect(entitiesOf(people, 'name')).toEqual(['organization/upper-lake-society', 'organization/upper-lake-society'])
})

test('what stands in brackets after a name is its short form, letter for letter', () => {
  const words = (short: string): string =>
    `Public/PROPN/compound/2 Services/PROPN/compound/2 Union/PROPN/nsubj/6 (/PUNCT/punct/4 ${short}/PROPN/appos/2 )/PUNCT/punct/4 ${SPOKE}`
  const read = (short: string): string[] =>
    entitiesOf(peopleIn({ words: words(short), names: ['organization 0 3', 'organization 4 5'] }), 'name')
  expect(new Set(read('PS')).size).toBe(1)
  expect(new Set(read('Unison')).size).toBe(2)
})

test('a company by its first word is the company of the full name, whatever the reader took it for', () => {
  const people = peopleIn(
    { words: `Bolton/PROPN/compound/1 AG/PROPN/nsubj/2 ${SPOKE}`, names: ['organization 0 2'] },
    { words: `Bolton/PROPN/nsubj/1 ${SPOKE}`, names: ['person 0 1'] },
  )
  expect(new Set(entitiesOf(people, 'name'))).toEqual(new Set(['organization/bolton-ag']))
})

test('officials of a state that is named nowhere else speak for it, unnamed', () => {
  const people = peopleIn({ words: `Peruvian/ADJ/amod/1 officials/NOUN/nsubj/2 ${SPOKE}` })
  expect(people.actorOf(0, 1)).toMatchObject({ entity: 'organization/peru', anonymous: true })
  expect(people.entity('organization/peru')).toMatchObject({ kind: 'state', country: 'PE' })
})

test('officials of two states speak for both', () => {
  const words = `U.S./PROPN/compound/3 and/CCONJ/cc/2 Russian/ADJ/conj/0 diplomats/NOUN/nsubj/4 ${SPOKE}`
  const people = peopleIn({ words, names: ['state 0 1'] })
  expect(people.actorsOf(0, 3).map(({ entity }) => entity)).toEqual([
    'organization/united-states',
    'organization/russia',
  ])
})

test('a side is not anonymous', () => {
  const people = peopleIn({ words: `The/DET/det/2 American/ADJ/amod/2 side/NOUN/nsubj/3 ${SPOKE}` })
  expect(people.actorOf(0, 2)).toMatchObject({ entity: 'organization/united-states', anonymous: false })
})

test('allies of a state are not the state', () => {
  const people = peopleIn({ words: `U.S./PROPN/compound/1 allies/NOUN/nsubj/2 ${SPOKE}`, names: ['state 0 1'] })
  expect(people.actorOf(0, 1)).toBeUndefined()
})

test('the alliance is the one that was named', () => {
  const people = peopleIn(
    { words: `NATO/PROPN/nsubj/1 ${SPOKE}`, names: ['organization 0 1'] },
    { words: `The/DET/det/1 alliance/NOUN/nsubj/2 ${SPOKE}` },
  )
  expect(people.actorOf(1, 1)).toMatchObject({ entity: 'organization/nato' })
})

test('he and she find the person of their gender', () => {
  const people = peopleIn(
    {
      words: `Paul/PROPN/nsubj/5 Roth/PROPN/flat/0 and/CCONJ/cc/3 Anna/PROPN/conj/0 Bell/PROPN/flat/3 ${SPOKE}`,
      names: ['person 0 2', 'person 3 5'],
    },
    { words: `She/PRON/nsubj/1 ${SPOKE}` },
    { words: `He/PRON/nsubj/1 ${SPOKE}` },
  )
  expect(entitiesOf(people, 'pronoun')).toEqual(['person/anna-bell', 'person/paul-roth'])
})

test('the North is North Korea only where the article names it', () => {
  const north: Line = { words: `The/DET/det/1 North/PROPN/nsubj/2 ${SPOKE}` }
  const korea: Line = { words: `North/PROPN/compound/1 Korea/PROPN/nsubj/2 ${SPOKE}`, names: ['state 0 2'] }
  expect(entitiesOf(peopleIn(korea, north), 'name')).toEqual(['organization/north-korea', 'organization/north-korea'])
  expect(entitiesOf(peopleIn(north), 'name')).toEqual([])
})

test('peoples, currencies and weekdays are no names', () => {
  const words = 'Western/ADJ/amod/1 Parisians/PROPN/nsubj/2 paid/VERB/root/-1 NZ/PROPN/compound/4 $/SYM/obj/2'
  expect(entitiesOf(peopleIn({ words, names: ['venue 0 1', 'venue 1 2', 'state 3 4'] }), 'name')).toEqual([])
})

test('a title tells role and country, an expertise does not', () => {
  const people = peopleIn(
    {
      words: `Polish/ADJ/amod/1 minister/NOUN/nmod:desc/2 Jan/PROPN/nsubj/4 Kowal/PROPN/flat/2 ${SPOKE}`,
      names: ['person 2 4'],
    },
    {
      words: `Eva/PROPN/nsubj/6 Bell/PROPN/flat/0 ,/PUNCT/punct/5 a/DET/det/5 Russia/PROPN/compound/5 expert/NOUN/appos/0 ${SPOKE}`,
      names: ['person 0 2', 'state 4 5'],
    },
  )
  expect(people.entity('person/jan-kowal')).toMatchObject({ description: 'Polish minister', country: 'PL' })
  expect(people.entity('person/eva-bell')?.country).toBeUndefined()
})

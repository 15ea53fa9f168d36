// What the names of an article become after the reader: cut, joined, added, dropped, or taken for something else.
import { expect, test } from 'vitest'
import { repairNames } from '../../packages/extractor/src/entities/names/repair.ts'
import { textOf } from '../../packages/extractor/src/entities/names/name.ts'
import { readingOf } from './reading.ts'
import type { Line } from './reading.ts'

/** `organization M.C.C.` for each name, in order. */
function namesIn(...lines: Line[]): string[] {
  const reading = readingOf(lines)
  return repairNames(reading).map(name => `${name.label} ${textOf(reading, name)}`)
}

const SPOKE = 'spoke/VERB/root/-1'

test('a country is the surname of somebody where the article names him in full', () => {
  const named: Line = { words: `Thomas/PROPN/nsubj/2 Jordan/PROPN/flat/0 ${SPOKE}`, names: ['person 0 2'] }
  const alone: Line = { words: `Jordan/PROPN/nsubj/1 ${SPOKE}`, names: ['person 0 1'] }
  const misread: Line = { words: `Jordan/PROPN/nsubj/1 ${SPOKE}`, names: ['state 0 1 0.57'] }
  expect(namesIn(named, alone, misread)).toEqual(['person Thomas Jordan', 'person Jordan', 'person Jordan'])
  expect(namesIn(alone)).toEqual(['state Jordan'])
  const there: Line = {
    words: 'They/PRON/nsubj/1 met/VERB/root/-1 in/ADP/case/3 Jordan/PROPN/obl/1',
    names: ['state 3 4'],
  }
  expect(namesIn(named, alone, there).at(-1)).toBe('state Jordan')
})

test('common words before a person are no part of the name, particles are', () => {
  expect(
    namesIn({
      words: `brainbox/NOUN/nmod:desc/1 Lee/PROPN/nsubj/3 Silver/PROPN/flat/1 ${SPOKE}`,
      names: ['person 0 3'],
    }),
  ).toEqual(['person Lee Silver'])
  expect(
    namesIn({ words: `de/PROPN/nsubj/3 Villiers/PROPN/flat/0 Graaff/PROPN/flat/0 ${SPOKE}`, names: ['person 0 3'] }),
  ).toEqual(['person de Villiers Graaff'])
})

test('partners joined by "&" are one firm', () => {
  const words =
    'It/PRON/nsubj/1 buys/VERB/root/-1 from/ADP/case/3 Johnson/PROPN/obl/1 &/CCONJ/cc/5 Johnson/PROPN/conj/3 now/ADV/advmod/1'
  expect(namesIn({ words, names: ['person 3 4 0.7', 'person 5 6 0.5'] })).toEqual(['organization Johnson & Johnson'])
})

test('an organization has a preposition inside its name', () => {
  const center =
    'So/ADV/advmod/1 did/AUX/root/-1 the/DET/det/3 Center/NOUN/nsubj/1 for/ADP/case/5 Science/PROPN/nmod/3 in/ADP/case/9 the/DET/det/9 Public/ADJ/amod/9 Interest/NOUN/nmod/3 in/ADP/case/11 Washington/PROPN/nmod/9 ./PUNCT/punct/1'
  expect(namesIn({ words: center, names: ['organization 3 6', 'venue 11 12'] })).toEqual([
    'organization Center for Science in the Public Interest',
    'venue Washington',
  ])
  const farming =
    'Those/PRON/nsubj/6 of/ADP/case/2 Compassion/PROPN/nmod/0 in/ADP/case/5 World/PROPN/compound/5 Farming/PROPN/nmod/0 spoke/VERB/root/-1 yesterday/NOUN/obl/6 ./PUNCT/punct/6'
  expect(namesIn({ words: farming, names: ['organization 4 6 0.6'] })).toEqual([
    'organization Compassion in World Farming',
  ])
  const minister =
    'the/DET/det/1 Minister/PROPN/nsubj/5 for/ADP/case/4 World/PROPN/compound/4 Trade/PROPN/nmod/1 spoke/VERB/root/-1'
  expect(namesIn({ words: minister, names: ['organization 3 5 0.6'] })).toEqual(['organization World Trade'])
})

test('an acronym with full stops is an organization', () => {
  const words = 'no/DET/det/2 M.C.C./PROPN/compound/2 tour/NOUN/root/-1 of/ADP/case/4 England/PROPN/nmod/2'
  expect(namesIn({ words })).toContain('organization M.C.C.')
})

test('an acronym that is only given or taken is none, nor one that the article spells out as common nouns', () => {
  const given =
    'They/PRON/nsubj/1 give/VERB/root/-1 AZT/PROPN/obj/1 to/ADP/case/4 mothers/NOUN/obl/1 every/DET/det/6 month/NOUN/obl/1'
  expect(namesIn({ words: given })).toEqual([])
  expect(namesIn({ words: given, names: ['person 2 3 0.47'] })).toEqual([])
  const spelled =
    'small/ADJ/amod/3 and/CCONJ/cc/2 medium/ADJ/conj/0 enterprises/NOUN/nsubj/7 (/PUNCT/punct/5 SMEs/PROPN/appos/3 )/PUNCT/punct/5 grew/VERB/root/-1'
  expect(namesIn({ words: spelled, names: ['organization 5 6'] })).toEqual([])
  const stands =
    'PHEIC/PROPN/nsubj/1 stands/VERB/root/-1 for/ADP/case/6 public/ADJ/amod/6 health/NOUN/compound/6 emergency/NOUN/compound/6 declaration/NOUN/obl/1'
  expect(
    namesIn({ words: stands.replace('declaration', 'concern').replace('PHEIC', 'PHEC'), names: ['organization 0 1'] }),
  ).toEqual([])
})

test('in a row with organizations a doubtful person is one', () => {
  const words =
    'It/PRON/nsubj/1 accuses/VERB/root/-1 Pfizer/PROPN/obj/1 ,/PUNCT/punct/4 Burroughs/PROPN/conj/2 Wellcome/PROPN/flat/4 and/CCONJ/cc/7 Merck/PROPN/conj/2 ./PUNCT/punct/1'
  const names = ['organization 2 3', 'person 4 6 0.5', 'organization 7 8']
  expect(namesIn({ words, names })).toContain('organization Burroughs Wellcome')
  expect(namesIn({ words, names: ['organization 2 3', 'person 4 6 0.9', 'organization 7 8'] })).toContain(
    'person Burroughs Wellcome',
  )
  expect(namesIn({ words: words.replace('Burroughs', 'Henry'), names })).toContain('person Henry Wellcome')
})

test('a doubtful person after whom somebody was "in" is a place', () => {
  const there: Line = {
    words: 'They/PRON/nsubj/1 met/VERB/root/-1 in/ADP/case/3 Jibuti/PROPN/obl/1',
    names: ['venue 3 4'],
  }
  const words = 'He/PRON/nsubj/1 left/VERB/root/-1 by/ADP/case/3 way/NOUN/obl/1 of/ADP/case/5 Jibuti/PROPN/nmod/3'
  expect(namesIn(there, { words, names: ['person 5 6 0.6'] })).toEqual(['venue Jibuti', 'venue Jibuti'])
})

test('a watchdog may be somebody, a newspaper is not', () => {
  const words = (noun: string) =>
    `the/DET/det/1 ${noun}/NOUN/nmod:desc/2 Rudolf/PROPN/nsubj/4 Strahm/PROPN/flat/2 spoke/VERB/root/-1`
  expect(namesIn({ words: words('watchdog'), names: ['person 2 4'] })).toEqual(['person Rudolf Strahm'])
  expect(namesIn({ words: words('newspaper'), names: ['person 2 4'] })).toEqual(['organization Rudolf Strahm'])
})

test('what is traded is a company, whatever the reader takes it for', () => {
  const shares = 'Shares/NOUN/nsubj/4 in/ADP/case/3 Northern/PROPN/compound/3 Rock/PROPN/nmod/0 fell/VERB/root/-1'
  const near =
    'The/DET/det/1 board/NOUN/nsubj/5 of/ADP/case/4 Northern/PROPN/compound/4 Rock/PROPN/nmod/1 met/VERB/root/-1'
  expect(namesIn({ words: shares, names: ['venue 2 4'] }, { words: near, names: ['venue 3 5'] })).toEqual(
    Array(2).fill('organization Northern Rock'),
  )
  const verb = 'Sutton/PROPN/nsubj/1 shares/VERB/root/-1 it/PRON/obj/1'
  expect(namesIn({ words: verb, names: ['venue 0 1'] })).toEqual(['venue Sutton'])
})

test('one sits in a synod for a place', () => {
  const words =
    'a/DET/det/1 member/NOUN/nsubj/7 of/ADP/case/4 the/DET/det/4 Synod/PROPN/nmod/1 for/ADP/case/6 Norwich/PROPN/nmod/4 spoke/VERB/root/-1'
  expect(namesIn({ words, names: ['organization 4 5', 'venue 6 7'] })).toEqual(['organization Synod', 'venue Norwich'])
})

test('faiths, languages, diseases and storms name nobody', () => {
  const words =
    'Muslims/PROPN/nsubj/1 read/VERB/root/-1 in/ADP/case/3 Amharic/PROPN/obl/1 of/ADP/case/5 COVID-19/PROPN/nmod/3 and/CCONJ/cc/8 Cyclone/PROPN/compound/8 Phailin/PROPN/conj/5'
  expect(namesIn({ words, names: ['organization 0 1', 'venue 3 4', 'organization 5 6', 'person 8 9'] })).toEqual([])
})

test('a place without a capital is none', () => {
  const words = 'mortgages/NOUN/root/-1 in/ADP/case/2 francs/PROPN/nmod/0'
  expect(namesIn({ words, names: ['venue 2 3 0.55'] })).toEqual([])
})

test('names that the reader took for one are parted', () => {
  const of = (words: string, ...names: string[]) => namesIn({ words, names })
  expect(
    of(
      'United/PROPN/compound/1 Technologies/PROPN/nsubj/4 of/ADP/case/3 Hartford/PROPN/nmod/1 spoke/VERB/root/-1',
      'organization 0 4',
    ),
  ).toEqual(['organization United Technologies', 'venue Hartford'])
  expect(
    of(
      'the/DET/det/2 American/ADJ/amod/2 Federation/PROPN/nsubj/8 of/ADP/case/4 Labor/PROPN/nmod/2 of/ADP/case/6 William/PROPN/nmod/2 Green/PROPN/flat/6 spoke/VERB/root/-1',
      'organization 1 8',
    ),
  ).toEqual(['organization American Federation of Labor', 'person William Green'])
  expect(
    of(
      'Senator/PROPN/nmod:desc/1 Newlands/PROPN/nsubj/4 of/ADP/case/3 Nevada/PROPN/nmod/1 spoke/VERB/root/-1',
      'organization 1 4',
    ),
  ).toEqual(['person Newlands', 'venue Nevada'])
  expect(
    of(
      'he/PRON/nsubj/1 outbid/VERB/root/-1 BMW/PROPN/obj/1 for/ADP/case/4 Porsche/PROPN/obl/1 in/ADP/case/6 May/PROPN/obl/1',
      'organization 2 5',
    ),
  ).toEqual(['organization BMW', 'organization Porsche'])
  expect(
    of(
      'Nike/PROPN/nsubj/5 ,/PUNCT/punct/2 Trek/PROPN/conj/0 and/CCONJ/cc/4 Oakley/PROPN/conj/0 left/VERB/root/-1',
      'organization 0 1',
      'organization 2 5',
    ),
  ).toEqual(['organization Nike', 'organization Trek', 'organization Oakley'])
  expect(of('Gilbert/PROPN/nsubj/3 Houngbo/PROPN/flat/0 ILO/PROPN/flat/0 spoke/VERB/root/-1', 'person 0 3')).toEqual([
    'person Gilbert Houngbo',
    'organization ILO',
  ])
})

test('a suffix after a comma stays with its person', () => {
  expect(
    namesIn({
      words: `Dr./PROPN/nmod:desc/1 Martin/PROPN/nsubj/6 Luther/PROPN/flat/1 King/PROPN/flat/1 ,/PUNCT/punct/5 Jr./PROPN/flat/1 ${SPOKE}`,
      names: ['person 1 6'],
    }),
  ).toEqual(['person Martin Luther King, Jr.'])
})

test('what an organization in capitals between paragraphs is must be said in the body', () => {
  const body: Line = { words: `the/DET/det/1 guild/NOUN/nsubj/2 ${SPOKE}` }
  const line = (word: string): Line => ({
    words: `THE/DET/det/1 ${word}/PROPN/nsubj/2 WINS/VERB/root/-1`,
    names: ['organization 1 2 0.85'],
  })
  expect(namesIn(body, line('GUILDSMAN'))).toEqual([])
  expect(
    namesIn({ words: `Chrysler/PROPN/nsubj/1 ${SPOKE}`, names: ['organization 0 1'] }, line('CHRYSLER')),
  ).toContain('organization CHRYSLER')
})

test('a name that the body has is found in capitals too', () => {
  const body: Line = { words: `Facebook/PROPN/nsubj/1 ${SPOKE}`, names: ['organization 0 1'] }
  expect(namesIn(body, { words: 'AND/CCONJ/cc/1 FACEBOOK/PROPN/root/-1 ?/PUNCT/punct/1' })).toEqual([
    'organization Facebook',
    'organization FACEBOOK',
  ])
})

test('after somebody’s age and "of" stands a place', () => {
  const words =
    'Vivian/PROPN/nsubj/7 Malone/PROPN/flat/0 ,/PUNCT/punct/3 20/NUM/appos/0 ,/PUNCT/punct/6 of/ADP/case/6 Mobile/PROPN/nmod/0 spoke/VERB/root/-1'
  expect(namesIn({ words, names: ['person 0 2', 'organization 6 7'] })).toEqual([
    'person Vivian Malone',
    'venue Mobile',
  ])
})

test('a head word with its matter is a body, also with small letters after the first word', () => {
  const board = 'its/PRON/nmod:poss/1 Board/NOUN/nsubj/4 of/ADP/case/3 Trade/NOUN/nmod/1 spoke/VERB/root/-1'
  expect(namesIn({ words: board })).toEqual(['organization Board of Trade'])
  const council = 'the/DET/det/3 UN/PROPN/compound/3 security/NOUN/compound/3 council/NOUN/nsubj/4 spoke/VERB/root/-1'
  expect(namesIn({ words: council, names: ['organization 1 2'] })).toEqual(['organization UN security council'])
})

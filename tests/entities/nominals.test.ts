// What definite nouns take up: "the President", "the prime minister", "the company", "the country".
import { expect, test } from 'vitest'
import { resolveEntities } from '../../packages/extractor/src/entities/resolve.ts'
import { readingOf } from './reading.ts'
import type { Line } from './reading.ts'

const SPOKE = 'spoke/VERB/root/-1/speak'

/** The entity of the last line's nominal. */
function meant(lines: Line[], date?: string): string | undefined {
  const reading = readingOf(lines)
  if (date) reading.article.publication = { date, basis: 'content', reason: 'test' }
  const nominals = resolveEntities(reading).mentions.filter(({ form }) => form === 'nominal')
  return nominals.find(({ sentence }) => sentence === lines.length - 1)?.entity
}

const the = (noun: string, upos = 'NOUN'): Line => ({
  words: `Then/ADV/advmod/3 the/DET/det/2 ${noun}/${upos}/nsubj/3 ${SPOKE}`,
})
const mbeki: Line = {
  words: `President/PROPN/nmod:desc/1 Thabo/PROPN/nsubj/3 Mbeki/PROPN/flat/1 ${SPOKE}`,
  names: ['person 1 3'],
}
const poli: Line = {
  words: `Robert/PROPN/nsubj/8 Poli/PROPN/flat/0 ,/PUNCT/punct/3 president/NOUN/appos/0 of/ADP/case/6 the/DET/det/6 union/NOUN/nmod/3 ,/PUNCT/punct/0 ${SPOKE}`,
  names: ['person 0 2'],
}

test('the President in capitals is who is titled so, in small letters the last of that office', () => {
  expect(meant([mbeki, poli, the('President', 'PROPN')])).toBe('person/thabo-mbeki')
  expect(meant([mbeki, poli, the('president')])).toBe('person/robert-poli')
})

test('an abbreviated title and a name beside its office tell the office too', () => {
  const wallace: Line = {
    words: `Gov./PROPN/nmod:desc/1 George/PROPN/nsubj/3 Wallace/PROPN/flat/1 ${SPOKE}`,
    names: ['person 1 3'],
  }
  expect(meant([wallace, the('governor')])).toBe('person/george-wallace')
  const khan: Line = {
    words: `The/DET/det/1 Mayor/PROPN/nsubj/7 of/ADP/case/3 London/PROPN/nmod/1 ,/PUNCT/punct/5 Sadiq/PROPN/appos/1 Khan/PROPN/flat/5 ${SPOKE}`,
    names: ['venue 3 4', 'person 5 7'],
  }
  expect(meant([khan, the('mayor')])).toBe('person/sadiq-khan')
})

test('the prime minister is no other minister; untitled, who held the office on the day', () => {
  const prime: Line = {
    words: `the/DET/det/2 prime/ADJ/amod/2 minister/NOUN/nsubj/3 ${SPOKE}`,
  }
  const hammond: Line = {
    words: `Defence/PROPN/compound/1 minister/NOUN/nmod:desc/2 Philip/PROPN/nsubj/4 Hammond/PROPN/flat/2 ${SPOKE}`,
    names: ['person 2 4'],
  }
  const cameron: Line = { words: `David/PROPN/nsubj/2 Cameron/PROPN/flat/0 ${SPOKE}`, names: ['person 0 2'] }
  expect(meant([hammond, prime])).toBeUndefined()
  expect(meant([cameron, hammond, prime], '2013-08-30')).toBe('person/david-cameron')
  expect(meant([cameron, hammond, prime], '2003-08-30')).toBeUndefined()
})

test('a firm that an apposition or predicate is, or that is just being described, takes up nothing', () => {
  const uber: Line = { words: `Uber/PROPN/nsubj/1 ${SPOKE}`, names: ['organization 0 1'] }
  expect(meant([uber, the('firm')])).toBe('organization/uber')
  const built = `the/DET/det/1 firm/NOUN/nsubj/5 that/PRON/nsubj/3 built/VERB/acl:relcl/1 it/PRON/obj/3 ${SPOKE}`
  expect(meant([uber, { words: built }])).toBeUndefined()
  const only = `this/PRON/nsubj/3 is/AUX/cop/3 the/DET/det/3 firm/NOUN/root/-1`
  expect(meant([uber, { words: only }])).toBeUndefined()
  const roslin: Line = {
    words: `PPL/PROPN/nsubj/5 ,/PUNCT/punct/4 the/DET/det/4 drug/NOUN/compound/4 firm/NOUN/appos/0 ${SPOKE}`,
    names: ['organization 0 1'],
  }
  expect(meant([uber, roslin])).toBeUndefined()
})

test('the company is the one most told of, not the last one named', () => {
  const uber: Line = { words: `Uber/PROPN/nsubj/1 ${SPOKE}`, names: ['organization 0 1'] }
  const twitter: Line = {
    words: `He/PRON/nsubj/1 wrote/VERB/root/-1 on/ADP/case/3 Twitter/PROPN/obl/1`,
    names: ['organization 3 4'],
  }
  expect(meant([uber, uber, twitter, the('company')])).toBe('organization/uber')
})

test('a day that goes with the noun does not name it', () => {
  const union: Line = {
    words: `the/DET/det/1 Miners/PROPN/compound/2 Union/PROPN/nsubj/3 ${SPOKE}`,
    names: ['organization 1 3'],
  }
  const monday = `the/DET/det/1 union/NOUN/nsubj/4 on/ADP/case/3 Monday/PROPN/nmod/1 ${SPOKE}`
  expect(meant([union, { words: monday }])).toBe('organization/miners-union')
})

test('the country is the one that is told of far more than any other', () => {
  const state = (name: string): Line => ({ words: `${name}/PROPN/nsubj/1 ${SPOKE}`, names: ['state 0 1'] })
  expect(meant([state('Poland'), the('country')])).toBe('organization/poland')
  expect(meant([state('Poland'), state('Hungary'), the('country')])).toBeUndefined()
  const often = Array.from({ length: 12 }, () => state('Poland'))
  expect(meant([state('Hungary'), ...often, the('country')])).toBe('organization/poland')
})

test('the alliance that the article goes on about, not the last one named by the way', () => {
  const named = (...names: string[]): Line[] =>
    names.map(name => ({ words: `${name}/PROPN/nsubj/1 ${SPOKE}`, names: ['organization 0 1'] }))
  expect(meant([...named('NATO', 'NATO', 'NATO', 'ASEAN'), the('bloc')])).toBe('organization/nato')
  expect(meant([...named('NATO', 'ASEAN'), the('bloc')])).toBe('organization/asean')
})

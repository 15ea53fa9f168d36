// Ties read from grammar built by hand, names and states resolved as in an article.
import { expect, test } from 'vitest'
import { findRelations } from '../../packages/extractor/src/claims/relations.ts'
import { resolveEntities } from '../../packages/extractor/src/entities/resolve.ts'
import { readingOf } from '../entities/reading.ts'
import type { Line } from '../entities/reading.ts'

const SPOKE = 'spoke/VERB/root/-1'
function ties(...lines: Line[]): string[] {
  const reading = readingOf(lines)
  return findRelations(reading, resolveEntities(reading)).map(({ subject, predicate, object }) =>
    [subject, predicate, object].join(' ').replaceAll(/(?:person|organization|venue)\//g, ''),
  )
}

test('a state that only a title names is served all the same', () => {
  const words = `Soviet/ADJ/amod/1 premier/NOUN/nmod:desc/2 Mikhail/PROPN/nsubj/4 Gorbachev/PROPN/flat/2 ${SPOKE}`
  expect(ties({ words, names: ['person 2 4'] })).toEqual(['mikhail-gorbachev AFFILIATED_WITH soviet-union'])
})

test('a bare chairman is of the company told of most, not of one of two', () => {
  const company = (name: string): Line => ({ words: `${name}/PROPN/nsubj/1 ${SPOKE}`, names: ['organization 0 1'] })
  const chairman: Line = {
    words: `Chairman/NOUN/nmod:desc/1 Eva/PROPN/nsubj/3 Bell/PROPN/flat/1 ${SPOKE}`,
    names: ['person 1 3'],
  }
  const pause: Line = { words: `People/NOUN/nsubj/1 ${SPOKE}` }
  const often = ['Bolton', 'Bolton', 'Bolton'].map(company)
  expect(ties(...often, pause, chairman)).toEqual(['eva-bell LEADS bolton'])
  expect(ties(...often, ...['Marston', 'Marston'].map(company), pause, chairman)).toEqual([])
})

test('a shadow minister serves no state', () => {
  const britain: Line = { words: `Britain/PROPN/nsubj/1 ${SPOKE}`, names: ['state 0 1'] }
  const minister = (first: string): Line => ({
    words: `${first}/ADJ/amod/2 home/NOUN/compound/2 secretary/NOUN/nmod:desc/3 Eva/PROPN/nsubj/5 Bell/PROPN/flat/3 ${SPOKE}`,
    names: ['person 3 5'],
  })
  expect(ties(britain, minister('Acting'))).toEqual(['eva-bell AFFILIATED_WITH united-kingdom'])
  expect(ties(britain, minister('Shadow'))).toEqual([])
})

test('a town before a state of the union lies there, also before "and"; a list lies nowhere', () => {
  const pair = (a: string, b: string): Line => ({
    words: `in/ADP/case/1 ${a}/PROPN/root/-1 ,/PUNCT/punct/3 ${b}/PROPN/nmod:unmarked/1 ,/PUNCT/punct/1 and/CCONJ/cc/6 fled/VERB/conj/1`,
    names: ['venue 1 2', 'venue 3 4'],
  })
  expect(ties(pair('Coolidge', 'Arizona'))).toEqual(['coolidge LOCATED_IN arizona'])
  expect(ties(pair('Coolidge', 'Paris'))).toEqual([])
})

test('an organization that only a role names is found by it', () => {
  const words = `Continental/PROPN/compound/1 president/NOUN/nmod:desc/2 Robert/PROPN/nsubj/4 Six/PROPN/flat/2 ${SPOKE}`
  const tie = (from: string): string[] =>
    ties({ words: `${from} ${words.replace(/\d+/g, n => `${Number(n) + 1}`)}`, names: ['person 3 5'] })
  expect(tie('then/ADV/advmod/4')).toEqual(['robert-six LEADS continental'])
})

test('a trade that ends like others of its kind is a role', () => {
  const who = (noun: string): string[] =>
    ties({
      words: `Eva/PROPN/nsubj/8 Bell/PROPN/flat/0 ,/PUNCT/punct/4 a/DET/det/4 ${noun}/NOUN/appos/0 at/ADP/case/6 Bolton/PROPN/nmod/4 ,/PUNCT/punct/0 spoke/VERB/root/-1`,
      names: ['person 0 2', 'organization 6 7'],
    })
  expect(who('pediatrician')).toEqual(['eva-bell AFFILIATED_WITH bolton'])
  expect(who('visitor')).toEqual([])
})

// What a name names: its kind by lists and by its use.
import { expect, test } from 'vitest'
import { resolveEntities } from '../../packages/extractor/src/entities/resolve.ts'
import { readingOf } from './reading.ts'
import type { Line } from './reading.ts'

const SPOKE = 'spoke/VERB/root/-1/speak'
/** `organization company Google` for each name, in order. */
function kindsIn(...lines: Line[]): string[] {
  const people = resolveEntities(readingOf(lines))
  return people.mentions
    .filter(({ form }) => form === 'name')
    .map(({ entity }) => people.entity(entity))
    .map(found => `${found?.category} ${found?.kind ?? ''} ${found?.label}`)
}

test('companies and clubs are known, whatever the reader took them for', () => {
  expect(kindsIn({ words: `Google/PROPN/nsubj/1 ${SPOKE}`, names: ['organization 0 1'] })).toEqual([
    'organization company Google',
  ])
  expect(kindsIn({ words: `Lockheed/PROPN/compound/1 Martin/PROPN/nsubj/2 ${SPOKE}`, names: ['person 0 2'] })).toEqual([
    'organization company Lockheed Martin',
  ])
  const ford = `Henry/PROPN/nsubj/2 Ford/PROPN/flat/0 ${SPOKE}`
  expect(
    kindsIn({ words: ford, names: ['person 0 2'] }, { words: `Ford/PROPN/nsubj/1 ${SPOKE}`, names: ['person 0 1'] }),
  ).toEqual(Array(2).fill('person  Henry Ford'))
})

test('an agency is labelled by its full name', () => {
  expect(kindsIn({ words: `the/DET/det/1 FBI/PROPN/nsubj/2 ${SPOKE}`, names: ['organization 1 2'] })).toEqual([
    'organization government Federal Bureau of Investigation',
  ])
})

test('an acronym that the article makes of another name is not the listed body', () => {
  const words = `the/DET/det/3 Seychelles/PROPN/compound/3 National/PROPN/compound/3 Party/PROPN/nsubj/7 (/PUNCT/punct/5 SNP/PROPN/appos/3 )/PUNCT/punct/5 ${SPOKE}`
  expect(kindsIn({ words, names: ['organization 1 4', 'organization 5 6'] })).toEqual(
    Array(2).fill('organization party Seychelles National Party'),
  )
  expect(kindsIn({ words: `the/DET/det/1 SNP/PROPN/nsubj/2 ${SPOKE}`, names: ['organization 1 2'] })).toEqual([
    'organization party Scottish National Party',
  ])
})

test('a place of a player is the club, a county that legislates its government', () => {
  const of = (link: string): Line => ({
    words: `the/DET/det/1 batsman/NOUN/nsubj/4 ${link}/ADP/case/3 Worcestershire/PROPN/nmod/1 ${SPOKE}`,
    names: ['venue 3 4'],
  })
  expect(kindsIn(of('of'))).toEqual(['organization sports Worcestershire'])
  expect(kindsIn(of('from'))).toEqual(['venue region Worcestershire'])
  const county = (verb: string): Line => ({
    words: `Santa/PROPN/compound/2 Clara/PROPN/compound/2 County/PROPN/nsubj/3 ${verb}/VERB/root/-1/${verb} it/PRON/obj/3`,
    names: ['venue 0 3'],
  })
  expect(kindsIn(county('ban'))).toEqual(['organization government Santa Clara County'])
  expect(kindsIn(county('border'))).toEqual(['venue region Santa Clara County'])
})

test('the bloc is an alliance or a union of states, no region', () => {
  const people = resolveEntities(
    readingOf([
      { words: `The/DET/det/1 EU/PROPN/nsubj/2 ${SPOKE}`, names: ['organization 1 2'] },
      { words: `The/DET/det/1 Baltics/PROPN/nsubj/2 ${SPOKE}`, names: ['organization 1 2'] },
      { words: `The/DET/det/1 bloc/NOUN/nsubj/2 ${SPOKE}` },
    ]),
  )
  expect(people.actorOf(2, 1)?.entity).toBe('organization/european-union')
})

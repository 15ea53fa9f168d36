// Who takes part in a gathering and what only looks like its forum, read from grammar built by hand.
import { expect, test } from 'vitest'
import { findMeetings } from '../../packages/extractor/src/claims/meetings.ts'
import { resolveEntities } from '../../packages/extractor/src/entities/resolve.ts'
import { readingOf } from '../entities/reading.ts'
import type { Line } from '../entities/reading.ts'

/** `subject PREDICATE object` of a line about a day that the text gives. */
function ties(line: Line): string[] {
  const reading = readingOf([line])
  return findMeetings(reading, resolveEntities(reading)).relations.map(({ subject, predicate, object }) =>
    [subject, predicate, object].join(' ').replaceAll(/(?:person|organization|venue)\//g, ''),
  )
}
const ON = 'on/ADP/case'
const DAY = (head: number): string => `May/PROPN/nmod:unmarked/${head} 3/NUM/obl`

test('a company that meets another is a party, not a forum', () => {
  const words = `Fiat/PROPN/nsubj/1 met/VERB/root/-1 Chrysler/PROPN/obj/1 ${ON}/5 ${DAY(5)}/1 ,/PUNCT/punct/5 2005/NUM/nmod/5`
  expect(ties({ words, names: ['organization 0 1', 'organization 2 3'] })).toEqual([
    'fiat PARTICIPATES_IN meeting-1',
    'chrysler PARTICIPATES_IN meeting-1',
  ])
})

test('who hosts talks takes part in them', () => {
  const words = `Jack/PROPN/nsubj/12 Straw/PROPN/flat/0 ,/PUNCT/punct/4 who/PRON/nsubj/4 hosts/VERB/acl:relcl/0 talks/NOUN/obj/4 in/ADP/case/7 Beijing/PROPN/obl/4 ${ON}/10 ${DAY(10)}/4 ,/PUNCT/punct/4 spoke/VERB/root/-1`
  expect(ties({ words, names: ['person 0 2', 'venue 7 8'] })).toEqual([
    'meeting-1 HELD_AT beijing',
    'jack-straw PARTICIPATES_IN meeting-1',
  ])
})

test('somebody who is received meets the host; what is received does not', () => {
  const received = 'received/VERB/root/-1/receive'
  const guest = `Xi/PROPN/nsubj/2 Jinping/PROPN/flat/0 ${received} Antony/PROPN/obj/2 Blinken/PROPN/flat/3 in/ADP/case/6 Beijing/PROPN/obl/2`
  expect(ties({ words: guest, names: ['person 0 2', 'person 3 5', 'venue 6 7'] })).toEqual([
    'meeting-1 HELD_AT beijing',
    'xi-jinping PARTICIPATES_IN meeting-1',
    'antony-blinken PARTICIPATES_IN meeting-1',
  ])
  const goods = `Iran/PROPN/nsubj/1 ${received} missiles/NOUN/obj/1 from/ADP/case/4 Oman/PROPN/obl/1 in/ADP/case/6 Tehran/PROPN/obl/1`
  expect(ties({ words: goods, names: ['state 0 1', 'state 4 5', 'venue 6 7'] })).toEqual([])
})

test('a city assembly is no gathering', () => {
  const words =
    'Yuma/PROPN/nsubj/2 Yamamoto/PROPN/flat/0 joined/VERB/root/-1/join the/DET/det/5 city/NOUN/compound/5 assembly/NOUN/obj/2 in/ADP/case/7 Sennan/PROPN/obl/2'
  expect(ties({ words, names: ['person 0 2', 'venue 7 8'] })).toEqual([])
})

test('who is told of in a relative clause meets, too', () => {
  const words =
    'Robert/PROPN/nsubj/8 Eaton/PROPN/flat/0 ,/PUNCT/punct/4 who/PRON/nsubj/4 received/VERB/acl:relcl/0/receive Antony/PROPN/obj/4 Blinken/PROPN/flat/5 ,/PUNCT/punct/4 spoke/VERB/root/-1 in/ADP/case/10 Beijing/PROPN/obl/4'
  expect(ties({ words, names: ['person 0 2', 'person 5 7', 'venue 10 11'] })).toContain(
    'robert-eaton PARTICIPATES_IN meeting-1',
  )
})

test('a summit that a body’s chairman holds is the body’s', () => {
  const summit = (whose: string): string =>
    `Nato/PROPN/nsubj/8 ,/PUNCT/punct/4 ${whose} chairman/NOUN/nsubj/4 held/VERB/acl:relcl/0/hold a/DET/det/6 summit/NOUN/obj/4 ,/PUNCT/punct/4 spoke/VERB/root/-1 in/ADP/case/10 Beijing/PROPN/obl/4 with/ADP/case/12 Oman/PROPN/nmod/6`
  const names = ['organization 0 1', 'venue 10 11', 'state 12 13']
  expect(ties({ words: summit('whose/PRON/nmod:poss/3'), names })).toContain('meeting-1 HOSTED_BY nato')
  expect(ties({ words: summit('the/DET/det/3'), names })).not.toContain('meeting-1 HOSTED_BY nato')
})

test('the president of a conference presides over a body', () => {
  const chairs = (tag: string): string =>
    `Ann/PROPN/nsubj/2 Lee/PROPN/flat/0 became/VERB/root/-1/become president/NOUN/xcomp/2 of/ADP/case/6 the/DET/det/6 Conference/${tag}/nmod/3 in/ADP/case/8 Beijing/PROPN/obl/2 with/ADP/case/10 Oman/PROPN/nmod/6`
  const names = ['person 0 2', 'venue 8 9', 'state 10 11']
  expect(ties({ words: chairs('PROPN'), names })).toEqual([])
  expect(ties({ words: chairs('NOUN'), names })).not.toEqual([])
})

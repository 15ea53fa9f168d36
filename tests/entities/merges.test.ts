// Which names of one article are the same thing, by how they are written and by what else the article names.
import { expect, test } from 'vitest'
import { resolveEntities } from '../../packages/extractor/src/entities/resolve.ts'
import { nameKey } from '../../packages/extractor/src/entities/identity/organization-key.ts'
import { readingOf } from './reading.ts'
import type { Line } from './reading.ts'

const SPOKE = 'spoke/VERB/root/-1/speak'
/** The entity of each name, in order. */
const entitiesOf = (...lines: Line[]): string[] =>
  resolveEntities(readingOf(lines))
    .mentions.filter(({ form }) => form === 'name')
    .map(({ entity }) => entity)

/** A name as the subject of a sentence, `before` it. */
function line(label: string, name: string, before = ''): Line {
  const [lead, words] = [before.split(' ').filter(Boolean), name.split(' ')]
  const head = lead.length + words.length
  const tokens = [...lead, ...words].map((word, index) => {
    const upos = /^\p{Lu}/u.test(word) ? 'PROPN' : 'DET'
    return `${word}/${upos}/${index === head - 1 ? 'nsubj' : 'compound'}/${index === head - 1 ? head : head - 1}`
  })
  return { words: `${tokens.join(' ')} ${SPOKE}`, names: [`${label} ${lead.length} ${head}`] }
}

test('spellings and the two orders of an organization’s name meet', () => {
  for (const [a, b] of [
    ['UN Environment Programme', 'United Nations Environment Program'],
    ['International Labour Organisation', 'International Labor Organization'],
    ['Justice Department', 'Department of Justice'],
    ['Ministry of Foreign Affairs', 'Foreign Ministry'],
    ['Thai Badminton Association', 'Badminton Association of Thailand'],
    ['Pfizer Inc.', 'Pfizer'],
  ] as const)
    expect(nameKey(a)).toBe(nameKey(b))
  expect(nameKey('Bank of China')).not.toBe(nameKey('China Bank'))
  expect(nameKey('University of Washington')).not.toBe(nameKey('Washington University'))
})

test('the longer of two spellings is the label', () => {
  expect(
    entitiesOf(
      line('organization', 'UN Environment Programme'),
      line('organization', 'United Nations Environment Programme'),
    ),
  ).toEqual(Array(2).fill('organization/united-nations-environment-programme'))
})

test('a name joined by a hyphen has a short form, so has one that begins with an acronym', () => {
  expect(entitiesOf(line('organization', 'Mercedes-Benz'), line('organization', 'Mercedes'))).toEqual(
    Array(2).fill('organization/mercedes-benz'),
  )
  expect(entitiesOf(line('organization', 'PPL Therapeutics'), line('organization', 'PPL'))).toEqual(
    Array(2).fill('organization/ppl-therapeutics'),
  )
})

test('a court of a country goes by its own first words, a company by its name in capitals', () => {
  expect(
    entitiesOf(line('organization', 'Italian Supreme Court of Cassation'), line('organization', 'Supreme Court')),
  ).toEqual(Array(2).fill('organization/italian-supreme-court-of-cassation'))
  expect(entitiesOf(line('organization', 'Yelp'), line('organization', 'YELP', 'the'))).toEqual(
    Array(2).fill('organization/yelp'),
  )
})

test('an acronym of another language has the same initials in another order, where only one name has them', () => {
  const union = line('organization', 'International Cycling Union')
  expect(entitiesOf(union, line('organization', 'UCI'))).toEqual(
    Array(2).fill('organization/international-cycling-union'),
  )
  const other = line('organization', 'International Chess Union')
  expect(new Set(entitiesOf(union, other, line('organization', 'UCI'))).size).toBe(3)
})

test('a company is not the group of its shareholders', () => {
  expect(
    entitiesOf(
      line('organization', 'Northern Rock Small Shareholders Group', 'the'),
      line('organization', 'Northern Rock'),
    ),
  ).toEqual(['organization/northern-rock-small-shareholders-group', 'organization/northern-rock'])
})

test('the office before a surname tells two of one name apart', () => {
  const robert = line('person', 'Robert Kennedy', 'Attorney General')
  expect(entitiesOf(robert, line('person', 'Kennedy', 'President'))).toEqual([
    'person/robert-kennedy',
    'person/kennedy',
  ])
  expect(entitiesOf(robert, line('person', 'Kennedy'))).toEqual(Array(2).fill('person/robert-kennedy'))
  expect(entitiesOf(line('person', 'John Kennedy', 'President'), line('person', 'Kennedy', 'President'))).toEqual(
    Array(2).fill('person/john-kennedy'),
  )
})

test('a person goes by a middle name, without a first, and without the Arabic article', () => {
  expect(entitiesOf(line('person', 'Mamy Muziga Ingabire'), line('person', 'Muziga'))).toEqual(
    Array(2).fill('person/mamy-muziga-ingabire'),
  )
  expect(entitiesOf(line('person', 'Ebrahim Raisi'), line('person', 'Seyyed Ebrahim Raisi'))).toEqual(
    Array(2).fill('person/seyyed-ebrahim-raisi'),
  )
  expect(entitiesOf(line('person', 'Bashar al-Assad'), line('person', 'Assad'))).toEqual(
    Array(2).fill('person/bashar-al-assad'),
  )
})

test('a river is not the city of its name, nor a city the state of its name', () => {
  const flint: Line = {
    words: 'They/PRON/nsubj/1 met/VERB/root/-1 in/ADP/case/3 Flint/PROPN/obl/1',
    names: ['venue 3 4'],
  }
  expect(entitiesOf(line('venue', 'Flint River', 'the'), flint)).toEqual(['venue/flint-river', 'venue/flint'])
  expect(entitiesOf(line('venue', 'Kansas City'), line('venue', 'Kansas'))).toEqual([
    'venue/kansas-city',
    'venue/kansas',
  ])
  expect(entitiesOf(line('venue', 'River Nile', 'the'), line('venue', 'Nile', 'the'))).toEqual(
    Array(2).fill('venue/river-nile'),
  )
  expect(entitiesOf(line('venue', 'Hudson River', 'the'), line('venue', 'Hudson', 'the'))).toEqual(
    Array(2).fill('venue/hudson-river'),
  )
})

test('what else is named tells which Congo and which House', () => {
  const congo = line('state', 'Congo')
  expect(entitiesOf(congo)).toEqual(['organization/dr-congo'])
  expect(entitiesOf(congo, line('venue', 'Brazzaville'))[0]).toBe('organization/republic-of-the-congo')
  const russia = (date: string, ...more: Line[]) => {
    const reading = readingOf([line('state', 'Russia'), ...more])
    reading.article.publication = { date, basis: 'content', reason: 'test' }
    return resolveEntities(reading).mentions[0]?.entity
  }
  expect(russia('1960-02-16')).toBe('organization/soviet-union')
  expect(russia('1992-02-16')).toBe('organization/russia')
  expect(russia('1960-02-16', { words: `Soviet/ADJ/amod/1 officials/NOUN/nsubj/2 ${SPOKE}` })).toBe(
    'organization/russia',
  )
  const house = line('organization', 'House', 'the')
  expect(entitiesOf(line('organization', 'House of Commons', 'the'), house)).toEqual(
    Array(2).fill('organization/house-of-commons'),
  )
  expect(entitiesOf(house, line('organization', 'Congress'))[0]).toBe('organization/house-of-representatives')
})

// Who is who across articles, among organizations, venues, events and topics.
import type { Extraction } from '@standpoint/extractor/model'
import { describe, expect, it } from 'vitest'
import { mergeExtractions } from '../../packages/extractor/src/graph/merge.ts'
import { tell } from './tell.ts'

const keysOf = (category: string, ...tellings: Extraction[]) =>
  mergeExtractions(tellings)
    .entities.filter(entity => entity.category === category)
    .map(({ key }) => key)

const organization = (path: string, name: string, facts = {}) =>
  tell(path, `${name} met in ${path}.`).entity('organization', 'o', name, facts)

describe('organizations of different articles', () => {
  it('are one state when the country is one, whatever the name', () => {
    const articles = [
      tell('a', 'Russia said.').state('s', 'Russia', 'RU'),
      tell('b', 'The Kremlin said.').state('s', 'Kremlin', 'RU'),
    ]
    expect(keysOf('organization', ...articles)).toHaveLength(1)
  })

  it('are one with and without an article before the name', () => {
    expect(
      keysOf('organization', organization('a', 'The Atlantic Council'), organization('b', 'Atlantic Council')),
    ).toEqual(['organization/atlantic-council'])
  })

  it('are one in both orders of the name', () => {
    const articles = [organization('a', 'Department of Justice'), organization('b', 'Justice Department')]
    expect(keysOf('organization', ...articles)).toHaveLength(1)
  })

  it('stay apart where every town has one, and where an alias is the name of another', () => {
    const board = (path: string, facts = {}) => organization(path, 'Board of Supervisors', facts)
    expect(keysOf('organization', board('a'), board('b'))).toHaveLength(2)
    expect(keysOf('organization', board('a', { country: 'US' }), board('b', { country: 'US' }))).toHaveLength(1)
    const commons = organization('a', 'House of Commons', { aliases: ['House'] })
    const representatives = organization('b', 'House of Representatives', { aliases: ['House'] })
    expect(keysOf('organization', commons, representatives)).toHaveLength(2)
    const venue = (path: string, name: string, facts = {}) =>
      tell(path, `${name} lies in ${path}.`).entity('venue', 'v', name, facts)
    expect(
      keysOf('venue', venue('a', 'New York State', { aliases: ['New York'] }), venue('b', 'New York')),
    ).toHaveLength(2)
  })

  it('are one when an acronym fits one name alone', () => {
    const name = 'Organization for Security and Cooperation in Europe'
    expect(keysOf('organization', organization('a', name), organization('b', 'OSCE'))).toHaveLength(1)
  })

  it('stay apart when an acronym fits two names', () => {
    const articles = ['American Medical Association', 'Australian Music Association', 'AMA'].map((name, index) =>
      organization(`${index}`, name),
    )
    expect(keysOf('organization', ...articles)).toHaveLength(3)
  })

  it('keep a state of the past apart from the one that has its capital today', () => {
    const then = organization('a', 'Soviet Union', { kind: 'state', aliases: ['Moscow'] })
    const now = organization('b', 'Russia', { kind: 'state', country: 'RU', aliases: ['Moscow'] })
    expect(keysOf('organization', then, now)).toHaveLength(2)
  })

  it('keep the ministries of two countries apart, and one of unknown country to itself', () => {
    const articles = ['RU', 'CN', undefined].map((country, index) =>
      organization(`${index}`, 'Foreign Ministry', { kind: 'government', ...(country ? { country } : {}) }),
    )
    expect(keysOf('organization', ...articles)).toHaveLength(3)
  })

  it('are not joined by a wording that only its own article explains', () => {
    const articles = [
      organization('a', 'NATO', { aliases: ['the alliance'] }),
      organization('b', 'Social Democrats', { aliases: ['the alliance'] }),
    ]
    expect(keysOf('organization', ...articles)).toHaveLength(2)
  })

  it('never are venues: a city and a state may share a name', () => {
    const text = 'Singapore met in Singapore.'
    const both = tell('a', text)
      .state('s', 'Singapore', 'SG')
      .entity('venue', 'v', 'Singapore', { kind: 'city', country: 'SG' })
    expect([...keysOf('organization', both), ...keysOf('venue', both)]).toEqual([
      'organization/singapore',
      'venue/singapore',
    ])
  })
})

describe('events of different articles', () => {
  const talks = (path: string, start: string, venue = 'Geneva', end?: string) =>
    tell(path, `Talks in ${venue} (${path}) between Russia and the United States.`)
      .entity('event', 'e', 'Talks', { kind: 'meeting', start, ...(end ? { end } : {}), names: ['Talks'] })
      .entity('venue', 'v', venue, { kind: 'city' })
      .state('ru', 'Russia', 'RU')
      .relation('e', 'HELD_AT', 'v', `Talks in ${venue}`)
      .relation('ru', 'PARTICIPATES_IN', 'e', 'between Russia')

  it('are one meeting when time and place agree', () => {
    expect(keysOf('event', talks('a', '2022-01-10'), talks('b', '2022-01-10'))).toHaveLength(1)
  })

  it('take the most precise date of all tellings', () => {
    const { entities } = mergeExtractions([talks('a', '2022-01'), talks('b', '2022-01-10')])
    expect(entities.filter(({ category }) => category === 'event')).toMatchObject([{ start: '2022-01-10' }])
  })

  it('are one when one telling spans the day of the other', () => {
    expect(keysOf('event', talks('a', '2022-01-09', 'Geneva', '2022-01-10'), talks('b', '2022-01-10'))).toHaveLength(1)
  })

  it('stay two on different days or in different places', () => {
    expect(keysOf('event', talks('a', '2022-01-10'), talks('b', '2022-01-12'))).toHaveLength(2)
    expect(keysOf('event', talks('a', '2022-01-10'), talks('b', '2022-01-10', 'Vienna'))).toHaveLength(2)
  })

  it('need two parties in common where one of them tells no place', () => {
    const placeless = (other: string, code: string) =>
      tell('b', `Talks between Russia and ${other}.`)
        .entity('event', 'e', 'Talks', { kind: 'meeting', start: '2022-01-10', names: ['Talks'] })
        .state('ru', 'Russia', 'RU')
        .state('us', other, code)
        .relation('ru', 'PARTICIPATES_IN', 'e', 'between Russia')
        .relation('us', 'PARTICIPATES_IN', 'e', `and ${other}`)
    const placed = talks('a', '2022-01-10').state('us', 'United States', 'US')
    const both = placed.relation('us', 'PARTICIPATES_IN', 'e', 'the United States')
    expect(keysOf('event', both, placeless('United States', 'US'))).toHaveLength(1)
    expect(keysOf('event', both, placeless('Norway', 'NO'))).toHaveLength(2)
  })
})

describe('topics', () => {
  const position = (path: string, topic: string) =>
    tell(path, `Poland demands ${topic} in ${path}.`)
      .state('pl', 'Poland', 'PL')
      .stance('pl', `demands ${topic}`, { topic })

  it('meet when their content words share stems, in any order', () => {
    const topics = keysOf(
      'topic',
      position('a', 'NATO expansion'),
      position('b', 'the expansion of NATO'),
      position('c', 'NATO expansions'),
    )
    expect(topics).toEqual(['topic/nato-expansion'])
  })

  it('stay apart when a content word differs', () => {
    expect(keysOf('topic', position('a', 'NATO expansion'), position('b', 'EU expansion'))).toHaveLength(2)
  })
})

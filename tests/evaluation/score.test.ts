// The scorer: figures worked out by hand on a page of text, and gold against itself.
import type { Extraction } from '@standpoint/extractor/model'
import { describe, expect, it } from 'vitest'
import { inContext } from '../../packages/extractor/src/evaluation/context.ts'
import { listErrors } from '../../packages/extractor/src/evaluation/errors.ts'
import type { GoldArticle, GoldStance } from '../../packages/extractor/src/evaluation/gold.ts'
import { scoreGraph } from '../../packages/extractor/src/evaluation/score.ts'
import { mergeExtractions } from '../../packages/extractor/src/graph/merge.ts'
import { toGraph } from '../../packages/extractor/src/graph/to-graph.ts'
import { tell } from '../graph/tell.ts'

const TEXT = 'Anna Berg of Norway met Iceland in Oslo. Norway demands an end to whaling. Berg warned of losses.'

const place = (words: string, from = 0) => {
  const start = TEXT.indexOf(words, from)
  return { start, end: start + words.length, surface: words }
}

const position = (holder: string, words: string, more: Partial<GoldStance> = {}): GoldStance => {
  const { start, end } = place(words)
  return {
    holder,
    act: 'demand',
    polarity: 'against',
    quote: false,
    evidence: words,
    topic: 'whaling',
    target: null,
    source: null,
    start,
    end,
    ...more,
  }
}

const gold = (): GoldArticle => ({
  article: 'a.txt',
  stem: 'a',
  date: '2020-01-01',
  entities: [
    {
      id: 'berg',
      type: 'person',
      kind: 'politician',
      name: 'Anna Berg',
      mentions: [place('Anna Berg'), place('Berg', 60)],
    },
    {
      id: 'norway',
      type: 'organization',
      kind: 'state',
      name: 'Norway',
      mentions: [place('Norway'), place('Norway', 30)],
    },
    {
      id: 'iceland',
      type: 'organization',
      kind: 'state',
      name: 'Iceland',
      mentions: [{ ...place('Iceland'), optional: true }],
    },
    { id: 'oslo', type: 'venue', kind: 'city', name: 'Oslo', mentions: [place('Oslo')] },
  ],
  relations: [
    {
      subject: 'berg',
      predicate: 'AFFILIATED_WITH',
      object: 'norway',
      ...place('Anna Berg of Norway'),
      evidence: 'Anna Berg of Norway',
    },
  ],
  meetings: [
    {
      name: 'Meeting in Oslo',
      date: '2020-01-01',
      venue: 'oslo',
      forum: null,
      participants: [],
      ...place('met Iceland in Oslo'),
    },
  ],
  stances: [
    position('norway', 'demands an end to whaling'),
    position('berg', 'warned of losses', { act: 'warn', topic: 'losses' }),
  ],
})

const graphOf = (telling: Extraction) => toGraph(mergeExtractions([telling]), { extractor: '0', model: 'told' })

const complete = () =>
  tell('a.txt', TEXT, { date: '2020-01-01' })
    .person('b', 'Anna Berg', { names: ['Anna Berg', 'Berg warned'] })
    .state('n', 'Norway', 'NO')
    .entity('venue', 'o', 'Oslo', { kind: 'city' })
    .entity('event', 'e', 'Meeting', { kind: 'meeting', start: '2020-01-01', names: ['met Iceland'] })
    .relation('b', 'AFFILIATED_WITH', 'n', 'Anna Berg of Norway')
    .relation('e', 'HELD_AT', 'o', 'met Iceland in Oslo')
    .stance('n', 'demands an end to whaling', { topic: 'whaling', polarity: 'against' })
    .stance('b', 'warned of losses', { topic: 'losses', act: 'warn', polarity: 'against' })

describe('score', () => {
  it('is 100 in everything for what gold says', () => {
    const telling = complete()
    telling.mentions = telling.mentions.map(mention =>
      mention.text === 'Berg warned' ? { ...mention, end: mention.start + 4 } : mention,
    )
    const { report } = scoreGraph(graphOf(telling), [gold()])
    for (const part of [
      report.mentions,
      report.exact,
      report.entities,
      report.identity,
      report.relations,
      report.meetings,
      report.stances,
    ])
      expect(part.f1).toBe(1)
    expect(report.stances).toMatchObject({ polarity: 1, act: 1, topic: 1, target: 1, source: 1, quoted: 1 })
    expect(report.published).toEqual({ right: 1, gold: 1 })
  })

  it('counts a name with a wrong boundary as found but not as exact when it covers half', () => {
    const telling = complete()
    telling.mentions = telling.mentions.map(mention =>
      mention.text === 'Norway' ? { ...mention, end: mention.end + 3 } : mention,
    )
    const { report } = scoreGraph(graphOf(telling), [gold()])
    expect(report.byType['organization']).toMatchObject({ tp: 2, predicted: 2, gold: 2 })
    expect(report.exact.tp).toBe(report.mentions.tp - 2)
  })

  it('takes a wrong type for an error on both sides', () => {
    const wrong = tell('a.txt', TEXT).entity('organization', 'o', 'Oslo', { kind: 'other' })
    const { report } = scoreGraph(graphOf(wrong), [gold()])
    expect(report.mentions).toMatchObject({ tp: 0, predicted: 1, gold: 5 })
  })

  it('neither rewards nor punishes what is optional', () => {
    const iceland = scoreGraph(graphOf(tell('a.txt', TEXT).state('i', 'Iceland', 'IS')), [gold()]).report
    expect(iceland.mentions).toMatchObject({ predicted: 0, gold: 5 })
  })

  it('halves B-cubed recall when one person is split in two', () => {
    const split = tell('a.txt', TEXT)
      .person('b', 'Anna Berg', { names: ['Anna Berg'] })
      .person('c', 'Lena Storm', { names: ['Berg warned'] })
    split.mentions = split.mentions.map(mention =>
      mention.text === 'Berg warned' ? { ...mention, end: mention.start + 4 } : mention,
    )
    const { report } = scoreGraph(graphOf(split), [gold()])
    expect(report.identity.p).toBe(1)
    expect(report.identity.r).toBeCloseTo((0.5 + 0.5) / 5)
  })

  it('does not score positions that are not held', () => {
    const denied = tell('a.txt', TEXT)
      .state('n', 'Norway', 'NO')
      .stance('n', 'demands an end to whaling', { modality: 'denied' })
    expect(scoreGraph(graphOf(denied), [gold()]).report.stances).toMatchObject({ predicted: 0, gold: 2 })
  })

  it('does not take a whole page for evidence', () => {
    const page = tell('a.txt', TEXT).state('n', 'Norway', 'NO').stance('n', TEXT)
    expect(
      scoreGraph(graphOf(page), [{ ...gold(), stances: [position('norway', 'an end to')] }]).report.stances.tp,
    ).toBe(0)
  })

  it('counts what was read from boilerplate', () => {
    const { report } = scoreGraph(graphOf(complete()), [{ ...gold(), boilerplate: [[0, 9]] }])
    expect(report.leakedFromBoilerplate).toBe(1)
  })

  it('lists each miss with its place', () => {
    const lists = new Map(
      listErrors(scoreGraph(graphOf(tell('a.txt', TEXT).state('n', 'Norway', 'NO')), [gold()])).map(
        ({ title, entries }) => [title, entries],
      ),
    )
    expect(lists.get('mentions missed')?.map(({ what }) => what)).toEqual(['person berg', 'person berg', 'venue oslo'])
    expect(lists.get('stances missed')).toHaveLength(2)
  })

  it('shows a place in the words around it', () => {
    expect(inContext('one two three', { start: 4, end: 7 })).toBe('one [two] three')
  })
})

// The matrix, paths told, and time, against small examples counted by hand.
import { describe, expect, it } from 'vitest'
import { composeCalendar } from '../../packages/viewer/src/query/calendar.ts'
import { dayOn } from '../../packages/viewer/src/query/clocks.ts'
import { contrastsOf } from '../../packages/viewer/src/query/contrasts.ts'
import { countDays } from '../../packages/viewer/src/query/days.ts'
import { joinTopics, leaveJoin, likelyJoins } from '../../packages/viewer/src/query/joins.ts'
import { asKnownOn, daysOfKnowing } from '../../packages/viewer/src/query/known.ts'
import { changesIn, composeLanes } from '../../packages/viewer/src/query/lanes.ts'
import { cellKey, composeMatrix, similarity } from '../../packages/viewer/src/query/matrix.ts'
import { evidenceCost, findPath } from '../../packages/viewer/src/query/paths.ts'
import { plainYear, readableDay, shortDay } from '../../packages/viewer/src/query/readable-day.ts'
import { byOrganization } from '../../packages/viewer/src/query/row-groups.ts'
import { statementsOf } from '../../packages/viewer/src/query/statements.ts'
import { printPath, tellPath } from '../../packages/viewer/src/query/tell-path.ts'
import { toDataset } from '../../packages/viewer/src/model/to-dataset.ts'
import { FIRST_VIEW } from '../../packages/viewer/src/state/view.ts'
import { harbour } from './graph.ts'

const data = harbour()
const statements = statementsOf(data.claims.values())

describe('the matrix', () => {
  it('holds every statement in its cell with its balance', () => {
    const matrix = composeMatrix(statements)
    const ferry = { topic: 'topic/ferry', wording: undefined }
    expect(matrix.holders).toHaveLength(2)
    expect(matrix.cells.get(cellKey('person/bo-østberg', ferry))).toMatchObject({ balance: -1 })
  })

  it('leaves out topics that too few speak about', () => {
    expect(composeMatrix(statements, { shared: 3 }).columns).toEqual([])
  })

  it('opens a topic into a column for each of its wordings', () => {
    const options = { opened: ['topic/ferry'], wordingOf: ({ side }: { side: string }) => `wording ${side}` }
    const columns = composeMatrix(statements, options).columns.map(({ topic, wording }) => `${topic} ${wording ?? ''}`)
    expect(columns.toSorted()).toEqual(['topic/bridge ', 'topic/ferry wording against', 'topic/ferry wording for'])
  })

  it('counts joined topics as one, each position once', () => {
    const joined = statementsOf(data.claims.values(), [['topic/bridge', 'topic/ferry']])
    expect(new Set(joined.map(statement => statement.topic))).toEqual(new Set(['topic/bridge']))
    expect(joined).toHaveLength(statements.length)
  })

  it('puts people beside the organization that they belong to', () => {
    const [first, rest] = byOrganization(data, ['person/bo-østberg', 'organization/harbour-board', 'person/ada-lind'])
    expect(first).toMatchObject({
      key: 'organization/harbour-board',
      holders: ['organization/harbour-board', 'person/ada-lind'],
    })
    expect(rest).toMatchObject({ key: '', holders: ['person/bo-østberg'] })
  })

  it('knows alike, opposite and unrelated rows', () => {
    expect(similarity([1, -1], [1, -1])).toBeCloseTo(1)
    expect(similarity([1, -1], [-1, 1])).toBeCloseTo(-1)
    expect(similarity([1, 0], [0, 0])).toBe(0)
  })
})

describe('joined topics', () => {
  it('bring along what was joined to them, and fall apart when one is left', () => {
    const joins = joinTopics(joinTopics([], 'b', 'c'), 'a', 'b')
    expect(joins).toEqual([['a', 'b', 'c']])
    expect(leaveJoin(leaveJoin(joins, 'a', 'b'), 'a', 'c')).toEqual([])
  })

  it('are proposed by the words that they share', () => {
    const { alike, others } = likelyJoins(data, 'topic/ferry', [])
    expect({ alike, others }).toEqual({ alike: [], others: ['topic/bridge'] })
  })
})

describe('the way between two, told', () => {
  it('says each relation, quotes its sentence and numbers its source', () => {
    const path = findPath(data, 'organization/harbour-board', 'topic/ferry', evidenceCost(data)) ?? []
    const told = tellPath(data, path, evidence => `${evidence.text}.`)
    expect(printPath(told)).toBe(
      'Ada Lind belongs to Harbour Board (chair): “Ada Lind.” [1] ' +
        'Ada Lind demands Ferry: “Ada demands a ferry.” [1]\n\n[1] The Gazette, One, 2021-03-05\n',
    )
  })
})

describe('time', () => {
  it('has two clocks: when it was published, and the day that it speaks of', () => {
    expect(composeLanes(data, statements, 'told').days).toEqual(['2021-03-01', '2021-03-04', '2021-03-05'])
    expect(composeLanes(data, statements, 'published').days).toEqual(['2021-03-05'])
  })

  it('gives a sentence that names a dated event the day of the event', () => {
    const mentions = [{ article: 'article/one', start: 4, end: 11, text: 'demands', form: 'name' }]
    const event = { category: 'event', label: 'Hearing', kind: 'meeting', start: '2021-03-09', mentions }
    const dated = toDataset({
      ...data.source,
      nodes: [...data.source.nodes, { key: 'event/hearing', attributes: event }],
    })
    const claim = [...dated.claims.values()].find(item => item.start === '2021-03-05')
    if (!claim) throw new Error('there is no claim of the day of publication')
    expect(dayOn('told', claim, dated)).toBe('2021-03-09')
    expect(composeCalendar(dated).runs.flat()).toMatchObject([
      { day: '2021-03-09', meetings: [{ venues: [], parties: [] }] },
    ])
  })

  it('sets meetings far from the articles apart: those before and those still ahead', () => {
    const starts = ['2021-03-22', '2021-01-10', '2021-05-02', '2021-03', '2022']
    const events = starts.map(start => ({
      key: `event/${start}`,
      attributes: { category: 'event', label: start, kind: 'meeting', start, mentions: [] },
    }))
    const calendar = composeCalendar(toDataset({ ...data.source, nodes: [...data.source.nodes, ...events] }))
    expect(calendar.runs.flat().map(({ day }) => day)).toEqual(['2021-03-22'])
    expect(calendar.recalled.map(({ event }) => event.start)).toEqual(['2021-01-10', '2021-03'])
    expect(calendar.ahead.map(({ event }) => event.start)).toEqual(['2021-05-02', '2022'])
  })

  it('says the year of a day unless every article is of that year', () => {
    const second = { key: 'article/two', attributes: { category: 'article', label: 'Two', published: '2022-01-02' } }
    const spanning = toDataset({ ...data.source, nodes: [...data.source.nodes, second] })
    const [one, two] = [plainYear(data), plainYear(spanning)]
    expect([shortDay('2021-03-05', one), shortDay('2020-03-05', one)]).toEqual(['5\u00a0Mar', '5\u00a0Mar 2020'])
    expect(readableDay('2021-03-05', two)).toBe('Fri 5\u00a0Mar 2021')
    expect([readableDay('2021-03', two), shortDay('2021', two)]).toEqual(['March 2021', '2021'])
  })

  it('shows short quiet stretches as days of nothing', () => {
    const days = countDays(data, { ...FIRST_VIEW, stances: { ...FIRST_VIEW.stances, clock: 'told' } })
    expect(days.map(({ day, for: pro, against }) => `${day} ${pro} ${against}`)).toEqual([
      '2021-03-01 1 0',
      '2021-03-02 0 0',
      '2021-03-03 0 0',
      '2021-03-04 1 1',
      '2021-03-05 1 0',
    ])
  })

  it('flags the day on which a side is taken that was not taken before', () => {
    const [pro, con] = [
      statements.filter(({ side }) => side === 'for'),
      statements.filter(({ side }) => side === 'against'),
    ]
    const days = new Map([
      ['1', pro],
      ['2', pro],
      ['3', con],
      ['4', [...pro, ...con]],
    ])
    expect([...changesIn(days)]).toEqual(['3'])
  })

  it('sets a holder who is told to be for and against the same beside itself', () => {
    const [first] = statements
    if (!first) throw new Error('there is no statement to turn around')
    const turned = [...statements, { ...first, side: 'against' as const }]
    expect(contrastsOf(data, turned, 'told')).toMatchObject([
      { holder: 'person/ada-lind', topic: 'topic/ferry', changedOn: undefined, betweenOutlets: false },
    ])
    expect(contrastsOf(data, statements, 'told')).toEqual([])
  })
})

describe('as known on a day', () => {
  it('before the first article nothing is known, from its day on all of it', () => {
    expect(daysOfKnowing(data.source)).toEqual(['2021-03-05'])
    expect(asKnownOn(data.source, '2021-03-04')).toMatchObject({ nodes: [], edges: [] })
    expect(toDataset(asKnownOn(data.source, '2021-03-05')).hash).toBe(data.hash)
  })

  it('a claim of two articles has only the evidence of the one that was out', () => {
    const later = { key: 'article/two', attributes: { category: 'article', label: 'Two', published: '2021-03-09' } }
    const told = { article: 'article/two', start: 0, end: 3, text: 'Ada' }
    const edges = data.source.edges.map(edge =>
      edge.key === 'role'
        ? {
            ...edge,
            attributes: {
              ...edge.attributes,
              articles: 2,
              sources: 2,
              evidence: [told, ...spansOf(edge.attributes['evidence'])],
            },
          }
        : edge,
    )
    const known = asKnownOn({ ...data.source, nodes: [...data.source.nodes, later], edges }, '2021-03-05')
    expect(known.nodes.map(node => node.key)).not.toContain('article/two')
    const role = known.edges.find(edge => edge.key === 'role')
    expect(role?.attributes).toMatchObject({ articles: 1, sources: 1, evidence: [{ article: 'article/one' }] })
  })
})

function spansOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}

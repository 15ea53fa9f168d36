import { describe, expect, it } from 'vitest'
import { countFacets } from '../../packages/viewer/src/query/facet-counts.ts'
import { fold } from '../../packages/viewer/src/query/fold.ts'
import { within } from '../../packages/viewer/src/query/neighbourhood.ts'
import { mostMentionedFirst } from '../../packages/viewer/src/query/order.ts'
import { evidenceCost, findPath, STEPS } from '../../packages/viewer/src/query/paths.ts'
import { buildIndex, distance, search } from '../../packages/viewer/src/query/search.ts'
import { computeShown } from '../../packages/viewer/src/state/shown.ts'
import { FIRST_VIEW } from '../../packages/viewer/src/state/view.ts'
import { toDataset } from '../../packages/viewer/src/model/to-dataset.ts'
import { entity, harbour } from './graph.ts'

const data = harbour()
const index = buildIndex(data)
const found = (query: string) => search(index, query).map(hit => hit.label)

describe('search', () => {
  it('folds accents, case and marks', () => {
    expect(fold('Łódź’s São-Tomé')).toBe('lodz sao tome')
  })

  it('finds a name without its accents', () => {
    expect(found('ostberg')[0]).toBe('Bo Østberg')
  })

  it('finds a name through its alias and says through which', () => {
    expect(search(index, 'mayor')[0]).toMatchObject({ label: 'Ada Lind', through: 'Mayor Lind' })
  })

  it('forgives a swapped, a missing and a wrong letter', () => {
    expect(found('habrour')).toContain('Harbour Board')
    expect(found('harbor')).toContain('Harbour Board')
    expect(found('harbuor board')).toContain('Harbour Board')
  })

  it('forgives nothing in short words', () => {
    expect(found('abo')).toEqual([])
  })

  it('puts a person before a topic of the same name, even when it is the alias of the person', () => {
    const topic = entity('topic', 'Mayor Lind')
    const named = toDataset({ ...data.source, nodes: [topic, ...data.source.nodes] })
    expect(search(buildIndex(named), 'mayor lind').map(hit => hit.key)).toEqual(['person/ada-lind', topic.key])
  })

  it('finds articles by title and outlet', () => {
    expect(search(index, 'gazette')[0]).toMatchObject({ kind: 'article', key: 'article/one' })
  })

  it('counts swaps of neighbours as one step', () => {
    expect(distance('putin', 'puitn')).toBe(1)
    expect(distance('geneva', 'geneve')).toBe(1)
    expect(distance('', 'abc')).toBe(3)
  })
})

describe('what is shown', () => {
  it('is everything when there is room', () => {
    const shown = computeShown(data, FIRST_VIEW)
    expect([shown.entities.length, shown.total, shown.lines.length]).toEqual([6, 6, 5])
  })

  it('keeps the most told and whatever is selected when there is not', () => {
    const selection = { kind: 'entity', key: 'venue/old-pier' } as const
    const shown = computeShown(data, { ...FIRST_VIEW, limit: 2, selection })
    expect(shown.entities.map(entity => entity.label)).toEqual(['Ada Lind', 'Bo Østberg', 'Old Pier'])
    expect(shown.passing).toBe(6)
  })

  it('is one line a pair and family with its sides', () => {
    const { lines } = computeShown(data, FIRST_VIEW)
    const ferry = lines.find(line => line.id === 'person/bo-østberg~topic/ferry~position')
    expect(ferry).toMatchObject({ for: 0, against: 1, articles: 1 })
  })

  it('holds only who takes a side when a side is asked for', () => {
    const shown = computeShown(data, { ...FIRST_VIEW, filters: { polarity: ['against'] } })
    expect(shown.entities.map(entity => entity.label).toSorted()).toEqual(['Bo Østberg', 'Ferry'])
  })

  it('holds the days that were chosen, first and last included', () => {
    const shown = computeShown(data, {
      ...FIRST_VIEW,
      stances: { ...FIRST_VIEW.stances, clock: 'told' },
      days: ['2021-03-04', '2021-03-04'],
    })
    expect(shown.lines.map(line => line.id).toSorted()).toEqual([
      'person/ada-lind~topic/bridge~position',
      'person/bo-østberg~topic/ferry~position',
    ])
  })

  it('is the neighbourhood alone in an ego view', () => {
    const shown = computeShown(data, { ...FIRST_VIEW, ego: { key: 'topic/ferry', depth: 1 } })
    expect(shown.entities).toHaveLength(3)
    expect(within(data, 'topic/ferry', 2)).toContain('topic/bridge')
  })
})

describe('who is told most', () => {
  it('stands in the order of the mentions, not of the claims', () => {
    const mention = { article: 'article/one', start: 0, end: 4, text: 'Pier', form: 'name' }
    const pier = entity('venue', 'New Pier', { mentions: [mention, mention] })
    const named = toDataset({ ...data.source, nodes: [...data.source.nodes, pier] })
    const [first] = mostMentionedFirst([...named.entities.values()])
    expect(first?.key).toBe(pier.key)
  })
})

describe('facets', () => {
  it('count what each value would leave, the other filters as they are', () => {
    const facets = countFacets(data, { ...FIRST_VIEW, filters: { polarity: ['against'] } })
    expect(facets.act).toEqual([{ value: 'demand', count: 1, chosen: false }])
  })

  it('follow each other: categories count who has such claims, claims whose ends are left', () => {
    const against = countFacets(data, { ...FIRST_VIEW, filters: { polarity: ['against'] } })
    expect(against.category).toEqual([
      { value: 'person', count: 1, chosen: false },
      { value: 'topic', count: 1, chosen: false },
    ])
    const boards = countFacets(data, { ...FIRST_VIEW, filters: { category: ['organization'] } })
    expect([boards.family, boards.polarity]).toEqual([[{ value: 'role', count: 1, chosen: false }], []])
  })

  it('keep the other values of their own facet reachable', () => {
    const facets = countFacets(data, { ...FIRST_VIEW, filters: { polarity: ['against'] } })
    expect(facets.polarity).toEqual([
      { value: 'for', count: 3, chosen: false },
      { value: 'against', count: 1, chosen: true },
    ])
  })
})

describe('a path', () => {
  it('goes over the fewest lines', () => {
    const path = findPath(data, 'organization/harbour-board', 'person/bo-østberg', STEPS)
    expect(path).toHaveLength(3)
  })

  it('is undefined to what nothing joins', () => {
    expect(findPath(data, 'venue/old-pier', 'person/ada-lind', evidenceCost(data))).toBeUndefined()
  })

  it('to itself has no steps', () => {
    expect(findPath(data, 'person/ada-lind', 'person/ada-lind', STEPS)).toEqual([])
  })
})

// The graph as a whole: the contract, the same bytes from any order, claims with all their evidence.
import { assert, property, shuffledSubarray } from 'fast-check'
import type { Extraction } from '@standpoint/extractor/model'
import { describe, expect, it } from 'vitest'
import { mergeExtractions } from '../../packages/extractor/src/graph/merge.ts'
import { toGraph } from '../../packages/extractor/src/graph/to-graph.ts'
import { validateGraph } from '../../packages/extractor/src/graph/validate.ts'
import { deserialize, serialize } from '../../packages/extractor/src/stores/serialize.ts'
import { tell } from './tell.ts'

const build = (tellings: readonly Extraction[]) =>
  toGraph(mergeExtractions(tellings), { extractor: '0', model: 'told' })
const bytes = (tellings: readonly Extraction[]) => [...serialize(build(tellings))].join('')

const demand = (path: string, more = '') =>
  tell(path, `${more}Foreign Minister Anna Berg of Norway demands an end to whaling, she told Iceland.`)
    .person('berg', 'Anna Berg', { description: 'Foreign Minister', country: 'NO' })
    .state('no', 'Norway', 'NO')
    .state('is', 'Iceland', 'IS')
    .relation('berg', 'AFFILIATED_WITH', 'no', 'Foreign Minister Anna Berg of Norway', { role: 'Foreign Minister' })
    .stance('berg', 'demands an end to whaling', { topic: 'whaling', polarity: 'against', toward: ['is'] })

const many = () => [
  demand('a.txt'),
  demand('b.txt', 'Again: '),
  demand('c.txt', 'And again: '),
  tell('d.txt', 'Berg of Iceland, Sergey Ryabkov and Novák met.')
    .person('x', 'Berg', { country: 'IS' })
    .person('y', 'Sergey Ryabkov')
    .person('z', 'Novák'),
  tell('e.txt', 'Sergei Ryabkov, Ján Novák and Petr Novák met.')
    .person('x', 'Sergei Ryabkov')
    .person('y', 'Ján Novák')
    .person('z', 'Petr Novák'),
]

describe('the graph', () => {
  it('keeps the contract', () => {
    const tellings = many()
    const texts = new Map(tellings.map(({ article }) => [article.key, article.text]))
    expect(validateGraph(build(tellings), key => texts.get(key))).toEqual([])
  })

  it('is found out when it does not', () => {
    const [telling] = many()
    const graph = build(telling ? [telling] : [])
    graph.setNodeAttribute('person/anna-berg', 'label', '')
    const messages = validateGraph(graph, () => 'another text').map(({ message }) => message)
    expect(messages).toContain('the label is empty')
    expect(messages.filter(message => message.includes('Anna Berg'))).not.toHaveLength(0)
  })

  it('has the same bytes whatever the order of the articles', () => {
    const first = bytes(many())
    assert(
      property(shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }), order => {
        const tellings = many()
        expect(bytes(order.flatMap(index => tellings[index] ?? []))).toBe(first)
      }),
      { numRuns: 30 },
    )
  })

  it('comes back from its own text unchanged', () => {
    const text = bytes(many())
    expect([...serialize(deserialize(text, 'here'))].join('')).toBe(text)
  })

  it('tells the same position of three articles once, with three sentences', () => {
    const graph = build(many())
    const stances = graph.filterNodes((_key, { category }) => category === 'stance')
    expect(stances).toHaveLength(1)
    const [stance = ''] = stances
    expect(graph.getEdgeAttributes(`person/anna-berg HOLDS ${stance}`)).toMatchObject({ articles: 3 })
    expect(graph.hasEdge(`${stance} TOWARD organization/iceland`)).toBe(true)
    expect(graph.hasEdge(`${stance} ABOUT topic/whaling`)).toBe(true)
  })

  it('counts mentions by article', () => {
    const graph = build([tell('a', 'Berg saw Berg and Anna Berg.').person('b', 'Anna Berg', { names: ['Berg'] })])
    expect(graph.getEdgeAttributes(graph.outEdges('person/anna-berg')[0] ?? '')).toMatchObject({
      predicate: 'MENTIONED_IN',
      count: 3,
    })
  })

  it('knows one article under two paths when the content is the same', () => {
    const graph = build([demand('b.txt'), demand('a.txt')])
    const [article] = graph.filterNodes((_key, { category }) => category === 'article')
    expect(graph.getNodeAttributes(article)).toMatchObject({ path: 'a.txt', paths: ['a.txt', 'b.txt'] })
  })

  it('gives namesakes keys that say what tells them apart', () => {
    const ministry = (path: string, country: string) =>
      tell(path, `The Foreign Ministry met in ${path}.`).entity('organization', 'm', 'Foreign Ministry', {
        kind: 'government',
        country,
      })
    const graph = build([ministry('a', 'RU'), ministry('b', 'CN')])
    const keys = graph.filterNodes((_key, { category }) => category === 'organization')
    expect(keys).toHaveLength(2)
    expect(keys[0]).toBe('organization/foreign-ministry')
    expect(keys[1]).toMatch(/^organization\/foreign-ministry-(ru|cn)$/)
  })

  it('keeps one edge for each role of a person', () => {
    const telling = tell('a', 'Anna Berg, minister and party leader of Norway.')
      .person('b', 'Anna Berg')
      .state('n', 'Norway', 'NO')
      .relation('b', 'AFFILIATED_WITH', 'n', 'minister', { role: 'minister' })
      .relation('b', 'AFFILIATED_WITH', 'n', 'party leader', { role: 'party leader' })
    const edges = build([telling]).filterEdges((_key, { predicate }) => predicate === 'AFFILIATED_WITH')
    expect(edges).toEqual(
      ['minister', 'party-leader'].map(role => `person/anna-berg AFFILIATED_WITH organization/norway as ${role}`),
    )
  })
})

// GEXF and GraphML hold every node and edge with its attributes, whatever they are called.
import { describe, expect, it } from 'vitest'
import { writeGexf } from '../../packages/extractor/src/exports/gexf.ts'
import { writeGraphml } from '../../packages/extractor/src/exports/graphml.ts'
import { escapeXml } from '../../packages/extractor/src/exports/xml.ts'
import { all, ODD, oddGraph } from './odd.ts'
import { type Element, find, readXml } from './read-xml.ts'

const named = (element: Element, item: string, [name, value]: [string, string | undefined]): Record<string, string> =>
  Object.fromEntries(
    find(element, item).map(({ attributes, text }) => [
      attributes[name] ?? '',
      value === undefined ? text : (attributes[value] ?? ''),
    ]),
  )

const sorted = (items: Iterable<string | undefined>): (string | undefined)[] => [...items].toSorted()

describe.each([
  ['GEXF', writeGexf],
  ['GraphML', writeGraphml],
])('%s', (_name, write) => {
  it('has the keys and the ends of the graph', () => {
    const graph = oddGraph()
    const file = readXml(all(write(graph)))
    expect(sorted(find(file, 'node').map(node => node.attributes['id']))).toEqual(sorted(graph.nodes()))
    const ends = find(file, 'edge').map(({ attributes: { id, source, target } }) => `${id} ${source} ${target}`)
    expect(sorted(ends)).toEqual(sorted(graph.mapEdges((key, _edge, source, target) => `${key} ${source} ${target}`)))
  })

  it('declares every attribute that a node or edge has', () => {
    const file = readXml(all(write(oddGraph())))
    const declared = new Set(
      [...find(file, 'attribute'), ...find(file, 'key')].map(({ attributes }) => attributes['id']),
    )
    const used = [...find(file, 'attvalue'), ...find(file, 'data')].map(
      ({ attributes }) => attributes['for'] ?? attributes['key'],
    )
    expect(used.length).toBeGreaterThan(50)
    expect(used.filter(name => !declared.has(name))).toEqual([])
  })

  it('is the same for the same graph', () => {
    expect(all(write(oddGraph()))).toBe(all(write(oddGraph())))
  })
})

it('GEXF keeps odd labels letter by letter and tells parallel edges apart by kind', () => {
  const file = readXml(all(writeGexf(oddGraph())))
  expect(find(file, 'node').map(node => node.attributes['label'])).toEqual(expect.arrayContaining(Object.values(ODD)))
  const between = find(file, 'edge').filter(
    ({ attributes }) => attributes['source']?.startsWith('person/') && attributes['target']?.includes('script'),
  )
  expect(sorted(between.map(edge => edge.attributes['kind']))).toEqual(['LEADS', 'MEMBER_OF'])
  const membership = between.find(edge => edge.attributes['kind'] === 'MEMBER_OF')
  expect(membership && named(membership, 'attvalue', ['for', 'value'])).toMatchObject({
    role: `"chief"\n<of> it`,
    evidenceText: ODD.quoted,
  })
})

it('GraphML keeps odd labels letter by letter and a confidence of 1 a fraction', () => {
  const file = readXml(all(writeGraphml(oddGraph())))
  const nodes = find(file, 'node').map(node => named(node, 'data', ['key', undefined]))
  expect(nodes.map(node => node['node.label'])).toEqual(expect.arrayContaining(Object.values(ODD)))
  expect(named(file, 'key', ['id', 'attr.type'])).toMatchObject({
    'node.confidence': 'double',
    'node.mentions': 'int',
    'node.quoted': 'boolean',
    'edge.count': 'int',
  })
})

it('what XML forbids becomes the replacement character', () => {
  expect(escapeXml('a\u0000b\ud800c\uffff🕊\u0085')).toBe('a\ufffdb\ufffdc\ufffd🕊\u0085')
})

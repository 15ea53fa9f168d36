// GraphML for NetworkX, igraph and yEd. http://graphml.graphdrawing.org/specification.html
import type { StandpointGraph } from '../graph/attributes.ts'
import { type Column, columnsOf, type Flat, flatEdges, flatNodes } from './flat.ts'
import { escapeXml } from './xml.ts'

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
`
const LABEL: Column = { name: 'label', type: 'string' }
const TYPES = { string: 'string', integer: 'int', double: 'double', boolean: 'boolean' } as const

export function* writeGraphml(graph: StandpointGraph): Generator<string> {
  yield HEAD
  yield declare('node', [LABEL, ...columnsOf(flatNodes(graph))])
  yield declare('edge', [LABEL, ...columnsOf(flatEdges(graph))])
  yield '<graph edgedefault="directed">\n'
  for (const { key, label, attributes } of flatNodes(graph))
    yield `<node id="${escapeXml(key)}">${values('node', { label, ...attributes })}</node>\n`
  for (const { key, source, target, predicate, attributes } of flatEdges(graph)) {
    const ends = `source="${escapeXml(source)}" target="${escapeXml(target)}"`
    yield `<edge id="${escapeXml(key)}" ${ends}>${values('edge', { label: predicate, ...attributes })}</edge>\n`
  }
  yield '</graph>\n</graphml>\n'
}

const declare = (kind: 'node' | 'edge', columns: readonly Column[]): string =>
  columns
    .map(({ name, type }) => {
      const id = escapeXml(name)
      return `<key id="${kind}.${id}" for="${kind}" attr.name="${id}" attr.type="${TYPES[type]}"/>\n`
    })
    .join('')

const values = (kind: 'node' | 'edge', attributes: Flat): string =>
  Object.entries(attributes)
    .map(([name, value]) => `<data key="${kind}.${escapeXml(name)}">${escapeXml(value)}</data>`)
    .join('')

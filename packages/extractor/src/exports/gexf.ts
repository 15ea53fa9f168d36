// GEXF 1.3 for Gephi. https://gexf.net/schema.html
import type { StandpointGraph } from '../graph/attributes.ts'
import { type Column, columnsOf, type Flat, flatEdges, flatNodes } from './flat.ts'
import { escapeXml } from './xml.ts'

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3">
<meta><creator>Standpoint</creator></meta>
<graph defaultedgetype="directed" mode="static">
`

/** An edge's `kind` is its predicate, so that Gephi keeps several edges between the same two nodes apart. */
export function* writeGexf(graph: StandpointGraph): Generator<string> {
  yield HEAD
  yield declare('node', columnsOf(flatNodes(graph)))
  yield declare('edge', columnsOf(flatEdges(graph)))
  yield '<nodes>\n'
  for (const { key, label, attributes } of flatNodes(graph))
    yield `<node${pairs({ id: key, label })}>${values(attributes)}</node>\n`
  yield '</nodes>\n<edges>\n'
  for (const { key, source, target, predicate, attributes } of flatEdges(graph))
    yield `<edge${pairs({ id: key, source, target, kind: predicate, label: predicate })}>${values(attributes)}</edge>\n`
  yield '</edges>\n</graph>\n</gexf>\n'
}

function declare(kind: 'node' | 'edge', columns: readonly Column[]): string {
  const lines = columns.map(({ name, type }) => `<attribute${pairs({ id: name, title: name, type })}/>\n`)
  return `<attributes class="${kind}">\n${lines.join('')}</attributes>\n`
}

const values = (attributes: Flat): string =>
  `<attvalues>${Object.entries(attributes)
    .map(([name, value]) => `<attvalue${pairs({ for: name, value })}/>`)
    .join('')}</attvalues>`

const pairs = (attributes: Flat): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
    .join('')

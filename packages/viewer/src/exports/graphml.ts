// GraphML for NetworkX, yEd and igraph. http://graphml.graphdrawing.org/specification.html
import type { Snapshot, Value } from './snapshot.ts'
import { escapeXml, typeOf } from './xml.ts'

export function writeGraphml({ nodes, edges }: Snapshot): string {
  const nodeAttributes = { label: '', ...nodes[0]?.attributes }
  const edgeAttributes = { label: '', ...edges[0]?.attributes }
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...declare('node', nodeAttributes),
    ...declare('edge', edgeAttributes),
    '<graph edgedefault="directed">',
    ...nodes.map(
      ({ key, label, attributes }) => `<node id="${escapeXml(key)}">${values('node', { label, ...attributes })}</node>`,
    ),
    ...edges.map(
      ({ key, source, target, label, attributes }) =>
        `<edge id="${escapeXml(key)}" source="${escapeXml(source)}" target="${escapeXml(target)}">${values('edge', { label, ...attributes })}</edge>`,
    ),
    '</graph>',
    '</graphml>',
  ]
  return lines.join('\n')
}

function declare(kind: 'node' | 'edge', attributes: Record<string, Value>): string[] {
  return Object.entries(attributes).map(
    ([name, value]) => `<key id="${kind}.${name}" for="${kind}" attr.name="${name}" attr.type="${typeOf(value)}"/>`,
  )
}

function values(kind: 'node' | 'edge', attributes: Record<string, Value>): string {
  return Object.entries(attributes)
    .map(([name, value]) => `<data key="${kind}.${name}">${escapeXml(value)}</data>`)
    .join('')
}

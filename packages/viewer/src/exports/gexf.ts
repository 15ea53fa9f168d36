// GEXF 1.3 for Gephi, with positions when there are any. https://gexf.net/schema.html
import type { Snapshot, Value } from './snapshot.ts'
import { escapeXml, typeOf } from './xml.ts'

export function writeGexf({ nodes, edges }: Snapshot): string {
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">',
    '<meta><creator>Standpoint</creator></meta>',
    '<graph defaultedgetype="directed">',
    ...declare('node', nodes[0]?.attributes ?? {}),
    ...declare('edge', edges[0]?.attributes ?? {}),
    '<nodes>',
    ...nodes.map(({ key, label, attributes, place }) => {
      const position = place ? `<viz:position x="${place[0]}" y="${place[1]}" z="0"/>` : ''
      return `<node id="${escapeXml(key)}" label="${escapeXml(label)}">${values(attributes)}${position}</node>`
    }),
    '</nodes>',
    '<edges>',
    ...edges.map(
      ({ key, source, target, label, attributes }) =>
        `<edge id="${escapeXml(key)}" source="${escapeXml(source)}" target="${escapeXml(target)}" label="${escapeXml(label)}">${values(attributes)}</edge>`,
    ),
    '</edges>',
    '</graph>',
    '</gexf>',
  ]
  return lines.join('\n')
}

function declare(kind: 'node' | 'edge', attributes: Record<string, Value>): string[] {
  const titles = Object.entries(attributes).map(
    ([name, value]) => `<attribute id="${name}" title="${name}" type="${typeOf(value)}"/>`,
  )
  return [`<attributes class="${kind}">`, ...titles, '</attributes>']
}

function values(attributes: Record<string, Value>): string {
  const pairs = Object.entries(attributes).map(
    ([name, value]) => `<attvalue for="${name}" value="${escapeXml(value)}"/>`,
  )
  return `<attvalues>${pairs.join('')}</attvalues>`
}

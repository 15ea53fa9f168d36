// GEXF 1.3 for Gephi, with the picture's places, sizes, shapes and colours. https://gexf.net/schema.html
import type { Snapshot, SnapshotEdge, SnapshotNode, Value } from './snapshot.ts'
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
    ...nodes.map(
      ({ key, label, attributes, look }) =>
        `<node id="${escapeXml(key)}" label="${escapeXml(label)}">${values(attributes)}${nodeLook(look)}</node>`,
    ),
    '</nodes>',
    '<edges>',
    ...edges.map(
      ({ key, source, target, label, attributes, look }) =>
        `<edge id="${escapeXml(key)}" source="${escapeXml(source)}" target="${escapeXml(target)}" label="${escapeXml(label)}">${values(attributes)}${edgeLook(look)}</edge>`,
    ),
    '</edges>',
    '</graph>',
    '</gexf>',
  ]
  return lines.join('\n')
}

/** The shapes that GEXF knows; Gephi itself draws discs. */
const SHAPES = {
  circle: 'disc',
  square: 'square',
  state: 'square',
  triangle: 'triangle',
  diamond: 'diamond',
  hexagon: 'disc',
} as const

function nodeLook(look: SnapshotNode['look']): string {
  if (!look) return ''
  const place = `<viz:position x="${round(look.x)}" y="${round(look.y)}" z="0"/>`
  return `${color(look.color)}${place}<viz:size value="${round(look.size)}"/><viz:shape value="${SHAPES[look.shape]}"/>`
}

function edgeLook(look: SnapshotEdge['look']): string {
  return look ? `${color(look.color)}<viz:thickness value="${look.width}"/>` : ''
}

function color(hex: string): string {
  const [red, green, blue] = [1, 3, 5].map(at => Number.parseInt(hex.slice(at, at + 2), 16) || 0)
  return `<viz:color r="${red}" g="${green}" b="${blue}" a="1"/>`
}

function round(value: number): number {
  return Math.round(value * 100) / 100
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

// What is shown, as plain nodes and edges with flat attributes: the one input of all graph writers.
import { dayOf } from '../query/facets.ts'
import type { Claim, Dataset, Entity } from '../model/dataset.ts'
import type { Palette } from '../render/palette.ts'
import type { Scene, SceneNode } from '../render/scene.ts'
import type { Shown } from '../state/shown.ts'

export type Value = string | number | boolean

export interface SnapshotNode {
  key: string
  label: string
  attributes: Record<string, Value>
  /** How the picture draws it; left out where there is none. */
  look?: Pick<SceneNode, 'x' | 'y' | 'size' | 'shape' | 'color'>
}

export interface SnapshotEdge {
  key: string
  source: string
  target: string
  label: string
  attributes: Record<string, Value>
  look?: { color: string; width: number }
}

export interface Snapshot {
  nodes: SnapshotNode[]
  edges: SnapshotEdge[]
}

/** Entities and claims that are shown; a claim's sentences are joined by a bar, its offsets kept. */
export function takeSnapshot(data: Dataset, shown: Shown, drawn?: { scene: Scene; palette: Palette }): Snapshot {
  const nodes = shown.entities.map((entity): SnapshotNode => {
    const node = drawn?.scene.nodes.get(entity.key)
    const plain = { key: entity.key, label: entity.label, attributes: nodeAttributes(entity) }
    return node ? { ...plain, look: lookOf(node) } : plain
  })
  const edges = shown.lines.flatMap(({ claims }) =>
    claims.map((claim): SnapshotEdge => {
      const plain = snapshotEdge(claim, data)
      return drawn ? { ...plain, look: { color: colorOf(claim, drawn.palette), width: 1 } } : plain
    }),
  )
  return { nodes, edges }
}

function lookOf({ x, y, size, shape, color }: SceneNode): NonNullable<SnapshotNode['look']> {
  return { x, y, size, shape, color }
}

/** A position by its side, everything else quiet, as in the picture. */
function colorOf({ stance }: Claim, palette: Palette): string {
  return stance ? palette[stance.polarity] : palette.line
}

function nodeAttributes(entity: Entity): Record<string, Value> {
  return {
    category: entity.category,
    kind: entity.kind ?? '',
    description: entity.description ?? '',
    country: entity.country ?? '',
    aliases: entity.aliases.join(' | '),
    mentions: entity.mentions.length,
    articles: entity.articles.length,
  }
}

function snapshotEdge(claim: Claim, data: Dataset): SnapshotEdge {
  const { stance } = claim
  return {
    key: claim.id,
    source: claim.source,
    target: claim.target,
    label: stance?.act ?? claim.predicate,
    attributes: {
      predicate: claim.predicate,
      family: claim.family,
      act: stance?.act ?? '',
      polarity: stance?.polarity ?? '',
      modality: stance?.modality ?? '',
      quoted: stance?.quoted ?? false,
      proposition: stance?.proposition ?? '',
      role: claim.role ?? '',
      day: dayOf(claim, data) ?? '',
      evidence: claim.evidence.map(span => span.text).join(' | '),
      places: claim.evidence.map(span => `${span.article}:${span.start}-${span.end}`).join(' | '),
    },
  }
}

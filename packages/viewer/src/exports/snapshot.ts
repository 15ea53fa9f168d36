// What is shown, as plain nodes and edges with flat attributes: the one input of all graph writers.
import { dayOf } from '../query/facets.ts'
import type { Claim, Dataset, Entity } from '../model/dataset.ts'
import type { Positions } from '../layout/settle.ts'
import type { Shown } from '../state/shown.ts'

export type Value = string | number | boolean

export interface SnapshotNode {
  key: string
  label: string
  attributes: Record<string, Value>
  place: readonly [number, number] | undefined
}

export interface SnapshotEdge {
  key: string
  source: string
  target: string
  label: string
  attributes: Record<string, Value>
}

export interface Snapshot {
  nodes: SnapshotNode[]
  edges: SnapshotEdge[]
}

/** Entities and claims that are shown; a claim's sentences are joined by a bar, its offsets kept. */
export function takeSnapshot(data: Dataset, shown: Shown, positions?: Positions): Snapshot {
  const nodes = shown.entities.map(entity => ({
    key: entity.key,
    label: entity.label,
    attributes: nodeAttributes(entity),
    place: positions?.get(entity.key),
  }))
  const edges = shown.lines.flatMap(({ claims }) => claims.map(claim => snapshotEdge(claim, data)))
  return { nodes, edges }
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

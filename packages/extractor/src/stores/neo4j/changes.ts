// What has to be written so that the stored graph becomes another: added, changed and removed, sorted by what one statement can take.
import type { StandpointGraph } from '../../graph/attributes.ts'
import { groupBy } from '../../graph/order.ts'
import { LABELS } from '../../model.ts'
import { canonical } from '../serialize.ts'
import { type Properties, toProperties } from './properties.ts'

export interface NodeRow {
  key: string
  properties: Properties
}

/** An edge by its ends and its key, which is how a database finds it. */
export interface EdgePlace {
  key: string
  source: string
  target: string
}

export interface EdgeRow extends EdgePlace {
  properties: Properties
}

export interface EdgeKind {
  type: string
  from: string
  to: string
}

export interface Delta {
  nodes: { written: string[]; removed: string[] }
  edges: { written: string[]; removed: string[] }
}

/** Compares two graphs; with no old one, everything is written. */
export function deltaOf(before: StandpointGraph | undefined, after: StandpointGraph): Delta {
  const same = (had: boolean | undefined, old: () => object, now: object) =>
    had === true && canonical(old()) === canonical(now)
  return {
    nodes: {
      written: after.filterNodes(
        (key, now) => !same(before?.hasNode(key), () => before?.getNodeAttributes(key) ?? {}, now),
      ),
      removed: before?.filterNodes(key => !after.hasNode(key)) ?? [],
    },
    edges: {
      written: after.filterEdges(
        (key, now) => !same(before?.hasEdge(key), () => before?.getEdgeAttributes(key) ?? {}, now),
      ),
      removed: before?.filterEdges(key => !after.hasEdge(key)) ?? [],
    },
  }
}

export const sizeOf = ({ nodes, edges }: Delta): number =>
  nodes.written.length + nodes.removed.length + edges.written.length + edges.removed.length

export const labelOf = (graph: StandpointGraph, key: string): string => LABELS[graph.getNodeAttribute(key, 'category')]

/** Nodes in batches of one label each. Rows are made batch by batch, so that memory holds one batch and not the graph twice. */
export function* nodeBatches(
  graph: StandpointGraph,
  keys: readonly string[],
  size: number,
): Generator<{ label: string; rows: NodeRow[] }> {
  for (const [label, group] of groupBy(keys, key => labelOf(graph, key)))
    for (const batch of inBatches(group, size))
      yield { label, rows: batch.map(key => ({ key, properties: toProperties(graph.getNodeAttributes(key)) })) }
}

/** Edges in batches of one type and one pair of labels each, so that both ends are found by their index. */
export function* edgeBatches(
  graph: StandpointGraph,
  keys: readonly string[],
  size: number,
): Generator<{ kind: EdgeKind; rows: EdgeRow[] }> {
  for (const { kind, rows } of edgePlaces(graph, keys, size))
    yield {
      kind,
      rows: rows.map(place => ({
        ...place,
        properties: { ...toProperties(graph.getEdgeAttributes(place.key)), key: place.key },
      })),
    }
}

/** The same without what they carry, to remove them. */
export function* edgePlaces(
  graph: StandpointGraph,
  keys: readonly string[],
  size: number,
): Generator<{ kind: EdgeKind; rows: EdgePlace[] }> {
  const kindOf = (key: string): EdgeKind => ({
    type: graph.getEdgeAttribute(key, 'predicate'),
    from: labelOf(graph, graph.source(key)),
    to: labelOf(graph, graph.target(key)),
  })
  const placeOf = (key: string): EdgePlace => ({ key, source: graph.source(key), target: graph.target(key) })
  for (const group of groupBy(keys, key => Object.values(kindOf(key)).join(' ')).values())
    for (const batch of inBatches(group, size)) yield { kind: kindOf(batch[0] ?? ''), rows: batch.map(placeOf) }
}

export function* inBatches<T>(items: readonly T[], size: number): Generator<T[]> {
  for (let start = 0; start < items.length; start += size) yield items.slice(start, start + size)
}

// How labels, types and properties are read from the attributes of a graphology graph.
import type { Attributes } from 'graphology-types'

export interface GraphAdapter {
  /** True when attributes hold values exactly as the engine does: integers as bigint, every number a float. */
  readonly exact?: boolean
  /** Properties whose numbers are floats even where they are whole, such as a share of 1. */
  readonly floats?: ReadonlySet<string>
  labels(key: string, attributes: Attributes): string[]
  type(key: string, attributes: Attributes): string
  nodeProperties(key: string, attributes: Attributes): Iterable<readonly [string, unknown]>
  relationshipProperties(key: string, attributes: Attributes): Iterable<readonly [string, unknown]>
}

export interface AttributeNames {
  /** Node attribute with the label or the list of labels; `labels` unless told otherwise. */
  labels?: string
  /** Edge attribute with the relationship type; `type` unless told otherwise. */
  type?: string
}

/**
 * The plain reading: one node attribute names the labels, one edge attribute the type, all others are properties.
 *
 *     query(graph, "MATCH (n:Person) RETURN n.name", {}, { adapter: attributeAdapter({ labels: "category" }) })
 */
export function attributeAdapter({ labels = 'labels', type = 'type' }: AttributeNames = {}): GraphAdapter {
  return {
    labels: (_, attributes) => textsOf(attributes[labels]),
    type: (_, attributes) => textsOf(attributes[type])[0] ?? 'RELATED_TO',
    nodeProperties: (_, attributes) => Object.entries(attributes).filter(([name]) => name !== labels),
    relationshipProperties: (_, attributes) => Object.entries(attributes).filter(([name]) => name !== type),
  }
}

/** One adapter object for all calls without one, so that the index over the graph is built once. */
export const defaultAdapter: GraphAdapter = attributeAdapter()

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return Array.isArray(value) ? value.filter(item => typeof item === 'string') : []
}

// The graph file as it lies on disk: read once at the edge, with errors that say where, what and the cure.
// Everything behind `parseGraph` trusts what it gets.
import { CATEGORIES } from '@standpoint/extractor/model'

export type Attributes = Record<string, unknown>

export interface SourceNode {
  key: string
  attributes: Attributes
}

export interface SourceEdge extends SourceNode {
  source: string
  target: string
}

/** What `graph.export()` of graphology writes. */
export interface SourceGraph {
  attributes: Attributes
  nodes: SourceNode[]
  edges: SourceEdge[]
}

/** Thrown when the graph file cannot be shown; the message says what is wrong and what to do. */
export class UnreadableGraph extends Error {
  override name = 'UnreadableGraph'
}

const CURE = 'Build it again with `standpoint build <folder> --out <folder>`.'

/**
 * Checks a parsed graph file.
 *
 * @param value what `JSON.parse` gave
 * @throws UnreadableGraph when a node or edge lacks what every reader needs
 */
export function parseGraph(value: unknown): SourceGraph {
  if (!isRecord(value) || !Array.isArray(value['nodes']) || !Array.isArray(value['edges'])) {
    throw new UnreadableGraph(`graph.json: it has no lists of nodes and edges. ${CURE}`)
  }
  const nodes = value['nodes'].map(parseNode)
  const known = new Set(nodes.map((node) => node.key))
  const edges = value['edges'].map((edge, index) => parseEdge(edge, index, known))
  return { attributes: isRecord(value['attributes']) ? value['attributes'] : {}, nodes, edges }
}

function parseNode(value: unknown, index: number): SourceNode {
  if (!isRecord(value) || typeof value['key'] !== 'string' || !isRecord(value['attributes'])) {
    throw new UnreadableGraph(`graph.json: node ${index} has no key or attributes. ${CURE}`)
  }
  const category = value['attributes']['category']
  if (!CATEGORIES.some((known) => known === category)) {
    throw new UnreadableGraph(`graph.json: node ${value['key']} has the unknown category ${String(category)}. ${CURE}`)
  }
  return { key: value['key'], attributes: value['attributes'] }
}

function parseEdge(value: unknown, index: number, known: ReadonlySet<string>): SourceEdge {
  if (!isRecord(value) || !isRecord(value['attributes'])) {
    throw new UnreadableGraph(`graph.json: edge ${index} has no attributes. ${CURE}`)
  }
  const { source, target, attributes } = value
  if (typeof source !== 'string' || typeof target !== 'string' || !known.has(source) || !known.has(target)) {
    throw new UnreadableGraph(`graph.json: edge ${index} joins a node that is not there. ${CURE}`)
  }
  const key = typeof value['key'] === 'string' ? value['key'] : `${source}→${target}#${index}`
  return { key, source, target, attributes: isRecord(attributes) ? attributes : {} }
}

export function isRecord(value: unknown): value is Attributes {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

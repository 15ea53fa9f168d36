// A graph out of the database: all of it, or what lies in a range of keys.
import { MultiDirectedGraph } from 'graphology'
import type { ManagedTransaction, Session } from 'neo4j-driver'
import type { EdgeAttributes, GraphAttributes, NodeAttributes, StandpointGraph } from '../../graph/attributes.ts'
import { by } from '../../graph/order.ts'
import { SCHEMA_VERSION } from '../../model.ts'
import type { PlainEdge, PlainNode } from '../serialize.ts'
import { StoreError } from '../store.ts'
import { type Entry, readEntry } from './catalogue.ts'
import { toAttributes } from './properties.ts'
import type { Range } from './ranges.ts'
import { labelOfKey } from './rows.ts'
import { EDGE_QUERIES, edgesInRange, NODE_QUERIES, nodesInRange } from './statements.ts'

/** The catalogue's entry of a graph that is there and of this version. */
export async function currentEntry(
  tx: ManagedTransaction,
  name: string,
  place: string,
): Promise<Entry & { current: string }> {
  const entry = await readEntry(tx, name)
  if (!entry?.current)
    throw new StoreError(`${place}: there is no graph named ${name} here`, 'Write one with `standpoint push`.')
  if (entry.attributes.schema !== SCHEMA_VERSION)
    throw new StoreError(
      `${place}: made by another version (schema ${entry.attributes.schema})`,
      'Push it again with this version.',
    )
  return { ...entry, current: entry.current }
}

export async function readWhole(session: Session, name: string, place: string): Promise<StandpointGraph> {
  return session.executeRead(async tx => {
    const { current: generation, attributes } = await currentEntry(tx, name, place)
    const [nodes, edges]: [PlainNode[], PlainEdge[]] = [[], []]
    for (const query of NODE_QUERIES) for await (const node of nodesOf(tx, query, { generation })) nodes.push(node)
    for (const query of EDGE_QUERIES) for await (const edge of edgesOf(tx, query, { generation })) edges.push(edge)
    return toGraph(attributes, nodes, edges)
  })
}

/** @param nodes and edges in any order */
export function toGraph(attributes: GraphAttributes, nodes: PlainNode[], edges: PlainEdge[]): StandpointGraph {
  const graph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes, GraphAttributes>()
  graph.replaceAttributes(attributes)
  const inOrder = by(({ key }: { key: string }) => [key])
  for (const node of nodes.sort(inOrder)) graph.addNode(node.key, node.attributes)
  for (const edge of edges.sort(inOrder))
    graph.addDirectedEdgeWithKey(edge.key, edge.source, edge.target, edge.attributes)
  return graph
}

/** The nodes of a range and the edges that begin there. */
export async function storedIn(
  tx: ManagedTransaction,
  generation: string,
  { from, to }: Range,
): Promise<{ nodes: PlainNode[]; edges: PlainEdge[] }> {
  const [label, asked] = [labelOfKey(from), { generation, from, to }]
  const [nodes, edges]: [PlainNode[], PlainEdge[]] = [[], []]
  for await (const node of nodesOf(tx, nodesInRange(label), asked)) nodes.push(node)
  for await (const edge of edgesOf(tx, edgesInRange(label), asked)) edges.push(edge)
  return { nodes, edges }
}

type Parameters = Record<string, string | readonly string[]>

// What is in the database was written by this store from typed attributes.
export async function* nodesOf(
  tx: ManagedTransaction,
  query: string,
  parameters: Parameters,
): AsyncGenerator<PlainNode> {
  for await (const record of tx.run(query, parameters)) {
    const properties: Record<string, unknown> = record.get('properties')
    yield { key: String(properties['key']), attributes: toAttributes(properties) as never }
  }
}

export async function* edgesOf(
  tx: ManagedTransaction,
  query: string,
  parameters: Parameters,
): AsyncGenerator<PlainEdge> {
  for await (const record of tx.run(query, parameters)) {
    const properties: Record<string, unknown> = record.get('properties')
    const [source, target] = [String(record.get('source')), String(record.get('target'))]
    yield { key: String(properties['key']), source, target, attributes: toAttributes(properties) as never }
  }
}

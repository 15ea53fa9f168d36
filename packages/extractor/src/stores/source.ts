// A graph as two streams, nodes and edges in the order of their keys: what a store needs to write it without holding all of it.
import type { EdgeAttributes, GraphAttributes, NodeAttributes, StandpointGraph } from '../graph/attributes.ts'
import { byText } from '../graph/order.ts'
import { edgeLine, nodeLine } from './serialize.ts'

export interface SourceNode {
  key: string
  attributes: NodeAttributes
  /** Its line in graph.json: the same for the same node. */
  text: () => string
}

export interface SourceEdge {
  key: string
  source: string
  target: string
  attributes: EdgeAttributes
  text: () => string
}

export interface GraphSource {
  attributes: GraphAttributes
  /** From the beginning at every call. */
  nodes(): AsyncIterable<SourceNode> | Iterable<SourceNode>
  edges(): AsyncIterable<SourceEdge> | Iterable<SourceEdge>
}

/** A graph that is in memory. */
export const sourceOf = (graph: StandpointGraph) => ({
  attributes: graph.getAttributes(),
  nodes: () => nodesOf(graph),
  edges: () => edgesOf(graph),
})

function* nodesOf(graph: StandpointGraph): Generator<SourceNode> {
  for (const key of graph.nodes().sort(byText)) {
    const node = { key, attributes: graph.getNodeAttributes(key) }
    yield { ...node, text: () => nodeLine(node) }
  }
}

function* edgesOf(graph: StandpointGraph): Generator<SourceEdge> {
  for (const key of graph.edges().sort(byText)) {
    const ends = { source: graph.source(key), target: graph.target(key) }
    const edge = { key, ...ends, attributes: graph.getEdgeAttributes(key) }
    yield { ...edge, text: () => edgeLine(edge) }
  }
}

// The graph as JSON that is the same for the same graph: nodes and edges sorted, one a line, attributes in alphabetical order.
import { MultiDirectedGraph } from 'graphology'
import type { SerializedGraph } from 'graphology-types'
import type { EdgeAttributes, GraphAttributes, NodeAttributes, StandpointGraph } from '../graph/attributes.ts'
import { byText } from '../graph/order.ts'
import { SCHEMA_VERSION } from '../model.ts'
import { StoreError } from './store.ts'

/** JSON of any plain value with the keys of every object in alphabetical order; what is undefined is left out. */
export function canonical(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  let text = ''
  for (const [key, item] of Object.entries(value).sort(byKey))
    if (item !== undefined) text += `${text && ','}${JSON.stringify(key)}:${canonical(item)}`
  return `{${text}}`
}

const byKey = ([a]: [string, unknown], [b]: [string, unknown]): number => byText(a, b)

/** The text of graph.json in pieces, so that a large graph is never one string. */
export const serialize = (graph: StandpointGraph): Generator<string> =>
  graphText(graph.getAttributes(), nodeLines(graph), edgeLines(graph))

/** @param nodes and edges as their lines without commas, sorted by key */
export function* graphText(
  attributes: GraphAttributes,
  nodes: Iterable<string>,
  edges: Iterable<string>,
): Generator<string> {
  const options = { allowSelfLoops: true, multi: true, type: 'directed' }
  yield `{"attributes":${canonical(attributes)},\n"options":${JSON.stringify(options)},\n"nodes":[`
  yield* list(nodes)
  yield '],\n"edges":['
  yield* list(edges)
  yield ']}\n'
}

function* nodeLines(graph: StandpointGraph): Generator<string> {
  for (const key of graph.nodes().sort(byText)) yield nodeLine({ key, attributes: graph.getNodeAttributes(key) })
}

function* edgeLines(graph: StandpointGraph): Generator<string> {
  for (const key of graph.edges().sort(byText)) {
    const ends = { source: graph.source(key), target: graph.target(key) }
    yield edgeLine({ key, ...ends, attributes: graph.getEdgeAttributes(key) })
  }
}

export interface PlainNode {
  key: string
  attributes: NodeAttributes
}

export interface PlainEdge {
  key: string
  source: string
  target: string
  attributes: EdgeAttributes
}

/** A node as its line in graph.json, without the comma. */
export const nodeLine = ({ key, attributes }: PlainNode): string =>
  `{"key":${JSON.stringify(key)},"attributes":${canonical(attributes)}}`

/** An edge as its line in graph.json, without the comma. */
export const edgeLine = ({ key, source, target, attributes }: PlainEdge): string =>
  `${JSON.stringify({ key, source, target }).slice(0, -1)},"attributes":${canonical(attributes)}}`

function* list(lines: Iterable<string>): Generator<string> {
  let mark = '\n'
  for (const line of lines) {
    yield mark + line
    mark = ',\n'
  }
}

/** @param place for messages */
export function deserialize(json: string, place: string): StandpointGraph {
  const data = parse(json, place)
  const graph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes, GraphAttributes>()
  try {
    graph.import(data)
  } catch (cause) {
    throw new StoreError(`${place}: not a Standpoint graph`, 'Build it again with `standpoint build`.', { cause })
  }
  return graph
}

type Serialized = SerializedGraph<NodeAttributes, EdgeAttributes, GraphAttributes>

function parse(json: string, place: string): Serialized {
  let data: Serialized
  try {
    // The file's own shape is checked by the import below and by graph/validate.ts.
    data = JSON.parse(json) as Serialized
  } catch (cause) {
    throw new StoreError(`${place}: damaged, it is not JSON`, 'Build it again with `standpoint build`.', { cause })
  }
  const schema = data?.attributes?.schema
  if (schema === SCHEMA_VERSION) return data
  const found =
    schema === undefined
      ? 'not a Standpoint graph'
      : `made by another version (schema ${schema}, this one reads ${SCHEMA_VERSION})`
  throw new StoreError(`${place}: ${found}`, 'Build it again with `standpoint build --force`.')
}

// Nodes and edges with flat attributes: what formats can hold that know neither lists nor objects. The names are those of the contract in Cypher.
import type { Attributes } from 'graphology-types'
import type { StandpointGraph } from '../graph/attributes.ts'
import { byText } from '../graph/order.ts'
import type { Evidence } from '../model.ts'

export type Value = string | number | boolean
export type Flat = Record<string, Value>

/** What stands between the items of a list. */
export const BAR = ' | '

export interface FlatNode {
  key: string
  label: string
  attributes: Flat
}

export interface FlatEdge {
  key: string
  source: string
  target: string
  predicate: string
  attributes: Flat
}

export function* flatNodes(graph: StandpointGraph): Generator<FlatNode> {
  for (const key of graph.nodes().toSorted(byText)) {
    const { label, ...attributes } = graph.getNodeAttributes(key)
    yield { key, label, attributes: flatten(attributes) }
  }
}

export function* flatEdges(graph: StandpointGraph): Generator<FlatEdge> {
  for (const key of graph.edges().toSorted(byText)) {
    const attributes = flatten({ ...graph.getEdgeAttributes(key), evidence: evidenceOf(graph, key) })
    const ends = { source: graph.source(key), target: graph.target(key) }
    yield { key, ...ends, predicate: graph.getEdgeAttribute(key, 'predicate'), attributes }
  }
}

/** The sentences behind an edge; those of `MENTIONED_IN` are its node's mentions in that article. */
export function evidenceOf(graph: StandpointGraph, edge: string): readonly Evidence[] {
  const { predicate, evidence = [] } = graph.getEdgeAttributes(edge)
  const from = graph.getNodeAttributes(graph.source(edge))
  if (predicate !== 'MENTIONED_IN' || !('mentions' in from)) return evidence
  return from.mentions.filter(mention => mention.article === graph.target(edge))
}

/** Mentions become their number, evidence four lists side by side, any other list its items with bars between. */
function flatten(attributes: Attributes): Flat {
  const flat: Flat = {}
  for (const [name, value] of Object.entries(attributes)) {
    if (name === 'mentions' && Array.isArray(value)) flat[name] = value.length
    else if (name === 'evidence' && Array.isArray(value)) Object.assign(flat, parallel(value))
    else flat[name] = Array.isArray(value) ? value.join(BAR) : value
  }
  return flat
}

const parallel = (evidence: readonly Evidence[]): Flat => ({
  evidenceText: evidence.map(({ text }) => text).join(BAR),
  evidenceArticle: evidence.map(({ article }) => article).join(BAR),
  evidenceStart: evidence.map(({ start }) => start).join(BAR),
  evidenceEnd: evidence.map(({ end }) => end).join(BAR),
})

export interface Column {
  name: string
  type: 'string' | 'integer' | 'double' | 'boolean'
}

/** All attributes that occur, in alphabetical order, `first` before them. */
export function columnsOf(items: Iterable<{ attributes: Flat }>, first: readonly string[] = []): Column[] {
  const types = new Map<string, Column['type']>()
  for (const { attributes } of items)
    for (const [name, value] of Object.entries(attributes)) types.set(name, typeOf(name, value))
  const rank = ({ name }: Column): number => (first.includes(name) ? first.indexOf(name) : first.length)
  const columns = [...types].map(([name, type]) => ({ name, type }))
  return columns.sort((a, b) => rank(a) - rank(b) || byText(a.name, b.name))
}

/** A confidence is a fraction even when it is 1; all other numbers are whole. */
function typeOf(name: string, value: Value): Column['type'] {
  if (typeof value === 'boolean') return 'boolean'
  if (typeof value !== 'number') return 'string'
  return name === 'confidence' ? 'double' : 'integer'
}

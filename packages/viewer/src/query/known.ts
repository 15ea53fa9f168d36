// The graph as it was known on a day: only articles that were out by then, and what they tell. An undated article was never known.
// Names and kinds are those of today: the reader knows them now.
import type { Attributes, SourceEdge, SourceGraph, SourceNode } from '../model/source.ts'
import { isRecord } from '../model/source.ts'

/** @param day an ISO date; articles of that very day are known */
export function asKnownOn(graph: SourceGraph, day: string): SourceGraph {
  const isKnown = knownArticles(graph.nodes, day)
  const nodes = new Map(graph.nodes.flatMap(node => keyed(knownNode(node, isKnown))))
  const originals: Originals = new Map(graph.nodes.map(({ key, attributes }) => [key, attributes['copyOf'] ?? key]))
  const edges = graph.edges
    .flatMap(edge => knownEdge(edge, isKnown, originals))
    .filter(({ source, target }) => nodes.has(source) && nodes.has(target))
  const joined = new Set(edges.flatMap(({ source, target }) => [source, target]))
  const told = [...nodes.values()].filter(node => joined.has(node.key) || stands(node))
  return { attributes: graph.attributes, nodes: told, edges }
}

/** Articles by what they are copies of; an original is its own. */
type Originals = ReadonlyMap<unknown, unknown>
type IsKnown = (article: unknown) => boolean

function knownArticles(nodes: readonly SourceNode[], day: string): IsKnown {
  const published = nodes.filter(
    ({ attributes }) => attributes['category'] === 'article' && String(attributes['published'] ?? '9') <= day,
  )
  const keys = new Set(published.map(node => node.key))
  return article => keys.has(String(article))
}

/** A stance needs its evidence; an entity may be known by an edge alone. */
function knownNode({ key, attributes }: SourceNode, isKnown: IsKnown): SourceNode | undefined {
  if (attributes['category'] === 'article') return isKnown(key) ? { key, attributes } : undefined
  const known = withoutUnknown(attributes, isKnown)
  const isToldStance = known['category'] !== 'stance' || listOf(known['evidence']).length > 0
  return isToldStance ? { key, attributes: known } : undefined
}

/** Articles and stances stand by themselves; an entity without an edge stands by its mentions. */
function stands({ attributes }: SourceNode): boolean {
  return attributes['category'] === 'article' || listOf(attributes['mentions']).length > 0
}

function knownEdge(edge: SourceEdge, isKnown: IsKnown, originals: Originals): SourceEdge[] {
  const { evidence } = edge.attributes
  if (evidence === undefined) return [edge]
  const attributes = withoutUnknown(edge.attributes, isKnown)
  const told = new Set(listOf(attributes['evidence']).map(articleOf))
  if (told.size === 0) return []
  return [
    { ...edge, attributes: 'articles' in attributes ? { ...attributes, ...countsOf(told, originals) } : attributes },
  ]
}

function countsOf(articles: ReadonlySet<unknown>, originals: Originals): Attributes {
  const sources = new Set([...articles].map(article => originals.get(article) ?? article))
  return { articles: articles.size, sources: sources.size }
}

function withoutUnknown(attributes: Attributes, isKnown: IsKnown): Attributes {
  const known = { ...attributes }
  for (const name of ['evidence', 'mentions']) {
    if (name in known) known[name] = listOf(known[name]).filter(span => isKnown(articleOf(span)))
  }
  return known
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}

function articleOf(span: unknown): unknown {
  return isRecord(span) ? span['article'] : undefined
}

function keyed(node: SourceNode | undefined): [string, SourceNode][] {
  return node ? [[node.key, node]] : []
}

/** Days on which the reader learned something, in order. */
export function daysOfKnowing(graph: SourceGraph): string[] {
  const days = graph.nodes.flatMap(({ attributes }) =>
    attributes['category'] === 'article' && attributes['published'] ? [String(attributes['published'])] : [],
  )
  return [...new Set(days)].toSorted()
}

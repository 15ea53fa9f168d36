// A graph beside the gold of some articles: the parts of the graph that speak of these, with places named as gold names them.
import type { EdgeAttributes, NodeAttributes, StandpointGraph } from '../graph/attributes.ts'
import type { Evidence } from '../model.ts'
import { type GoldArticle, stemOf } from './gold.ts'

export interface Edge {
  source: string
  target: string
  attributes: EdgeAttributes
}

export interface Case {
  graph: StandpointGraph
  golds: readonly GoldArticle[]
  nodes: { key: string; attributes: NodeAttributes }[]
  edges: Edge[]
  /** Those pieces of evidence that lie in scored articles, with the article's stem for its key. */
  placed<T extends Evidence>(evidence: readonly T[] | undefined): T[]
}

export function openCase(graph: StandpointGraph, golds: readonly GoldArticle[]): Case {
  const scored = new Set(golds.map(({ stem }) => stem))
  const nodes = graph.mapNodes((key, attributes) => ({ key, attributes }))
  const stems = new Map(
    nodes.flatMap(({ key, attributes }) =>
      attributes.category === 'article' ? [[key, stemOf(attributes.path)] as const] : [],
    ),
  )
  return {
    graph,
    golds,
    nodes,
    edges: graph.mapEdges((_key, attributes, source, target) => ({ source, target, attributes })),
    placed: (evidence = []) =>
      evidence
        .map(item => ({ ...item, article: stems.get(item.article) ?? stemOf(item.article) }))
        .filter(({ article }) => scored.has(article)),
  }
}

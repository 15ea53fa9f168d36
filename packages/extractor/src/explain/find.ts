// What a person asked about → nodes of the graph and places in articles.
import type { StandpointGraph } from '../graph/attributes.ts'
import { anchor } from '../graph/anchor.ts'
import { foldName } from '../entities/spelling.ts'
import type { Evidence, Span } from '../model.ts'

export interface Found {
  /** Keys of the nodes meant. */
  nodes: string[]
  /** Places by article key: the evidence of the nodes, or where the words stand. */
  places: Map<string, Span[]>
}

/** A key, else a name or an alias, else words of a sentence. */
export function find(graph: StandpointGraph, asked: string, textOf: (article: string) => string | undefined): Found {
  const nodes = graph.hasNode(asked) ? [asked] : namedNodes(graph, asked)
  const evidence = nodes.flatMap(key => evidenceOf(graph, key))
  return { nodes, places: nodes.length ? byArticle(evidence) : wordsIn(graph, asked, textOf) }
}

function namedNodes(graph: StandpointGraph, asked: string): string[] {
  const wanted = foldName(asked)
  return graph.filterNodes((_key, node) =>
    [node.label, ...('aliases' in node ? node.aliases : [])].some(name => foldName(name) === wanted),
  )
}

function evidenceOf(graph: StandpointGraph, key: string): Evidence[] {
  const node = graph.getNodeAttributes(key)
  if ('mentions' in node) return node.mentions
  return 'evidence' in node ? node.evidence : []
}

function byArticle(evidence: readonly Evidence[]): Map<string, Span[]> {
  const places = new Map<string, Span[]>()
  for (const { article, start, end } of evidence) places.set(article, [...(places.get(article) ?? []), { start, end }])
  return places
}

function wordsIn(
  graph: StandpointGraph,
  exact: string,
  textOf: (article: string) => string | undefined,
): Map<string, Span[]> {
  const articles = graph.filterNodes((_key, { category }) => category === 'article')
  return new Map(
    articles.flatMap(key => {
      const place = anchor(textOf(key) ?? '', { exact })
      return place ? [[key, [place]] as const] : []
    }),
  )
}

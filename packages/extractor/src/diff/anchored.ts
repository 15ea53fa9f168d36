// What became of the words behind a claim that an edited article no longer gives: found again by quote and context, or gone.
// With this a claim that vanished with its sentence is told from one that is only read otherwise.
import { anchor, type Quote, quoteOf } from '../graph/anchor.ts'
import type { StandpointGraph } from '../graph/attributes.ts'
import type { Evidence } from '../model.ts'
import type { Difference, GraphDiff } from './diff.ts'

/** A TextQuoteSelector of the W3C Web Annotation Data Model, and where it stands in the new version: nowhere, when `position` is missing. */
export interface Words {
  path: string
  quote: Required<Quote>
  position?: { start: number; end: number }
}

export interface Versions {
  before: StandpointGraph
  after: StandpointGraph
  /** The text of an article by its key, before and after; undefined where it was not kept. */
  textBefore: (article: string) => Promise<string | undefined>
  textAfter: (article: string) => Promise<string | undefined>
}

/** The same difference, with the words of every claim that is gone from an article that is still there. */
export async function anchored(diff: GraphDiff, versions: Versions): Promise<GraphDiff> {
  const articleAt = articlesByPath(versions.after)
  const removed: Difference[] = []
  for (const item of diff.removed) {
    const words = item.kind === 'entity' ? [] : await wordsOf(item.key, versions, articleAt)
    removed.push(words.length ? { ...item, words } : item)
  }
  return { ...diff, removed }
}

async function wordsOf(key: string, versions: Versions, articleAt: ReadonlyMap<string, string>): Promise<Words[]> {
  const found: Words[] = []
  for (const { article, start, end } of evidenceOf(versions.before, key)) {
    const path = pathOf(versions.before, article)
    const now = articleAt.get(path)
    const [old, text] = [await versions.textBefore(article), now && (await versions.textAfter(now))]
    if (old === undefined || !text) continue
    const quote = quoteOf(old, { start, end })
    const position = anchor(text, quote)
    found.push({ path, quote, ...(position ? { position } : {}) })
  }
  return found
}

function evidenceOf(graph: StandpointGraph, key: string): readonly Evidence[] {
  if (graph.hasEdge(key)) return graph.getEdgeAttribute(key, 'evidence') ?? []
  const node = graph.hasNode(key) ? graph.getNodeAttributes(key) : undefined
  return node?.category === 'stance' ? node.evidence : []
}

function pathOf(graph: StandpointGraph, article: string): string {
  const node = graph.hasNode(article) ? graph.getNodeAttributes(article) : undefined
  return node?.category === 'article' ? node.path : article
}

function articlesByPath(graph: StandpointGraph): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  graph.forEachNode((key, node) => {
    if (node.category === 'article') for (const path of node.paths ?? [node.path]) found.set(path, key)
  })
  return found
}

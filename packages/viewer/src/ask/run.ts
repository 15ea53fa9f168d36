// A question against the graph in the page. Engine and graph library are fetched with the first question.
import type { Plain } from '@standpoint/cypher'
import type { Evidence } from '@standpoint/extractor/model'
import type { MultiDirectedGraph } from 'graphology'
import type { Dataset } from '../model/dataset.ts'

export interface Answer {
  columns: string[]
  rows: Plain[][]
  warnings: string[]
  milliseconds: number
}

const LIMITS = { rows: 2000, milliseconds: 10_000 }

let built: { of: Dataset; graph: MultiDirectedGraph } | undefined

/** @throws CypherError with its place in the question */
export async function ask(data: Dataset, question: string): Promise<Answer> {
  const [{ query, standpointAdapter }, graph] = await Promise.all([import('@standpoint/cypher'), graphOf(data)])
  const start = performance.now()
  const { columns, rows, warnings } = query(graph, question, {}, { adapter: standpointAdapter, limits: LIMITS })
  return { columns, rows, warnings, milliseconds: Math.round(performance.now() - start) }
}

export function explainError(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause)
}

async function graphOf(data: Dataset): Promise<MultiDirectedGraph> {
  if (built?.of === data) return built.graph
  const { MultiDirectedGraph: Graph } = await import('graphology')
  const graph = new Graph()
  graph.import({ nodes: data.source.nodes, edges: data.source.edges })
  built = { of: data, graph }
  return graph
}

/** Everything in a row that stands for a node of the graph, by key. */
export function keysIn(value: Plain): string[] {
  if (value === null || typeof value !== 'object') return []
  if (Array.isArray(value)) return value.flatMap(keysIn)
  if (isNode(value)) return [value.key]
  if (value['kind'] === 'relationship') return [String(value['source']), String(value['target'])]
  return Object.values(value).flatMap(item => keysIn(item as Plain))
}

/** The sentences in a row: of its stances and relations, else none. */
export function evidenceIn(value: Plain): Evidence[] {
  if (value === null || typeof value !== 'object') return []
  if (Array.isArray(value)) return value.flatMap(evidenceIn)
  if (value['kind'] === 'path') return Object.values(value).flatMap(item => evidenceIn(item as Plain))
  const properties: unknown = Object.entries(value).find(([name]) => name === 'properties')?.[1]
  if (properties === null || typeof properties !== 'object' || Array.isArray(properties)) return []
  return zip(properties as Record<string, Plain>)
}

function zip(properties: Record<string, Plain>): Evidence[] {
  const list = (name: string): Plain[] => (Array.isArray(properties[name]) ? (properties[name] as Plain[]) : [])
  const [texts, articles, starts, ends] = ['evidenceText', 'evidenceArticle', 'evidenceStart', 'evidenceEnd'].map(list)
  return (texts ?? []).map((text, index) => ({
    text: String(text),
    article: String(articles?.[index] ?? ''),
    start: Number(starts?.[index] ?? 0),
    end: Number(ends?.[index] ?? 0),
  }))
}

export function isNode(value: Plain): value is Extract<Plain, { kind: 'node' }> {
  return value !== null && typeof value === 'object' && !Array.isArray(value) && value['kind'] === 'node'
}

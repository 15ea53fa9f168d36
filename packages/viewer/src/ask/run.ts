// A question against the graph in the page. The engine comes with the view of questions, the graph library with the first of them.
import type { MultiDirectedGraph } from 'graphology'
import { iterate, prepare, standpointAdapter, type Plain } from '@standpoint/cypher'
import type { Dataset } from '../model/dataset.ts'
import { toAnswer, type Answer, type Rows } from './answer.ts'
import type { Trouble } from './trouble.ts'
import { withEvidence } from './with-evidence.ts'

export const MOST_ROWS = 1000
const MOST_MILLISECONDS = 5000

let built: { of: Dataset; graph: MultiDirectedGraph } | undefined

/** @throws CypherError with its place in the question */
export async function ask(data: Dataset, question: string): Promise<Answer> {
  const graph = await graphOf(data)
  const start = performance.now()
  const pull = (text: string): Rows & { isCut: boolean } => {
    const options = { adapter: standpointAdapter, limits: { milliseconds: MOST_MILLISECONDS } }
    const { columns, warnings } = prepare(graph, text, {}, options)
    const rows: Plain[][] = []
    for (const row of iterate(graph, text, {}, options)) {
      if (rows.length === MOST_ROWS) return { columns, rows, warnings, isCut: true }
      rows.push(columns.map(column => row[column] ?? null))
    }
    return { columns, rows, warnings, isCut: false }
  }
  const { found, column } = widest(question, pull)
  const milliseconds = Math.round(performance.now() - start)
  return { ...toAnswer(found, column), isCut: found.isCut, milliseconds }
}

/** With evidence where that can be asked for too; what fails is asked as it was written, so that troubles have their place in it. */
function widest<Found>(question: string, pull: (text: string) => Found): { found: Found; column: string | undefined } {
  const widened = withEvidence(question)
  if (!widened) return { found: pull(question), column: undefined }
  try {
    return { found: pull(widened.question), column: widened.column }
  } catch {
    return { found: pull(question), column: undefined }
  }
}

/** What went wrong, with its place in the question where that is known. */
export function troubleOf(cause: unknown): Trouble {
  const message = cause instanceof Error ? cause.message : String(cause)
  const offset: unknown = cause instanceof Error && 'offset' in cause ? cause.offset : undefined
  return { message, offset: typeof offset === 'number' ? offset : undefined }
}

async function graphOf(data: Dataset): Promise<MultiDirectedGraph> {
  if (built?.of === data) return built.graph
  const { MultiDirectedGraph: Graph } = await import('graphology')
  const graph = new Graph()
  graph.import({ nodes: data.source.nodes, edges: data.source.edges })
  built = { of: data, graph }
  return graph
}

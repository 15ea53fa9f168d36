// For tests and scratch graphs only: queries that may write. The graph keeps the form that graph/writer.ts describes.
import type { AbstractGraph } from 'graphology-types'
import { keepStore, storeOf } from './graph/build-store.ts'
import { Writer, scratchAdapter } from './graph/writer.ts'
import { prepareOn, sharedPlanning } from './query.ts'
import type { QueryOptions } from './query.ts'
import type { Value } from './values/value.ts'

/** Parameters, too, are values as the engine holds them. */
export interface ScratchResult {
  columns: string[]
  /** Values as the engine holds them: integers are bigint, floats number. */
  rows: Value[][]
}

/** Runs a query that may create, change and delete on a graph that was made for it: an empty multigraph to begin with. */
export function runOnScratch(
  graph: AbstractGraph,
  text: string,
  parameters: Record<string, Value> = {},
  options: Omit<QueryOptions, 'adapter'> = {},
): ScratchResult {
  const prepared = prepareOn(text, () => {
    const store = storeOf(graph, scratchAdapter)
    return { ...sharedPlanning(new Map(Object.entries(parameters)), options), store, writer: new Writer(graph, store) }
  })
  const store = storeOf(graph, scratchAdapter)
  const rows = [...prepared.values()]
  keepStore(graph, scratchAdapter, store)
  return { columns: prepared.columns, rows }
}

export { scratchAdapter }

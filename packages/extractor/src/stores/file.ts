// The graph as a file: graphology's export in `<out>/graph.json`, replaced in one step.
import { readFile } from 'node:fs/promises'
import type { StandpointGraph } from '../graph/attributes.ts'
import { canonical, deserialize, serialize } from './serialize.ts'
import { type Store, StoreError, type WriteReport } from './store.ts'
import { writeAside } from './write-aside.ts'

/** @param path of the graph.json file */
export const fileStore = (path: string): Store => ({
  place: path,
  write: graph => write(path, graph),
  read: () => readGraph(path),
  close: async () => {},
})

export async function readGraph(path: string): Promise<StandpointGraph> {
  return deserialize(await readText(path), path)
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (cause) {
    throw missingOrUnreadable(path, cause)
  }
}

/** Why a graph file could not be opened. */
export function missingOrUnreadable(path: string, cause: unknown): StoreError {
  const isMissing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT'
  return isMissing
    ? new StoreError(`${path}: there is no graph here`, 'Build one with `standpoint build <folder> --out <folder>`.', {
        cause,
      })
    : new StoreError(`${path}: cannot be read`, 'Check the path and its permissions.', { cause })
}

async function write(path: string, graph: StandpointGraph): Promise<WriteReport> {
  const before = await readGraph(path).catch(() => undefined)
  await writeAside(path, serialize(graph))
  return compare(before, graph)
}

/** What a write changes: written is new or other than before, removed is what is gone. */
function compare(before: StandpointGraph | undefined, after: StandpointGraph): WriteReport {
  const changed = (had: boolean | undefined, old: () => object, now: () => object) =>
    !had || canonical(old()) !== canonical(now())
  const nodes = after.filterNodes((key, now) =>
    changed(
      before?.hasNode(key),
      () => before?.getNodeAttributes(key) ?? {},
      () => now,
    ),
  )
  const edges = after.filterEdges((key, now) =>
    changed(
      before?.hasEdge(key),
      () => before?.getEdgeAttributes(key) ?? {},
      () => now,
    ),
  )
  return {
    nodes: { written: nodes.length, removed: before?.filterNodes(key => !after.hasNode(key)).length ?? 0 },
    edges: { written: edges.length, removed: before?.filterEdges(key => !after.hasEdge(key)).length ?? 0 },
  }
}

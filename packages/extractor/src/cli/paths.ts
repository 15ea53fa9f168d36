// A graph may be named by its file or by the folder that holds it.
import { stat } from 'node:fs/promises'
import { join } from 'node:path'

/** `data/graph` → `data/graph/graph.json`; a file stays itself. */
export async function graphPath(path: string): Promise<string> {
  const found = await stat(path).catch(() => undefined)
  return found?.isDirectory() ? join(path, 'graph.json') : path
}

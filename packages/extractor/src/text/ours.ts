// What Standpoint itself writes among the articles and never reads as one: built graphs with all that is in them, and the corrections in use.
import { open, realpath } from 'node:fs/promises'
import { join, relative, resolve, sep } from 'node:path'

/** Where a build writes and from where it takes corrections. */
export interface Ours {
  out?: string
  corrections?: string
}

/** The name of a file of corrections, unless `--corrections` names another. */
export const CORRECTIONS = 'corrections.yaml'

/** What a build writes into its folder, by the first part of the path. */
const PARTS = new Set(['graph.json', 'sources.json', 'articles', 'texts', 'cache'])
/** How a graph.json begins. */
const GRAPH = /^\{"attributes":\{[^{}]*"schema":\d/u
const BEGINNING = 512

/** With links resolved, as far as the path is there. */
export const realPath = (path: string): Promise<string> => realpath(path).catch(() => resolve(path))

/** True for a folder that holds a graph, whoever built it. */
export async function holdsGraph(folder: string): Promise<boolean> {
  const file = await open(join(folder, 'graph.json')).catch(() => undefined)
  if (file === undefined) return false
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(BEGINNING), 0, BEGINNING, 0)
    return GRAPH.test(buffer.toString('utf8', 0, bytesRead))
  } catch {
    return false
  } finally {
    await file.close()
  }
}

/** @param path relative to a built folder */
export function isWritten(path: string): boolean {
  const [first = ''] = path.split(sep)
  return PARTS.has(first) || first.startsWith('.') || first.endsWith('.aside')
}

/** True for a change that a build into `out` makes itself. */
export function isOwnChange(out: string, path: string): boolean {
  const inside = relative(out, path)
  return inside === '' || (!inside.startsWith('..') && isWritten(inside))
}

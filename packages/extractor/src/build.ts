// Many articles → one graph on disk: reads what changed, joins everything, writes aside and moves into place.
// Interrupted anywhere it leaves the last good graph, and what it has read so far in the cache.
import { join } from 'node:path'
import { type ExtractionCache, openCache } from './cache/extraction-cache.ts'
import type { Extractor } from './extractor.ts'
import type { StandpointGraph } from './graph/attributes.ts'
import { mergeExtractions } from './graph/merge.ts'
import { toGraph } from './graph/to-graph.ts'
import { lock } from './lock.ts'
import type { Extraction, Issue } from './model.ts'
import { readAll } from './read-all.ts'
import { removeOtherArticles, writeArticle } from './stores/article-files.ts'
import { fileStore } from './stores/file.ts'

export const EXTRACTOR_VERSION = '0.1.0'

export interface BuildOptions {
  folders: readonly string[]
  out: string
  extractor: Extractor
  /** How many articles are read at once; the result does not depend on it. */
  jobs?: number
  /** Read everything again, whatever the cache holds. */
  force?: boolean
  signal?: AbortSignal
  onProgress?: (progress: Progress) => void
}

export interface Progress {
  stage: 'read' | 'merge' | 'write'
  done: number
  reused: number
  path?: string
}

export interface Built {
  graph: StandpointGraph
  extractions: Extraction[]
  issues: Issue[]
  /** Articles read anew and articles taken from the cache. */
  read: number
  reused: number
}

/** Builds the graph of some folders of articles into `<out>`. */
export async function build(options: BuildOptions): Promise<Built> {
  const release = await lock(options.out)
  try {
    const cache = openCache(join(options.out, 'cache'), options.extractor.version)
    const built = await buildGraph(options, cache)
    await write(options, built)
    await cache.prune()
    return built
  } finally {
    await release()
  }
}

/** The graph that the sources give, without writing it anywhere but what was read into the cache. */
export async function buildGraph(options: BuildOptions, cache: ExtractionCache): Promise<Built> {
  const { extractor, signal, onProgress } = options
  const { extractions, issues, read, reused } = await readAll(options, cache)
  signal?.throwIfAborted()
  onProgress?.({ stage: 'merge', done: extractions.length, reused })
  const knowledge = mergeExtractions(extractions)
  const graph = toGraph(knowledge, { extractor: EXTRACTOR_VERSION, model: extractor.model })
  return { graph, extractions, issues, read, reused }
}

/** Articles first and the graph after them, then what only the old graph needed goes: no moment shows a graph without its texts. */
async function write({ out, signal, onProgress }: BuildOptions, { graph, extractions, reused }: Built): Promise<void> {
  onProgress?.({ stage: 'write', done: extractions.length, reused })
  for (const extraction of extractions) {
    signal?.throwIfAborted()
    await writeArticle(out, extraction)
  }
  await fileStore(join(out, 'graph.json')).write(graph)
  await removeOtherArticles(
    out,
    extractions.map(({ article }) => article),
  )
}

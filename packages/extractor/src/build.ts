// Many articles → one graph on disk: reads what changed, joins everything, writes aside and moves into place.
// Interrupted anywhere it leaves the last good graph, and what it has read so far in the cache.
import { join } from 'node:path'
import { type Caches, openCaches } from './cache/caches.ts'
import { applyCorrections } from './corrections/apply.ts'
import { withSetDate } from './corrections/dates.ts'
import { readCorrections } from './corrections/read.ts'
import { anchored } from './diff/anchored.ts'
import { diffGraphs, type GraphDiff } from './diff/diff.ts'
import type { Extractor } from './extractor.ts'
import type { StandpointGraph } from './graph/attributes.ts'
import { mergeExtractions } from './graph/merge.ts'
import { toGraph } from './graph/to-graph.ts'
import { lock } from './lock.ts'
import type { Extraction, Issue } from './model.ts'
import { writeSources } from './sources.ts'
import { readAll } from './read-all.ts'
import { readArticleFile, removeOtherArticles, writeArticle } from './stores/article-files.ts'
import { hasBytes, readGraph } from './stores/file.ts'
import { serialize } from './stores/serialize.ts'
import { StoreError } from './stores/store.ts'
import { writeIfOther } from './stores/write-aside.ts'

export const EXTRACTOR_VERSION = '0.1.0'

export interface BuildOptions {
  folders: readonly string[]
  out: string
  extractor: Extractor
  /** How many articles are read at once; the result does not depend on it. */
  jobs?: number
  /** File of corrections to replay; none when absent. */
  corrections?: string
  /** How long to wait for another build of the same folder to end, in milliseconds; not at all when absent. */
  patience?: number
  /** Read everything again, whatever the cache holds. */
  force?: boolean
  /** Let a graph without articles take the place of one that has some. */
  allowEmpty?: boolean
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

export interface Rebuilt extends Built {
  /** Against the graph that was there before; absent when there was none that could be read. */
  changes?: GraphDiff
}

/** Builds the graph of some folders of articles into `<out>`. */
export async function build(options: BuildOptions): Promise<Rebuilt> {
  const release = await lock(options.out, options.patience)
  try {
    const caches = openCaches(options.out, options.extractor, options.force ? 'write' : 'both')
    const built = await buildGraph(options, caches, extraction => writeArticle(options.out, extraction))
    const before = await readGraph(join(options.out, 'graph.json')).catch(() => undefined)
    if (before && !options.allowEmpty) demandArticles(options, built, before)
    // The texts of the old graph go with it.
    const changes = before && (await changesBetween(before, built.graph, options.out))
    await write(options, built)
    await writeSources(options)
    await caches.prune()
    return changes ? { ...built, changes } : built
  } finally {
    await release()
  }
}

/** Nothing could be read where a graph was built before: seldom what was meant, as when a disk is not mounted. */
export class NothingReadError extends StoreError {
  readonly issues: readonly Issue[]

  constructor(message: string, cure: string, issues: readonly Issue[]) {
    super(message, cure)
    this.issues = issues
  }
}

function demandArticles({ folders, out }: BuildOptions, { extractions, issues }: Built, before: StandpointGraph): void {
  const had = before.filterNodes((_key, { category }) => category === 'article').length
  if (extractions.length > 0 || had === 0) return
  throw new NothingReadError(
    `${folders.join(', ')}: no article could be read here; ${out}/graph.json has ${had} and stays as it is`,
    'Check that the folder is the right one and is mounted, or build with --force to have a graph without articles.',
    issues,
  )
}

function changesBetween(before: StandpointGraph, after: StandpointGraph, out: string): Promise<GraphDiff> {
  const textOf = async (article: string) => (await readArticleFile(out, article))?.text
  return anchored(diffGraphs(before, after), { before, after, textBefore: textOf, textAfter: textOf })
}

/** What a build would change, and whether the file on disk is what the sources give to the byte; writes nothing. */
export async function check(options: BuildOptions): Promise<Built & { isCurrent: boolean; changes?: GraphDiff }> {
  const built = await buildGraph(options, openCaches(options.out, options.extractor, 'look'))
  const path = join(options.out, 'graph.json')
  const isCurrent = await hasBytes(path, serialize(built.graph))
  const before = await readGraph(path).catch(() => undefined)
  return { ...built, isCurrent, ...(before ? { changes: diffGraphs(before, built.graph) } : {}) }
}

/** The graph that the sources give, without writing it anywhere but what was read into the cache. */
export async function buildGraph(
  options: BuildOptions,
  caches: Caches,
  keep?: (extraction: Extraction) => Promise<void>,
): Promise<Built> {
  const { extractor, signal, onProgress } = options
  const corrections = await readCorrections(options.corrections)
  const { extractions, issues, read, reused } = await readAll(
    { ...options, adjust: article => withSetDate(article, corrections), ...(keep ? { keep } : {}) },
    caches,
  )
  signal?.throwIfAborted()
  onProgress?.({ stage: 'merge', done: extractions.length, reused })
  const texts = new Map(extractions.map(({ article }) => [article.key, article.text]))
  const corrected = applyCorrections(mergeExtractions(extractions), corrections, key => texts.get(key))
  const graph = toGraph(corrected.knowledge, { extractor: EXTRACTOR_VERSION, model: extractor.model })
  return { graph, extractions, issues: [...issues, ...corrected.issues], read, reused }
}

/**
 * Articles were written when they were read; the graph comes after them, then what only the old graph needed goes: no moment shows a graph without
 * its texts. A graph that is the same is left alone, so that an open viewer is not woken.
 */
async function write({ out, signal, onProgress }: BuildOptions, { graph, extractions, reused }: Built): Promise<void> {
  onProgress?.({ stage: 'write', done: extractions.length, reused })
  signal?.throwIfAborted()
  await writeIfOther(join(out, 'graph.json'), serialize(graph))
  await removeOtherArticles(
    out,
    extractions.map(({ article }) => article),
  )
}

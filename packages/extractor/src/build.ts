// Many articles → one graph on disk: reads what changed, joins everything, writes aside and moves into place.
// Interrupted anywhere it leaves the last good graph, and what it has read so far in the cache.
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Caches, openCaches } from './cache/caches.ts'
import { keepBuild } from './cache/keep-build.ts'
import { type FileRead, type LastBuild, NO_BUILD, openLastBuild } from './cache/last-build.ts'
import { setDates, withSetDate } from './corrections/dates.ts'
import { readCorrections } from './corrections/read.ts'
import type { GraphDiff } from './diff/diff.ts'
import { changesBetween } from './diff/files.ts'
import { type Extractor, joiningVersion } from './extractor.ts'
import { joinAll } from './joining/join.ts'
import { openPile } from './joining/pile.ts'
import { openSpool, type Spool } from './joining/spool.ts'
import { openWorkplace } from './joining/workplace.ts'
import { lock } from './lock.ts'
import { type Article, type Extraction, type Issue, SCHEMA_VERSION } from './model.ts'
import { readAll } from './read-all.ts'
import { emptied, writeSources } from './sources.ts'
import { readArticleFile, removeOtherArticles, writeArticle } from './stores/article-files.ts'
import { countArticles } from './stores/graph-texts.ts'
import { canonical, graphText } from './stores/serialize.ts'
import { StoreError } from './stores/store.ts'
import { hasSameBytes, writeAside, writeIfOther } from './stores/write-aside.ts'

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
  /** Milliseconds since its last change from which a file counts as untouched when its times are; younger ones are looked into again. */
  age?: number
  /** Let a graph without articles take the place of one that has some. */
  allowEmpty?: boolean
  signal?: AbortSignal
  onProgress?: (progress: Progress) => void
}

export interface Progress {
  stage: 'read' | 'merge' | 'write'
  done: number
  reused: number
  /** Of the article that has been read for longest and is not done. */
  path?: string
}

export interface Built {
  /** How many nodes and edges the graph has, and from how many articles. */
  nodes: number
  edges: number
  articles: number
  issues: Issue[]
  /** Articles read anew and articles taken from the cache. */
  read: number
  reused: number
  /** How many articles each of the folders gave. */
  given: ReadonlyMap<string, number>
  /** Against the graph that was there before; absent when there was none that could be read. */
  changes?: GraphDiff
}

/** Builds the graph of some folders of articles into `<out>`. */
export async function build(options: BuildOptions): Promise<Built> {
  const { out, extractor } = options
  const release = await lock(out, options.patience)
  try {
    const caches = openCaches(out, extractor, options.force ? 'write' : 'both')
    const built = await inWorkplace(join(out, '.joining'), folder => {
      const keep = (extraction: Extraction) => writeArticle(out, extraction)
      return make({ ...options, folder, keep }, caches, async made => {
        const result = await put(options, made)
        await keepBuild({ ...made, out, folder: lastIn(out) })
        return result
      })
    })
    await writeSources({ ...options, given: built.given })
    await caches.prune()
    return built
  } finally {
    await release()
  }
}

const lastIn = (out: string): string => join(out, 'cache', 'last')

/** What a build would change, and whether the file on disk is what the sources give to the byte; writes nothing into `<out>`. */
export async function check(options: BuildOptions): Promise<Built & { isCurrent: boolean }> {
  const caches = openCaches(options.out, options.extractor, 'look')
  const [before, place] = [join(options.out, 'graph.json'), await mkdtemp(join(tmpdir(), 'standpoint-'))]
  return inWorkplace(place, folder =>
    make({ ...options, folder }, caches, async ({ text, built, spool }) => {
      const after = join(folder, 'graph.json')
      await writeAside(after, text)
      const isCurrent = await hasSameBytes(before, after)
      return { ...(await withChanges(options, { built, spool }, [before, after])), isCurrent }
    }),
  )
}

async function inWorkplace<T>(folder: string, action: (folder: string) => Promise<T>): Promise<T> {
  const workplace = await openWorkplace(folder)
  try {
    return await action(folder)
  } finally {
    await workplace.close()
  }
}

interface Made {
  spool: Spool
  /** The file that the spool has written. */
  spoolPath: string
  last: LastBuild
  /** What everything that was read depends on beside the files. */
  of: string
  files: readonly FileRead[]
  /** The text of graph.json, to be gone through once. */
  text: Iterable<string>
  /** Whole when the text has been gone through. */
  built: Built
}

interface MakeOptions extends BuildOptions {
  folder: string
  keep?: (extraction: Extraction) => Promise<void>
}

/** Reads and joins, and gives the text of the graph to `use` while all of it is open. */
async function make<T>(options: MakeOptions, caches: Caches, use: (made: Made) => Promise<T>): Promise<T> {
  const { out, folder, signal, onProgress, extractor, force } = options
  const corrections = await readCorrections(options.corrections)
  const of = [extractor.version, await joiningVersion(), canonical(setDates(corrections))].join(' ')
  const last = force ? NO_BUILD : await openLastBuild(lastIn(out), of)
  const spoolPath = join(folder, 'spool')
  const spool = openSpool(
    spoolPath,
    last.parts.map(({ file }) => file),
  )
  const undated = openPile<Article>(join(folder, 'undated'))
  try {
    const adjust = (article: Article) => withSetDate(article, corrections)
    const { issues, files, ...report } = await readAll({ ...options, adjust, spool, undated, last }, caches)
    signal?.throwIfAborted()
    const articles = spool.entries().length
    onProgress?.({ stage: 'merge', done: articles, reused: report.reused })
    const joined = joinAll(spool, { folder, corrections })
    const built: Built = { nodes: 0, edges: 0, articles, issues: [...issues, ...joined.issues], ...report }
    const count = (what: 'nodes' | 'edges') => counted(joined[what], () => void built[what]++, signal)
    const attributes = { schema: SCHEMA_VERSION, extractor: EXTRACTOR_VERSION, model: extractor.model }
    const text = graphText(attributes, count('nodes'), count('edges'))
    const result = await use({ spool, spoolPath, last, of, files, built, text })
    joined.close()
    return result
  } finally {
    spool.close()
    undated.close()
    last.close()
  }
}

function* counted(lines: Iterable<string>, count: () => void, signal?: AbortSignal): Generator<string> {
  for (const line of lines) {
    signal?.throwIfAborted()
    count()
    yield line
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

async function demandArticles({ folders, out }: BuildOptions, { articles, issues, given }: Built): Promise<void> {
  const [gone] = await emptied(out, given)
  const had = articles > 0 ? 0 : countArticles(join(out, 'graph.json'))
  if (!gone && had === 0) return
  const [folder, count] = gone ? [gone[0], `${gone[1]} from it`] : [folders.join(', '), String(had)]
  throw new NothingReadError(
    `${folder}: no article could be read here; ${out}/graph.json has ${count} and stays as it is`,
    'Check that the folder is the right one and is mounted, or build with --force to have a graph without its articles.',
    issues,
  )
}

/**
 * Articles were written when they were read; the graph comes after them, then what only the old graph needed goes: no moment shows a graph without
 * its texts. A graph that is the same is left alone, so that an open viewer is not woken.
 */
async function put(options: BuildOptions, { text, built, spool }: Made): Promise<Built> {
  const { out, signal, onProgress, allowEmpty } = options
  if (!allowEmpty) await demandArticles(options, built)
  onProgress?.({ stage: 'write', done: built.articles, reused: built.reused })
  signal?.throwIfAborted()
  const path = join(out, 'graph.json')
  let result = built
  await writeIfOther(path, text, async beside => {
    // The texts of the old graph go with it.
    result = await withChanges(options, { built, spool }, [path, beside])
  })
  await removeOtherArticles(out, spool.entries())
  return result
}

async function withChanges(
  { out }: BuildOptions,
  { built, spool }: Pick<Made, 'built' | 'spool'>,
  files: readonly [string, string],
): Promise<Built> {
  const changes = await changesBetween(files, [
    async article => (await readArticleFile(out, article))?.text,
    async article => spool.textOf(article)?.text,
  ])
  return changes ? { ...built, changes } : built
}

// Every article of some folders → its extraction in the spool, from the cache where nothing changed; a bounded number at a time.
import type { BuildOptions } from './build.ts'
import type { Caches } from './cache/caches.ts'
import type { Article, Extraction, Issue } from './model.ts'
import { summarize } from './graph/summary.ts'
import type { Pile } from './joining/pile.ts'
import type { Spool } from './joining/spool.ts'
import { gatherNeighbours, type Neighbours } from './text/neighbours.ts'
import { readSources } from './text/read.ts'

export interface ReadReport {
  issues: Issue[]
  /** Articles read anew, with copies of them that stand elsewhere; the others are reused. */
  read: number
  reused: number
  /** How many articles each of the folders gave. */
  given: Map<string, number>
}

type ReadOptions = Pick<
  BuildOptions,
  'folders' | 'out' | 'corrections' | 'extractor' | 'jobs' | 'signal' | 'onProgress'
> & {
  /** What is changed about an article before it is read. */
  adjust: (article: Article) => Article
  /** Where all that was read goes. */
  spool: Spool
  /** Where articles without a date wait for the others. */
  undated: Pile<Article>
  /** Takes what was read once for each article. */
  keep?: (extraction: Extraction) => Promise<void>
}

interface Reading {
  options: ReadOptions
  caches: Caches
  report: ReadReport
  /** Keys of the articles read anew, and of all that were seen. */
  anew: Set<string>
  seen: Set<string>
  /** Of each article in the order of the files, whatever is finished first. */
  issues: (readonly Issue[])[]
}

/** Reads into the spool. Articles whose text does not tell their day come last, dated by the others on the same events. */
export async function readAll(options: ReadOptions, caches: Caches): Promise<ReadReport> {
  const given = new Map(options.folders.map(folder => [folder, 0]))
  const report: ReadReport = { issues: [], read: 0, reused: 0, given }
  const reading: Reading = { options, caches, report, anew: new Set(), seen: new Set(), issues: [] }
  await readEach(datedOf(reading), reading)
  await readEach(datedByOthers(options), reading)
  report.issues.push(...reading.issues.flat())
  return report
}

/** A bounded number of articles at a time. */
async function readEach(articles: AsyncIterable<Article> | Iterable<Article>, reading: Reading): Promise<void> {
  const { signal, jobs = 1 } = reading.options
  const running = new Set<Promise<void>>()
  for await (const article of articles) {
    signal?.throwIfAborted()
    const task = readInto(article, reading)
    running.add(task)
    task.then(
      () => running.delete(task),
      () => {},
    )
    if (running.size >= 2 * jobs) await Promise.race(running)
  }
  await Promise.all(running)
}

async function readInto(article: Article, reading: Reading): Promise<void> {
  const { options, seen, issues } = reading
  const slot = issues.push([]) - 1
  const isFirst = !seen.has(article.key)
  seen.add(article.key)
  const extraction = await readOne(options.adjust(article), reading)
  if (!extraction) return
  if (isFirst) await options.keep?.(extraction)
  options.spool.add(extraction)
  issues[slot] = extraction.issues
}

async function* datedOf({ options, caches, report }: Reading): AsyncGenerator<Article> {
  for await (const file of readSources(options.folders, options)) {
    const result = await caches.files.read(file)
    report.issues.push(...result.issues)
    report.given.set(file.folder, (report.given.get(file.folder) ?? 0) + result.articles.length)
    for (const article of result.articles) {
      if (article.publication.date === undefined) options.undated.add(article)
      else yield article
    }
  }
}

/** The others are looked at only when there is an article to be dated by them. */
function* datedByOthers({ spool, undated }: ReadOptions): Generator<Article> {
  let neighbours: Neighbours | undefined
  for (const article of undated.values()) {
    neighbours ??= neighboursIn(spool)
    yield neighbours.date(article)
  }
}

function neighboursIn(spool: Spool): Neighbours {
  const neighbours = gatherNeighbours()
  for (const { key, date } of spool.entries())
    if (date !== undefined) neighbours.add({ key, publication: { date }, text: spool.textOf(key)?.text ?? '' })
  return neighbours
}

/** One article. What fails in reading it is an issue that names it, and the others go on. */
async function readOne(article: Article, reading: Reading): Promise<Extraction | undefined> {
  const { options, report, anew } = reading
  const cache = reading.caches.extractions
  const kept = await cache.get(article)
  const found = kept ?? (await extractOrReport(article, options, report.issues))
  const extraction = found && { ...found, summary: found.summary ?? summarize(article) }
  if (extraction && !kept) {
    anew.add(article.key)
    await cache.put(extraction)
  }
  if (kept && !anew.has(article.key)) report.reused++
  else if (extraction) report.read++
  options.onProgress?.({ stage: 'read', done: report.read + report.reused, reused: report.reused, path: article.path })
  return extraction
}

async function extractOrReport(
  article: Article,
  { extractor, signal }: ReadOptions,
  issues: Issue[],
): Promise<Extraction | undefined> {
  signal?.throwIfAborted()
  try {
    return await extractor.extract(article)
  } catch (error) {
    if (signal?.aborted) throw error
    const message = error instanceof Error ? error.message : String(error)
    issues.push({
      rule: 'unreadable-article',
      level: 'error',
      path: article.path,
      message: `reading this article failed: ${message}`,
      cure: 'The other articles are in the graph. Please report this with the article.',
    })
    return undefined
  }
}

// Every article of some folders → its extraction, from the cache where nothing changed; a bounded number at a time.
import type { BuildOptions } from './build.ts'
import type { Caches } from './cache/caches.ts'
import type { FileCache } from './cache/file-cache.ts'
import type { Article, Extraction, Issue } from './model.ts'
import { gatherNeighbours } from './text/neighbours.ts'
import { readSources } from './text/read.ts'

export interface ReadReport {
  extractions: Extraction[]
  issues: Issue[]
  read: number
  reused: number
}

type ReadOptions = Pick<BuildOptions, 'folders' | 'extractor' | 'jobs' | 'signal' | 'onProgress'> & {
  /** What is changed about an article before it is read. */
  adjust: (article: Article) => Article
}

/** @returns extractions in the order of the files, whatever finished first */
export async function readAll(options: ReadOptions, { files, extractions }: Caches): Promise<ReadReport> {
  const report: ReadReport = { extractions: [], issues: [], read: 0, reused: 0 }
  const slots: (Extraction | undefined)[] = []
  const running = new Set<Promise<void>>()
  for await (const article of articlesOf(options.folders, files, report.issues)) {
    options.signal?.throwIfAborted()
    const slot = slots.push(undefined) - 1
    const task = readOne(options.adjust(article), options, extractions, report).then(extraction => {
      slots[slot] = extraction
    })
    running.add(task)
    task.then(
      () => running.delete(task),
      () => {},
    )
    if (running.size >= 2 * (options.jobs ?? 1)) await Promise.race(running)
  }
  await Promise.all(running)
  report.extractions = slots.filter(extraction => extraction !== undefined)
  for (const { issues } of report.extractions) report.issues.push(...issues)
  return report
}

/** Articles whose text does not tell their day come last, dated by the others on the same events. */
async function* articlesOf(folders: readonly string[], files: FileCache, issues: Issue[]): AsyncGenerator<Article> {
  const neighbours = gatherNeighbours()
  const undated: Article[] = []
  for await (const file of readSources(folders)) {
    const result = await files.read(file)
    issues.push(...result.issues)
    for (const article of result.articles) {
      neighbours.add(article)
      if (article.publication.date === undefined) undated.push(article)
      else yield article
    }
  }
  for (const article of undated) yield neighbours.date(article)
}

/** One article. What fails in reading it is an issue that names it, and the others go on. */
async function readOne(
  article: Article,
  options: ReadOptions,
  cache: Caches['extractions'],
  report: ReadReport,
): Promise<Extraction | undefined> {
  const kept = await cache.get(article)
  if (kept) report.reused++
  const extraction = kept ?? (await extractOrReport(article, options, report.issues))
  if (extraction && !kept) {
    report.read++
    await cache.put(extraction)
  }
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

// Every article of some folders → its extraction, from the cache where nothing changed; a bounded number at a time.
import type { BuildOptions } from './build.ts'
import type { Caches } from './cache/caches.ts'
import type { FileCache } from './cache/file-cache.ts'
import type { Article, Extraction, Issue } from './model.ts'
import { remembered } from './entities/remembered.ts'
import { summarize } from './graph/articles.ts'
import { gatherNeighbours } from './text/neighbours.ts'
import { readSources } from './text/read.ts'

export interface ReadReport {
  extractions: Extraction[]
  issues: Issue[]
  /** Articles read anew, with copies of them that stand elsewhere; the others are reused. */
  read: number
  reused: number
  /** Keys of the articles read anew. */
  anew: Set<string>
}

type ReadOptions = Pick<
  BuildOptions,
  'folders' | 'out' | 'corrections' | 'extractor' | 'jobs' | 'signal' | 'onProgress'
> & {
  /** What is changed about an article before it is read. */
  adjust: (article: Article) => Article
  /** Takes what was read whole, once for each article; what is given back is without what only this needs. */
  keep?: (extraction: Extraction) => Promise<void>
}

/** @returns extractions in the order of the files, whatever finished first */
export async function readAll(options: ReadOptions, { files, extractions }: Caches): Promise<ReadReport> {
  const report: ReadReport = { extractions: [], issues: [], read: 0, reused: 0, anew: new Set() }
  const slots: (Extraction | undefined)[] = []
  const running = new Set<Promise<void>>()
  const seen = new Set<string>()
  for await (const article of articlesOf(options, files, report.issues)) {
    options.signal?.throwIfAborted()
    const slot = slots.push(undefined) - 1
    const isFirst = !seen.has(article.key)
    seen.add(article.key)
    const task = readOne(options.adjust(article), options, extractions, report).then(async extraction => {
      if (extraction && isFirst) await options.keep?.(extraction)
      slots[slot] = extraction && slim(extraction)
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

/** What joining articles needs: a corpus of it stays in memory. */
const slim = ({ sentences: _sentences, mentions, ...rest }: Extraction): Extraction => ({
  ...rest,
  sentences: [],
  mentions: mentions.map(({ text: _text, ...mention }) => ({ ...mention, text: '', reason: shared(mention.reason) })),
})

/** The same words are one text in memory, and not one for every mention. */
const shared: (text: string) => string = remembered(text => text)

/** Articles whose text does not tell their day come last, dated by the others on the same events. */
async function* articlesOf(options: ReadOptions, files: FileCache, issues: Issue[]): AsyncGenerator<Article> {
  const neighbours = gatherNeighbours()
  const undated: Article[] = []
  for await (const file of readSources(options.folders, options)) {
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
  const found = kept ?? (await extractOrReport(article, options, report.issues))
  const extraction = found && { ...found, summary: found.summary ?? summarize(article) }
  if (extraction && !kept) {
    report.anew.add(article.key)
    await cache.put(extraction)
  }
  if (kept && !report.anew.has(article.key)) report.reused++
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

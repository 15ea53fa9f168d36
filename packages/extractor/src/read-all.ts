// Every article of some folders → its extraction in the spool, from the cache where nothing changed; a bounded number at a time.
import type { BuildOptions } from './build.ts'
import type { Caches } from './cache/caches.ts'
import { type FileRead, type KeptFile, type LastBuild, placeOf } from './cache/last-build.ts'
import { LONGEST_TICK, markOf } from './cache/mark.ts'
import type { Article, Extraction, Issue } from './model.ts'
import { summarize } from './graph/summary.ts'
import type { Pile } from './joining/pile.ts'
import type { Spool } from './joining/spool.ts'
import { gatherNeighbours, type Neighbours } from './text/neighbours.ts'
import { readSources, type SourceFile } from './text/read.ts'

export interface ReadReport {
  issues: Issue[]
  /** Articles read anew, with copies of them that stand elsewhere; the others are reused. */
  read: number
  reused: number
  /** How many articles each of the folders gave. */
  given: Map<string, number>
  /** Every file as it was read, for the next build. */
  files: FileRead[]
}

type ReadOptions = Pick<
  BuildOptions,
  'folders' | 'out' | 'corrections' | 'extractor' | 'jobs' | 'age' | 'signal' | 'onProgress'
> & {
  /** What is changed about an article before it is read. */
  adjust: (article: Article) => Article
  /** Where all that was read goes. */
  spool: Spool
  /** Where articles without a date wait for the others. */
  undated: Pile<Article>
  /** Takes what was read once for each article. */
  keep?: (extraction: Extraction) => Promise<void>
  /** What the last build has left. */
  last: LastBuild
}

/** An article with the file that it stands in. */
interface Found {
  article: Article
  /** Absent for one that was dated by others: its file is read again. */
  file?: FileRead
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
  /** Paths of the articles that are being read just now, the oldest first. */
  current: Set<string>
}

/** Reads into the spool. Articles whose text does not tell their day come last, dated by the others on the same events. */
export async function readAll(options: ReadOptions, caches: Caches): Promise<ReadReport> {
  const given = new Map(options.folders.map(folder => [folder, 0]))
  const report: ReadReport = { issues: [], read: 0, reused: 0, given, files: [] }
  const sets = { anew: new Set<string>(), seen: new Set<string>(), current: new Set<string>() }
  const reading: Reading = { options, caches, report, issues: [], ...sets }
  await readEach(datedOf(reading), reading)
  await readEach(datedByOthers(options), reading)
  report.issues.push(...reading.issues.flat())
  return report
}

/** A bounded number of articles at a time. */
async function readEach(articles: AsyncIterable<Found> | Iterable<Found>, reading: Reading): Promise<void> {
  const { signal, jobs = 1 } = reading.options
  const running = new Set<Promise<void>>()
  for await (const found of articles) {
    signal?.throwIfAborted()
    const task = readInto(found, reading)
    running.add(task)
    task.then(
      () => running.delete(task),
      () => {},
    )
    if (running.size >= 2 * jobs) await Promise.race(running)
  }
  await Promise.all(running)
}

async function readInto({ article, file }: Found, reading: Reading): Promise<void> {
  const { options, seen, issues } = reading
  const slot = issues.push([]) - 1
  const told = { key: article.key, issues: [] as readonly Issue[] }
  file?.articles.push(told)
  const isFirst = !seen.has(article.key)
  seen.add(article.key)
  const extraction = await readOne(options.adjust(article), reading, file)
  if (!extraction) return void leave(file)
  if (isFirst) await options.keep?.(extraction)
  options.spool.add(extraction)
  issues[slot] = told.issues = extraction.issues
}

/** A file that could not be read whole is read again by the next build. */
function leave(file: FileRead | undefined): void {
  if (file) file.mark = undefined
}

/** Articles that have a day. Files that nobody has touched since the last build go by unopened. */
async function* datedOf(reading: Reading): AsyncGenerator<Found> {
  const { options, report } = reading
  const count = ({ folder }: SourceFile, articles: number) =>
    report.given.set(folder, (report.given.get(folder) ?? 0) + articles)
  for await (const source of readSources(options.folders, options)) {
    options.signal?.throwIfAborted()
    const kept = options.last.find(source)
    if (kept) {
      takeFile(kept, reading)
      count(source, kept.entries.length)
      continue
    }
    const { articles, file } = await readFileOf(source, reading)
    count(source, articles.length)
    for (const article of articles) if (article.publication.date !== undefined) yield { article, file }
  }
}

/** A file with an article that waits for the others is read again by every build. */
async function readFileOf(source: SourceFile, { options, caches, report }: Reading) {
  const mark = markOf(source.location, options.age ?? LONGEST_TICK)
  const { articles, issues, name = '' } = await caches.files.read(source)
  const undated = articles.filter(({ publication }) => publication.date === undefined)
  undated.forEach(options.undated.add)
  const isKept = name !== '' && undated.length === 0
  const file: FileRead = {
    ...placeOf(source),
    mark: isKept ? mark : undefined,
    issues,
    shelved: { file: name, articles: [] },
    articles: [],
  }
  report.issues.push(...issues)
  report.files.push(file)
  return { articles, file }
}

function takeFile(kept: KeptFile, { options, caches, report, seen, issues }: Reading): void {
  const { file, entries } = kept
  report.issues.push(...file.issues)
  caches.keep(file.shelved)
  for (const { sketch, ...entry } of entries) {
    seen.add(entry.key)
    options.spool.take({ ...entry, sketch: Uint32Array.from(sketch) })
    report.reused++
  }
  issues.push(...file.articles.map(article => article.issues))
  report.files.push(file)
}

/** The others are looked at only when there is an article to be dated by them. */
function* datedByOthers({ spool, undated }: ReadOptions): Generator<Found> {
  let neighbours: Neighbours | undefined
  for (const article of undated.values()) {
    neighbours ??= neighboursIn(spool)
    yield { article: neighbours.date(article) }
  }
}

function neighboursIn(spool: Spool): Neighbours {
  const neighbours = gatherNeighbours()
  for (const entry of spool.entries()) {
    const { key, date } = entry
    if (date !== undefined) neighbours.add({ key, date, names: spool.namesOf(entry) })
  }
  return neighbours
}

/** One article. What fails in reading it is an issue that names it, and the others go on. */
async function readOne(article: Article, reading: Reading, file?: FileRead): Promise<Extraction | undefined> {
  const { report, anew } = reading
  const cache = reading.caches.extractions
  const name = cache.nameOf(article)
  file?.shelved.articles.push(name)
  const kept = await cache.get(name, article)
  const found = kept ?? (await extractOrReport(article, reading))
  const extraction = found && { ...found, summary: found.summary ?? summarize(article) }
  if (extraction && !kept) {
    anew.add(article.key)
    await cache.put(name, extraction)
  }
  if (kept && !anew.has(article.key)) report.reused++
  else if (extraction) report.read++
  tell(reading)
  return extraction
}

/** Named is the article that has been read for longest: a slow one is soon seen. */
function tell({ options, report: { read, reused }, current }: Reading): void {
  const [path] = current
  options.onProgress?.({ stage: 'read', done: read + reused, reused, ...(path === undefined ? {} : { path }) })
}

async function extractOrReport(article: Article, reading: Reading): Promise<Extraction | undefined> {
  const { report, current } = reading
  const { extractor, signal } = reading.options
  signal?.throwIfAborted()
  current.add(article.path)
  tell(reading)
  try {
    return await extractor.extract(article)
  } catch (error) {
    if (signal?.aborted) throw error
    report.issues.push(failedIssue(article, error))
    return undefined
  } finally {
    current.delete(article.path)
  }
}

const failedIssue = ({ path }: Article, error: unknown): Issue => ({
  rule: 'unreadable-article',
  level: 'error',
  path,
  message: `reading this article failed: ${error instanceof Error ? error.message : String(error)}`,
  cure: 'The other articles are in the graph. Please report this with the article.',
})

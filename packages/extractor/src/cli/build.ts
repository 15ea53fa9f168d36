// standpoint build: arguments in, progress on standard error, what was built on standard output, exit code.
import { access } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { build, type BuildOptions, type Built, check, NothingReadError } from '../build.ts'
import { correctionsOf } from '../corrections/place.ts'
import { foreignIn } from '../stores/article-files.ts'
import { StoppedError } from '../stopped.ts'
import { openGraphFile } from '../stores/graph-lines.ts'
import type { Neo4jStore } from '../stores/neo4j/store.ts'
import { isOwnChange, realPath } from '../text/ours.ts'
import { changesOf } from '../watch.ts'
import { readArguments, readCount, required, UsageError } from './arguments.ts'
import { describeProgress, printBuilt, printChecked } from './built.ts'
import { stopOnInterrupt, writeUntil } from './interrupt.ts'
import { hasErrors, printIssues, printNothing } from './issues.ts'
import { openStore } from './stores.ts'
import { progressLine } from './terminal.ts'

const OPTIONS = {
  out: { type: 'string' },
  force: { type: 'boolean' },
  check: { type: 'boolean' },
  watch: { type: 'boolean' },
  jobs: { type: 'string' },
  corrections: { type: 'string' },
  store: { type: 'string' },
  name: { type: 'string' },
  json: { type: 'boolean' },
} as const

type Values = ReturnType<typeof readArguments<typeof OPTIONS>>['values']

export async function runBuild(args: readonly string[]): Promise<number> {
  const { values, positionals: folders } = readArguments(args, OPTIONS)
  const [first] = folders
  if (first === undefined) throw new UsageError('name at least one folder of articles')
  if (values.check && values.watch) throw new UsageError('--check and --watch exclude each other')
  const out = required('--out <folder>', values.out)
  await demandAll(folders)
  await demandOwn(out, folders)
  const jobs = readCount('jobs', values.jobs) ?? availableParallelism()
  const corrections = values.corrections ?? (await correctionsOf(first))
  const store = values.store === undefined ? undefined : await openStore(values.store, values.name)
  // Loaded here so that wrong usage is told without the model's runtime.
  const { openExtractor } = await import('../open-extractor.ts')
  const extractor = await openExtractor({ jobs })
  const options = {
    folders,
    out,
    jobs,
    corrections,
    extractor,
    force: values.force ?? false,
    allowEmpty: values.force ?? false,
    signal: stopOnInterrupt(),
  }
  try {
    if (values.check) return await runCheck(options, values)
    return values.watch ? await runWatch(options, { values, store }) : await runOnce(options, { values, store })
  } catch (error) {
    throw options.signal.aborted && !(error instanceof StoppedError) ? await stopped(out, error) : error
  } finally {
    await extractor.close()
    await store?.close()
  }
}

/** A folder that is not there would be a graph without its articles. */
async function demandAll(folders: readonly string[]): Promise<void> {
  for (const folder of folders)
    await access(folder).catch(cause => {
      throw new UsageError(`${folder}: cannot be read; give a folder of articles that exists`, { cause })
    })
}

/** What a build that was stopped leaves behind. */
async function stopped(out: string, cause: unknown): Promise<StoppedError> {
  const isThere = await access(join(out, 'graph.json')).then(
    () => true,
    () => false,
  )
  const left = isThere ? 'the graph that was there is untouched' : 'there is no graph yet'
  return new StoppedError(`stopped; ${left}, and what was read is not read again`, { cause })
}

/** What a build writes would lie among files of somebody else. */
async function demandOwn(out: string, folders: readonly string[]): Promise<void> {
  const real = await realPath(out)
  const places = await Promise.all(folders.map(realPath))
  const within = places.find(place => place !== real && isOwnChange(real, place))
  const foreign = within ?? (await foreignIn(out))
  if (foreign !== undefined)
    throw new UsageError(
      `--out ${out}: a build keeps its own files where ${foreign} is; give a folder of its own, such as --out graph`,
    )
}

type StoppableOptions = BuildOptions & { signal: AbortSignal }

interface Way {
  values: Values
  store: Neo4jStore | undefined
}

async function runOnce(options: StoppableOptions, { values, store }: Way): Promise<number> {
  const built = await withProgress(options, build).catch((error: unknown) => {
    if (error instanceof NothingReadError) printIssues(error.issues)
    throw error
  })
  if (store) await pushTo(store, options)
  printIssues(built.issues)
  if (built.articles === 0) printNothing(options.folders)
  printBuilt(built, { out: options.out, json: values.json ?? false })
  return hasErrors(built.issues) ? 1 : 0
}

async function pushTo(store: Neo4jStore, { out, signal }: StoppableOptions): Promise<void> {
  const graph = await openGraphFile(join(out, 'graph.json'))
  try {
    await writeUntil(signal, store, graph)
  } finally {
    await graph.close()
  }
}

/** Builds, and again after every change; what goes wrong in between is said and the watching goes on. */
async function runWatch(options: StoppableOptions, way: Way): Promise<number> {
  await runOnce(options, way)
  const { corrections = '', folders, out, signal } = options
  const place = await realPath(out)
  const isOwn = (path: string): boolean => isOwnChange(place, path)
  process.stderr.write(`watching ${folders.join(', ')}; Ctrl-C ends it\n`)
  for await (const names of changesOf([...folders, corrections], { signal, isOwn })) {
    process.stderr.write(`changed: ${names.join(', ')}\n`)
    try {
      await runOnce({ ...options, force: false }, way)
    } catch (error) {
      if (signal.aborted) break
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    }
  }
  return 0
}

async function runCheck(options: BuildOptions, values: Values): Promise<number> {
  const checked = await withProgress(options, check)
  printIssues(checked.issues)
  printChecked(checked, { out: options.out, json: values.json ?? false })
  return checked.isCurrent && !hasErrors(checked.issues) ? 0 : 1
}

async function withProgress<T extends Built>(
  options: BuildOptions,
  action: (options: BuildOptions) => Promise<T>,
): Promise<T> {
  const line = progressLine(process.stderr)
  try {
    return await action({ ...options, onProgress: progress => line.show(describeProgress(progress)) })
  } finally {
    line.end()
  }
}

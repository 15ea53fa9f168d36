// standpoint build: arguments in, progress on standard error, what was built on standard output, exit code.
import { availableParallelism } from 'node:os'
import { build, type Built, type Progress } from '../build.ts'
import { openExtractor } from '../open-extractor.ts'
import { readArguments, readCount, required, UsageError } from './arguments.ts'
import { hasErrors, printIssues } from './issues.ts'
import { progressLine } from './terminal.ts'

const OPTIONS = {
  out: { type: 'string' },
  force: { type: 'boolean' },
  check: { type: 'boolean' },
  watch: { type: 'boolean' },
  jobs: { type: 'string' },
  corrections: { type: 'string' },
  store: { type: 'string' },
  json: { type: 'boolean' },
} as const

export async function runBuild(args: readonly string[]): Promise<number> {
  const { values, positionals: folders } = readArguments(args, OPTIONS)
  if (folders.length === 0) throw new UsageError('name at least one folder of articles')
  const out = required('--out <folder>', values.out)
  const jobs = readCount('jobs', values.jobs) ?? availableParallelism()
  const extractor = await openExtractor({ jobs })
  const stop = stopOnInterrupt()
  const line = progressLine(process.stderr)
  try {
    const { force = false } = values
    const built = await build({
      folders,
      out,
      jobs,
      force,
      extractor,
      signal: stop,
      onProgress: progress => line.show(describe(progress)),
    })
    line.end()
    printIssues(built.issues)
    process.stdout.write(values.json ? `${JSON.stringify(summary(built))}\n` : sentence(built, out))
    return hasErrors(built.issues) ? 1 : 0
  } finally {
    line.end()
    await extractor.close()
  }
}

/** Ctrl-C once stops in good order; twice ends at once. */
function stopOnInterrupt(): AbortSignal {
  const controller = new AbortController()
  process.once('SIGINT', () => controller.abort())
  process.once('SIGTERM', () => controller.abort())
  return controller.signal
}

function describe({ stage, done, reused, path }: Progress): string {
  if (stage === 'merge') return `joining ${done} articles`
  if (stage === 'write') return 'writing the graph'
  return `${done} articles read${reused ? ` (${reused} unchanged)` : ''}: ${path ?? ''}`
}

const summary = ({ graph, read, reused, issues }: Built) => ({
  nodes: graph.order,
  edges: graph.size,
  read,
  reused,
  issues,
})

function sentence({ graph, read, reused }: Built, out: string): string {
  return `${out}/graph.json: ${graph.order} nodes, ${graph.size} edges from ${read + reused} articles (${read} read, ${reused} unchanged)\n`
}

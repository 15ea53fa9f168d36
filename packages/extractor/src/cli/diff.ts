// standpoint diff: two graphs compared; exit code 1 when they differ, as diff does.
import { diffGraphs, isSame } from '../diff/diff.ts'
import { countDiff, printDiff } from '../diff/print.ts'
import { readGraph } from '../stores/file.ts'
import { readArguments, UsageError } from './arguments.ts'
import { graphPath } from './paths.ts'
import { paint } from './terminal.ts'

const OPTIONS = { json: { type: 'boolean' } } as const

export async function runDiff(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(args, OPTIONS)
  const [before, after] = positionals
  if (before === undefined || after === undefined) throw new UsageError('name two graphs')
  const diff = diffGraphs(await readGraph(await graphPath(before)), await readGraph(await graphPath(after)))
  if (values.json) process.stdout.write(`${JSON.stringify(diff)}\n`)
  else process.stdout.write(`${printDiff(diff, paint(process.stdout))}${countDiff(diff)}\n`)
  return isSame(diff) ? 0 : 1
}

// standpoint diff: two graphs compared; exit code 1 when they differ, as diff does.
import { dirname } from 'node:path'
import { anchored } from '../diff/anchored.ts'
import { diffGraphs, isSame } from '../diff/diff.ts'
import { countDiff, printDiff } from '../diff/print.ts'
import { readArticleFile } from '../stores/article-files.ts'
import { readGraph } from '../stores/file.ts'
import { readArguments, UsageError } from './arguments.ts'
import { graphPath } from './paths.ts'
import { paint } from './terminal.ts'

const OPTIONS = { json: { type: 'boolean' } } as const

export async function runDiff(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(args, OPTIONS)
  const [before, after] = positionals
  if (before === undefined || after === undefined) throw new UsageError('name two graphs')
  const paths = [await graphPath(before), await graphPath(after)] as const
  const [old, now] = [await readGraph(paths[0]), await readGraph(paths[1])]
  const versions = { before: old, after: now, textBefore: textsBeside(paths[0]), textAfter: textsBeside(paths[1]) }
  const diff = await anchored(diffGraphs(old, now), versions)
  if (values.json) process.stdout.write(`${JSON.stringify(diff)}\n`)
  else process.stdout.write(`${printDiff(diff, paint(process.stdout))}${countDiff(diff)}\n`)
  return isSame(diff) ? 0 : 1
}

/** Texts of articles lie beside the graph that was built from them. */
const textsBeside = (path: string) => async (article: string) => (await readArticleFile(dirname(path), article))?.text

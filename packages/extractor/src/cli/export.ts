// standpoint export: the graph for other programs.
import { resolve } from 'node:path'
import { writeHtml } from '../exports/html.ts'
import { readGraph } from '../stores/file.ts'
import { writeAside } from '../stores/write-aside.ts'
import { readArguments, required } from './arguments.ts'
import { graphPath } from './paths.ts'

const OPTIONS = { html: { type: 'string' }, graph: { type: 'string' } } as const

export async function runExport(args: readonly string[]): Promise<number> {
  const { values } = readArguments(args, OPTIONS)
  const path = await graphPath(required('--graph <graph.json>', values.graph))
  const html = resolve(required('--html <file>', values.html))
  // Read for its own sake: a page is never made from something that is no graph.
  await readGraph(path)
  await writeAside(html, [await writeHtml(path)])
  process.stdout.write(`${html}\n`)
  return 0
}

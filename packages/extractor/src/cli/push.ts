// standpoint push: a graph.json into Neo4j.
import { openGraphFile } from '../stores/graph-lines.ts'
import type { WriteReport } from '../stores/store.ts'
import { readArguments, required } from './arguments.ts'
import { stopOnInterrupt, writeUntil } from './interrupt.ts'
import { graphPath } from './paths.ts'
import { openStore } from './stores.ts'

const OPTIONS = {
  store: { type: 'string' },
  name: { type: 'string' },
  force: { type: 'boolean' },
  json: { type: 'boolean' },
} as const

export async function runPush(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(args, OPTIONS)
  const path = await graphPath(required('<graph.json>', positionals[0]))
  const address = required('--store <neo4j://…>', values.store)
  const graph = await openGraphFile(path)
  const store = await openStore(address, values.name, values.force)
  try {
    const report = await writeUntil(stopOnInterrupt(), store, graph)
    process.stdout.write(values.json ? `${JSON.stringify(report)}\n` : `${store.place}: ${describeWrite(report)}\n`)
    return 0
  } finally {
    await store.close()
    await graph.close()
  }
}

export const describeWrite = ({ nodes, edges }: WriteReport): string =>
  `${nodes.written} nodes and ${edges.written} edges written, ${nodes.removed} nodes and ${edges.removed} edges removed`

// standpoint pull: the graph that is in Neo4j, as a graph.json.
import { fileStore } from '../stores/file.ts'
import { readArguments, required } from './arguments.ts'
import { graphPath } from './paths.ts'
import { openStore } from './stores.ts'

const OPTIONS = { store: { type: 'string' }, name: { type: 'string' } } as const

export async function runPull(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(args, OPTIONS)
  const path = await graphPath(required('<graph.json>', positionals[0]))
  const store = await openStore(required('--store <neo4j://…>', values.store), values.name)
  try {
    const graph = await store.read()
    await fileStore(path).write(graph)
    process.stdout.write(`${path}: ${graph.order} nodes, ${graph.size} edges\n`)
    return 0
  } finally {
    await store.close()
  }
}

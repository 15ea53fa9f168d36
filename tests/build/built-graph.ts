// A build, and the graph that it has written.
import { join } from 'node:path'
import { build, type BuildOptions, type Built } from '../../packages/extractor/src/build.ts'
import type { StandpointGraph } from '../../packages/extractor/src/graph/attributes.ts'
import { readGraph } from '../../packages/extractor/src/stores/file.ts'

export async function buildGraph(options: BuildOptions): Promise<Built & { graph: StandpointGraph }> {
  const built = await build(options)
  return { ...built, graph: await readGraph(join(options.out, 'graph.json')) }
}

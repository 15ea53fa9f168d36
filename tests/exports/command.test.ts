// standpoint export as a user calls it.
import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { fileStore } from '../../packages/extractor/src/stores/file.ts'
import { newFolder } from '../build/folder.ts'
import { standpoint } from '../cli/run.ts'
import { oddGraph } from './odd.ts'

async function written(): Promise<{ folder: string; graph: string }> {
  const folder = await newFolder()
  const graph = join(folder, 'graph.json')
  await fileStore(graph).write(oddGraph())
  return { folder, graph }
}

it('writes several formats at once and names each on its own line', async () => {
  const { folder, graph } = await written()
  const names = { gexf: 'a.gexf', graphml: 'a.graphml', csv: 'tables', jsonld: 'a.jsonld', cypher: 'a.cypher' }
  const args = Object.entries(names).flatMap(([format, name]) => [`--${format}`, join(folder, name)])
  const { code, out, err } = await standpoint(['export', ...args, '--graph', graph])
  expect([code, err]).toEqual([0, ''])
  expect(out).toBe(
    `${Object.values(names)
      .map(name => join(folder, name))
      .join('\n')}\n`,
  )
  expect(await readdir(join(folder, 'tables'))).toEqual(['edges.csv', 'nodes.csv'])
  expect(await readFile(join(folder, 'a.cypher'), 'utf8')).toMatch(/^CREATE CONSTRAINT .*;\n$/s)
})

it('exits with 2 for wrong usage and writes nothing', async () => {
  const { folder, graph } = await written()
  const file = join(folder, 'out')
  for (const args of [
    ['--graph', graph],
    ['--gexf', file],
    ['--pajek', file, '--graph', graph],
    ['--gexf', file, '--graphml', file, '--graph', graph],
    ['--gexf', graph, '--graph', graph],
    ['--gexf', file, 'more', '--graph', graph],
  ])
    expect([args, (await standpoint(['export', ...args])).code]).toEqual([args, 2])
  expect(await readdir(folder)).toEqual(['graph.json'])
})

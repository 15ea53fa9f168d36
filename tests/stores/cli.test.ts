// The command line over Neo4j: what was pushed is pulled, a query gives the same rows from both stores, and Ctrl-C leaves the old graph.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, inject, it } from 'vitest'
import { fileStore } from '../../packages/extractor/src/stores/file.ts'
import { newFolder } from '../build/folder.ts'
import { standpoint, standpointStopped } from '../cli/run.ts'
import { cuttingProxy } from './proxy.ts'
import { large } from './spec.ts'

it('push, pull and query agree with the file', { timeout: 240_000 }, async () => {
  const { url, username, password } = inject('neo4j')
  const environment = { NEO4J_USERNAME: username, NEO4J_PASSWORD: password }
  const folder = await newFolder()
  const [path, copy] = [join(folder, 'graph.json'), join(folder, 'copy.json')]
  await fileStore(path).write(large('cli', 20))
  const pushed = await standpoint(['push', path, '--store', url, '--name', 'cli'], environment)
  expect([pushed.code, pushed.out]).toEqual([0, expect.stringContaining('nodes and')])
  expect((await standpoint(['pull', copy, '--store', url, '--name', 'cli'], environment)).code).toBe(0)
  expect(await readFile(copy, 'utf8')).toBe(await readFile(path, 'utf8'))
  const cypher =
    "MATCH (p:Person)-[:HOLDS]->(s:Stance)-[:ABOUT]->(t) WHERE t.label STARTS WITH 'plan cli' RETURN p.label, s.confidence, t.label ORDER BY t.label"
  const [file, server] = [
    await standpoint(['query', cypher, '--graph', path, '--json']),
    await standpoint(['query', cypher, '--store', url, '--json'], environment),
  ]
  expect(JSON.parse(server.out)).toEqual(JSON.parse(file.out))
  expect(JSON.parse(server.out).rows).toHaveLength(20)
  const writing = await standpoint(['query', 'MATCH (n) DETACH DELETE n', '--store', url], environment)
  expect([writing.code, writing.err]).toEqual([1, expect.stringContaining('this query writes')])
})

it(
  'Ctrl-C in a push leaves the old graph, says so, and the next push writes the new one',
  { timeout: 240_000 },
  async () => {
    const { url, username, password } = inject('neo4j')
    const environment = { NEO4J_USERNAME: username, NEO4J_PASSWORD: password }
    const folder = await newFolder()
    const [old, next, copy] = [join(folder, 'old.json'), join(folder, 'next.json'), join(folder, 'copy.json')]
    await fileStore(old).write(large('before', 20))
    await fileStore(next).write(large('after', 20))
    const push = (path: string, to = url) => ['push', path, '--store', to, '--name', 'stopped']
    const pulled = async () => {
      await standpoint(['pull', copy, '--store', url, '--name', 'stopped'], environment)
      return readFile(copy, 'utf8')
    }
    await standpoint(push(old), environment)
    let answer = (): void => {}
    const answered = new Promise<void>(resolve => (answer = resolve))
    const proxy = await cuttingProxy(url, data => {
      answer()
      return data
    })
    const { code, err } = await standpointStopped(push(next, proxy.url), environment, answered)
    await proxy.close()
    expect([code, err]).toEqual([130, expect.stringContaining('the next push goes on from here')])
    expect(await pulled()).toBe(await readFile(old, 'utf8'))
    expect((await standpoint(push(next), environment)).code).toBe(0)
    expect(await pulled()).toBe(await readFile(next, 'utf8'))
  },
)

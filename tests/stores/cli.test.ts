// The command line over Neo4j: what was pushed is pulled, and a query gives the same rows from both stores.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, inject, it } from 'vitest'
import { fileStore } from '../../packages/extractor/src/stores/file.ts'
import { newFolder } from '../build/folder.ts'
import { standpoint } from '../cli/run.ts'
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

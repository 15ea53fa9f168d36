// The exported Cypher script makes the very graph in a real Neo4j, also when it is run twice.
import neo4j from 'neo4j-driver'
import { expect, inject, it } from 'vitest'
import { writeCypher } from '../../packages/extractor/src/exports/cypher.ts'
import { neo4jStore } from '../../packages/extractor/src/stores/neo4j/store.ts'
import { serialize } from '../../packages/extractor/src/stores/serialize.ts'
import { all, oddGraph } from '../exports/odd.ts'

it('the script makes the graph, and makes it again', { timeout: 120_000 }, async () => {
  const { url, username, password } = inject('neo4j')
  const graph = oddGraph()
  const driver = neo4j.driver(url, neo4j.auth.basic(username, password))
  const store = neo4jStore(url, { username, password }, { name: 'exported' })
  try {
    for (const statement of [...writeCypher(graph), ...writeCypher(graph)])
      await driver.executeQuery(statement.replace(/;\n$/, ''))
    expect(all(serialize(await store.read()))).toBe(all(serialize(graph)))
  } finally {
    await store.close()
    await driver.close()
  }
})

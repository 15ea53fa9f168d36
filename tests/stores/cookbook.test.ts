// Every query of docs/cookbook.md gives the same rows on the graph of the five articles and on the same graph in Neo4j.
import { query, standpointAdapter } from '@standpoint/cypher'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import neo4j from 'neo4j-driver'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { build } from '../../packages/extractor/src/build.ts'
import type { StandpointGraph } from '../../packages/extractor/src/graph/attributes.ts'
import { openExtractor } from '../../packages/extractor/src/open-extractor.ts'
import { neo4jStore } from '../../packages/extractor/src/stores/neo4j/store.ts'

const root = join(import.meta.dirname, '..', '..')
const cookbook = readFileSync(join(root, 'docs', 'cookbook.md'), 'utf8')
const recipes = [...cookbook.matchAll(/^### (\d+\. .*)$[^]*?```cypher\n([^]*?)```/gm)].map(
  ([, title = '', text = '']) => ({ title, text }),
)

const { url, username, password } = inject('neo4j')
const driver = neo4j.driver(url, neo4j.auth.basic(username, password), { useBigInt: true })
const out = mkdtempSync(join(tmpdir(), 'standpoint-'))
let graph: StandpointGraph

beforeAll(async () => {
  const extractor = await openExtractor({ jobs: 2 })
  const built = await build({ folders: [join(root, 'data', 'articles')], out, extractor })
  await extractor.close()
  graph = built.graph
  await driver.executeQuery('MATCH (n) DETACH DELETE n')
  const store = neo4jStore(url, { username, password }, { name: 'cookbook' })
  await store.write(graph)
  await store.close()
}, 600_000)

afterAll(async () => {
  rmSync(out, { recursive: true, force: true })
  await driver.close()
})

describe('the cookbook', () => {
  it('has thirty recipes', () => {
    expect(recipes).toHaveLength(30)
  })

  it.each(recipes)('$title', { timeout: 120_000 }, async ({ text }) => {
    const ours = query(graph, text, {}, { adapter: standpointAdapter })
    const { keys, records } = await driver.executeQuery(text)
    expect(ours.columns).toEqual(keys)
    expect(ours.rows).toEqual(records.map(record => [...record.values()].map(plain)))
  })

  it('finds something with nearly every recipe', () => {
    const empty = recipes.filter(({ text }) => query(graph, text, {}, { adapter: standpointAdapter }).rows.length === 0)
    expect(empty.length, empty.map(({ title }) => title).join(', ')).toBeLessThan(5)
  })
})

/** Integers of the driver as the numbers that our rows hold. */
function plain(value: unknown): unknown {
  if (typeof value === 'bigint') return Number(value)
  return Array.isArray(value) ? value.map(plain) : value
}

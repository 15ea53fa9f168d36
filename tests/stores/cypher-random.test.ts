// The same random queries on the same random graphs give the same rows in our engine and in a real Neo4j.
import { prepare } from '@standpoint/cypher'
import { runOnScratch, scratchAdapter } from '@standpoint/cypher/scratch'
import * as fc from 'fast-check'
import { MultiDirectedGraph } from 'graphology'
import neo4j from 'neo4j-driver'
import { afterAll, expect, inject, test } from 'vitest'
import { graphs } from '../cypher/random/graphs.ts'
import { printDriverValue } from '../cypher/random/neo4j-values.ts'
import { queries } from '../cypher/random/queries.ts'
import type { RandomQuery } from '../cypher/random/queries.ts'
import { printValue } from '../cypher/tck/expected.ts'
import { emptyDatabase } from './empty.ts'

const { url, username, password } = inject('neo4j')
const driver = neo4j.driver(url, neo4j.auth.basic(username, password), { useBigInt: true })
const runs = Number(process.env['CYPHER_RANDOM_RUNS'] ?? 60)
const seed = Number(process.env['CYPHER_RANDOM_SEED'] ?? 2022)

afterAll(() => driver.close())

test('random queries on random graphs give the same rows as Neo4j', async () => {
  const property = fc.asyncProperty(
    graphs,
    fc.array(queries, { minLength: 4, maxLength: 4 }),
    async (create, asked) => {
      const graph = new MultiDirectedGraph()
      runOnScratch(graph, create)
      await emptyDatabase(driver)
      await driver.executeQuery(create)
      for (const query of asked)
        expect({ query: query.text, rows: ourRows(graph, query) }).toEqual({
          query: query.text,
          rows: await theirRows(query),
        })
    },
  )
  await fc.assert(property, { numRuns: runs, seed, endOnFailure: process.env['CYPHER_RANDOM_SHRINK'] === undefined })
}, 600_000)

function ourRows(graph: MultiDirectedGraph, { text, ordered }: RandomQuery): string[] {
  const rows = [...prepare(graph, text, {}, { adapter: scratchAdapter }).values()]
  return inOrder(
    rows.map(row => row.map(value => printValue(value, { sorted: false })).join(' | ')),
    ordered,
  )
}

async function theirRows({ text, ordered }: RandomQuery): Promise<string[]> {
  const { records } = await driver.executeQuery(text)
  return inOrder(
    records.map(record => [...record.values()].map(printDriverValue).join(' | ')),
    ordered,
  )
}

function inOrder(rows: string[], ordered: boolean): string[] {
  return ordered ? rows : rows.toSorted()
}

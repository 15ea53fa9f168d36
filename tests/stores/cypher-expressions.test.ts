// Expressions whose answers are easily got wrong give the same answers as in Neo4j.
import { CypherError, prepare } from '@standpoint/cypher'
import { MultiDirectedGraph } from 'graphology'
import neo4j from 'neo4j-driver'
import { afterAll, expect, inject, test } from 'vitest'
import { expressions } from '../cypher/random/expressions.ts'
import { printDriverValue } from '../cypher/random/neo4j-values.ts'
import { printValue } from '../cypher/tck/expected.ts'

const { url, username, password } = inject('neo4j')
const driver = neo4j.driver(url, neo4j.auth.basic(username, password), { useBigInt: true })

afterAll(() => driver.close())

test('every expression has the answer that Neo4j gives, or is refused by both', { timeout: 300_000 }, async () => {
  const ours: Record<string, string> = {}
  const theirs: Record<string, string> = {}
  for (const expression of expressions) {
    ours[expression] = ourAnswer(expression)
    theirs[expression] = await theirAnswer(expression)
  }
  expect(ours).toEqual(theirs)
})

function ourAnswer(expression: string): string {
  try {
    const [row] = prepare(new MultiDirectedGraph(), `RETURN ${expression} AS answer`).values()
    return printValue(row?.[0] ?? null, { sorted: false })
  } catch (error) {
    if (error instanceof CypherError) return 'refused'
    throw error
  }
}

async function theirAnswer(expression: string): Promise<string> {
  try {
    const { records } = await driver.executeQuery(`RETURN ${expression} AS answer`)
    return printDriverValue(records[0]?.get('answer') ?? null)
  } catch (error) {
    if (error instanceof neo4j.Neo4jError) return 'refused'
    throw error
  }
}

// Our engine beside Neo4j 5.26 over loopback: same graph, same queries, same rows, warm, in one run. `tsx tests/bench/cypher/against-neo4j.ts [nodes] [rounds]`
import { query, standpointAdapter } from '@standpoint/cypher'
import type { MultiDirectedGraph } from 'graphology'
import neo4j from 'neo4j-driver'
import type { Driver } from 'neo4j-driver'
import { startNeo4j } from '../../setup/neo4j/server.ts'
import { benchmarkGraph } from './graph.ts'

const queries: Record<string, string> = {
  'one node by its key': "MATCH (p:Person {key: 'person/17'}) RETURN p.label",
  'everything two hops away':
    "MATCH (p:Person {key: 'person/17'})-[:KNOWS]-(a)-[:KNOWS]-(b) RETURN count(DISTINCT b) AS people",
  'all stances, grouped':
    'MATCH (s:Stance) RETURN s.act AS act, count(*) AS number, max(s.confidence) AS surest ORDER BY act',
  'shortest path':
    "MATCH path = shortestPath((a:Person {key: 'person/17'})-[:KNOWS*]-(b:Person {key: 'person/99'})) RETURN length(path) AS steps",
  'ten with most':
    'MATCH (p:Person)-[:HOLDS]->(s:Stance) RETURN p.key AS person, count(s) AS stances ORDER BY stances DESC, person LIMIT 10',
}

const nodes = Number(process.argv[2] ?? 10_000)
const rounds = Number(process.argv[3] ?? 15)
const graph = benchmarkGraph(nodes)
const server = await startNeo4j()
const driver = neo4j.driver(server.url, neo4j.auth.basic(server.username, server.password), {
  disableLosslessIntegers: true,
})
try {
  await load(driver, graph)
  const began = performance.now()
  ours('MATCH (n) RETURN count(n)')
  console.log(
    `${graph.order} nodes, ${graph.size} edges; first query, which builds the store: ${(performance.now() - began).toFixed(0)} ms`,
  )
  for (const [name, text] of Object.entries(queries)) console.log(await compare(name, text))
} finally {
  await driver.close()
  await server.stop()
}

function ours(text: string): string {
  return JSON.stringify(query(graph, text, {}, { adapter: standpointAdapter }).rows)
}

async function theirs(text: string): Promise<string> {
  const { records } = await driver.executeQuery(text)
  return JSON.stringify(records.map(record => [...record.values()]))
}

async function compare(name: string, text: string): Promise<string> {
  const times: { ours: number[]; theirs: number[] } = { ours: [], theirs: [] }
  for (let round = -5; round < rounds; round++) {
    const start = performance.now()
    const mine = ours(text)
    const middle = performance.now()
    const other = await theirs(text)
    if (mine !== other) throw new Error(`${name}: ${mine} is not ${other}`)
    if (round < 0) continue
    times.ours.push(middle - start)
    times.theirs.push(performance.now() - middle)
  }
  const [mine, other] = [median(times.ours), median(times.theirs)]
  return `${name}: ours ${mine.toFixed(2)} ms, Neo4j ${other.toFixed(2)} ms, ratio ${(mine / other).toFixed(2)}`
}

function median(times: number[]): number {
  return times.toSorted((left, right) => left - right)[Math.floor(times.length / 2)] ?? 0
}

async function load(into: Driver, from: MultiDirectedGraph): Promise<void> {
  const labels: Record<string, string> = { person: 'Person', topic: 'Topic', stance: 'Stance' }
  for (const [category, label] of Object.entries(labels)) {
    await into.executeQuery(`CREATE CONSTRAINT ${category}_key FOR (n:${label}) REQUIRE n.key IS UNIQUE`)
    const rows = from
      .filterNodes((_, attributes) => attributes['category'] === category)
      .map(key => ({ key, properties: from.getNodeAttributes(key) }))
    for (const batch of batches(rows))
      await into.executeQuery(`UNWIND $batch AS row CREATE (n:${label} {key: row.key}) SET n += row.properties`, {
        batch,
      })
  }
  await into.executeQuery('CALL db.awaitIndexes(60)')
  for (const [type, source, target] of [
    ['HOLDS', 'Person', 'Stance'],
    ['ABOUT', 'Stance', 'Topic'],
    ['KNOWS', 'Person', 'Person'],
  ]) {
    // prettier-ignore
    const rows = from.filterEdges((_, attributes) => attributes['predicate'] === type).map(edge => ({ source: from.source(edge), target: from.target(edge) }))
    const text = `UNWIND $batch AS row MATCH (a:${source} {key: row.source}), (b:${target} {key: row.target}) CREATE (a)-[:${type}]->(b)`
    for (const batch of batches(rows)) await into.executeQuery(text, { batch })
  }
}

function* batches<Item>(items: Item[]): Generator<Item[]> {
  for (let at = 0; at < items.length; at += 5000) yield items.slice(at, at + 5000)
}

// How fast a graph loads into Neo4j beside what bare UNWIND MERGE of the same rows reaches on the same server:
//   tsx tests/bench/neo4j-loading.ts [articles]
import neo4j, { type Driver } from 'neo4j-driver'
import { mergeExtractions } from '../../packages/extractor/src/graph/merge.ts'
import type { StandpointGraph } from '../../packages/extractor/src/graph/attributes.ts'
import { toGraph } from '../../packages/extractor/src/graph/to-graph.ts'
import { edgeBatches, nodeBatches } from '../../packages/extractor/src/stores/neo4j/changes.ts'
import { neo4jStore } from '../../packages/extractor/src/stores/neo4j/store.ts'
import { LABELS } from '../../packages/extractor/src/model.ts'
import { tell } from '../graph/tell.ts'
import { startNeo4j } from '../setup/neo4j/server.ts'

const count = Number(process.argv[2] ?? 2000)
const BATCH = 1000

const made = (index: number) =>
  tell(`${index}.txt`, `Anna Berg${index % 97} of Norway demands plan ${index} from Iceland.`)
    .person('b', `Anna Berg${index % 97}`)
    .state('n', 'Norway', 'NO')
    .state('i', 'Iceland', 'IS')
    .relation('b', 'AFFILIATED_WITH', 'n', 'of Norway')
    .stance('b', `demands plan ${index}`, { topic: `plan ${index}`, toward: ['i'] })

const graphOf = (size: number) =>
  toGraph(mergeExtractions(Array.from({ length: size }, (_, index) => made(index))), { extractor: '0', model: 'made' })

/** What everybody would write first: the same rows, one property to find a node by, nothing else kept in order. */
async function loadBare(driver: Driver, graph: StandpointGraph): Promise<void> {
  for (const label of Object.values(LABELS))
    await driver.executeQuery(`CREATE CONSTRAINT IF NOT EXISTS FOR (n:Bare${label}) REQUIRE n.key IS UNIQUE`)
  for (const { label, rows } of nodeBatches(graph, graph.nodes(), BATCH))
    await driver.executeQuery(`UNWIND $rows AS row MERGE (n:Bare${label} {key: row.key}) SET n += row.properties`, {
      rows,
    })
  for (const { kind, rows } of edgeBatches(graph, graph.edges(), BATCH))
    await driver.executeQuery(
      `UNWIND $rows AS row MATCH (a:Bare${kind.from} {key: row.source}) MATCH (b:Bare${kind.to} {key: row.target})
       MERGE (a)-[r:BARE_${kind.type} {key: row.key}]->(b) SET r += row.properties`,
      { rows },
    )
}

const { url, username, password, stop } = await startNeo4j()
const driver = neo4j.driver(url, neo4j.auth.basic(username, password))
const store = neo4jStore(url, { username, password }, { name: 'measured' })
const measure = async (action: () => Promise<unknown>) => {
  const began = performance.now()
  await action()
  return (performance.now() - began) / 1000
}
// Both ways once, so that the server has compiled its plans and itself.
await loadBare(driver, graphOf(50))
await driver.executeQuery('MATCH (n) WHERE n.graph IS NULL CALL (n) { DETACH DELETE n }')
await store.write(graphOf(50))
const graph = graphOf(count)
const size = graph.order + graph.size
const bare = await measure(() => loadBare(driver, graph))
const own = await measure(() => store.write(graph))
console.log(
  `${graph.order} nodes, ${graph.size} edges; bare ${bare.toFixed(1)} s (${Math.round(size / bare)} a second), standpoint ${own.toFixed(1)} s (${Math.round(size / own)} a second), ratio ${(bare / own).toFixed(2)}`,
)
await store.close()
await driver.close()
await stop()

// How fast a graph loads into Neo4j beside what bare UNWIND MERGE of the same rows reaches on the same server, and how much memory pushing takes:
//   tsx tests/bench/neo4j-loading.ts [articles] [rounds]
// Rates are by processor time, of server and client together, which other work on the machine disturbs least.
import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import neo4j, { type Driver } from 'neo4j-driver'
import { mergeExtractions } from '../../packages/extractor/src/graph/merge.ts'
import { toGraph } from '../../packages/extractor/src/graph/to-graph.ts'
import { fileStore } from '../../packages/extractor/src/stores/file.ts'
import { openGraphFile } from '../../packages/extractor/src/stores/graph-lines.ts'
import {
  edgeRow,
  inGroups,
  kindName,
  kindOf,
  labelOfKey,
  nodeRow,
} from '../../packages/extractor/src/stores/neo4j/rows.ts'
import { neo4jStore } from '../../packages/extractor/src/stores/neo4j/store.ts'
import type { GraphSource } from '../../packages/extractor/src/stores/source.ts'
import { LABELS } from '../../packages/extractor/src/model.ts'
import { tell } from '../graph/tell.ts'
import { startNeo4j } from '../setup/neo4j/server.ts'

const [count, rounds] = [Number(process.argv[2] ?? 2000), Number(process.argv[3] ?? 3)]
const BATCH = 1000

const made = (index: number) =>
  tell(`${index}.txt`, `The chair of committee ${index % 97} of Norway demands plan ${index} from Iceland.`)
    .entity('organization', 'b', `committee ${index % 97}`, { kind: 'group' })
    .state('n', 'Norway', 'NO')
    .state('i', 'Iceland', 'IS')
    .relation('b', 'PART_OF', 'n', 'of Norway')
    .stance('b', `demands plan ${index}`, { topic: `plan ${index}`, toward: ['i'] })

const graphOf = (size: number) =>
  toGraph(mergeExtractions(Array.from({ length: size }, (_, index) => made(index))), { extractor: '0', model: 'made' })

/** What everybody would write first: the same rows, one property to find a node by, nothing else kept in order. */
async function loadBare(driver: Driver, graph: GraphSource): Promise<void> {
  for (const label of Object.values(LABELS))
    await driver.executeQuery(`CREATE CONSTRAINT IF NOT EXISTS FOR (n:Bare${label}) REQUIRE n.key IS UNIQUE`)
  const groupOf = ({ key }: { key: string }) => labelOfKey(key)
  for await (const nodes of inGroups(graph.nodes(), { size: BATCH, groupOf }))
    await driver.executeQuery(
      `UNWIND $rows AS row MERGE (n:Bare${labelOfKey(nodes[0].key)} {key: row.key}) SET n += row`,
      { rows: nodes.map(node => nodeRow(node, 'bare')) },
    )
  for await (const edges of inGroups(graph.edges(), { size: BATCH, groupOf: kindName })) {
    const { type, from, to } = kindOf(edges[0])
    await driver.executeQuery(
      `UNWIND $rows AS row MATCH (a:Bare${from} {key: row.source}) MATCH (b:Bare${to} {key: row.target})
       MERGE (a)-[r:BARE_${type} {key: row.key}]->(b) SET r += row.properties`,
      { rows: edges.map(edgeRow) },
    )
  }
}

const { url, username, password, pid, stop } = await startNeo4j({ isWarm: true })
const driver = neo4j.driver(url, neo4j.auth.basic(username, password))

/** Seconds of processor that a process of this machine has used: fields 14 and 15 of /proc/<pid>/stat, in hundredths. */
function processorOf(process: number): number {
  const stat = readFileSync(`/proc/${process}/stat`, 'utf8')
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return (Number(fields[11]) + Number(fields[12])) / 100
}

interface Measured {
  server: number
  client: number
  peak: number
}

async function measure(action: () => Promise<unknown>): Promise<Measured> {
  const [server, client] = [processorOf(pid), processorOf(process.pid)]
  let peak = 0
  const look = setInterval(() => (peak = Math.max(peak, process.memoryUsage().heapUsed)), 20)
  await action()
  clearInterval(look)
  return { server: processorOf(pid) - server, client: processorOf(process.pid) - client, peak: peak / 1e6 }
}

/** Pushes a file, as `standpoint push` does, under a name of its own. */
async function push(path: string, name: string): Promise<Measured> {
  const store = neo4jStore(url, { username, password }, { name })
  const graph = await openGraphFile(path)
  const measured = await measure(() => store.writeFrom(graph))
  await graph.close()
  await store.close()
  return measured
}

const folder = await mkdtemp(join(tmpdir(), 'standpoint-loading-'))
const path = join(folder, 'graph.json')
const size = await (async () => {
  const graph = graphOf(count)
  await fileStore(path).write(graph)
  console.log(`${graph.order} nodes, ${graph.size} edges`)
  return graph.order + graph.size
})()
// Both ways once before, so that the server has compiled its plans and itself.
for (let round = 0; round <= rounds; round++) {
  const session = driver.session()
  await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 1000 ROWS')
  await session.close()
  const graph = await openGraphFile(path)
  const bare = await measure(() => loadBare(driver, graph))
  await graph.close()
  const own = await push(path, 'measured')
  const again = await push(path, 'measured')
  const say = ({ server, client }: Measured) =>
    `${(server + client).toFixed(1)} s of processor (server ${server.toFixed(1)}, client ${client.toFixed(1)}; ${Math.round(size / (server + client))} a second)`
  const ratio = (bare.server + bare.client) / (own.server + own.client)
  console.log(
    `${round === 0 ? 'warm-up' : `round ${round}`}: bare ${say(bare)}, standpoint ${say(own)}, ratio ${ratio.toFixed(2)}, ` +
      `heap at most ${own.peak.toFixed(0)} MB; pushing the same again ${say(again)}`,
  )
}
await rm(folder, { recursive: true, force: true })
await driver.close()
await stop()

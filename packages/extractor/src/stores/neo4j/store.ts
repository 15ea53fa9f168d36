// A graph in Neo4j. A small change is one transaction; a large one is a new generation beside the old, to which the catalogue then points.
import { createHash } from 'node:crypto'
import { MultiDirectedGraph } from 'graphology'
import neo4j, { type Driver, type ManagedTransaction, type Session } from 'neo4j-driver'
import type { EdgeAttributes, GraphAttributes, NodeAttributes, StandpointGraph } from '../../graph/attributes.ts'
import { byText, groupBy } from '../../graph/order.ts'
import { LABELS, SCHEMA_VERSION } from '../../model.ts'
import { canonical, serialize } from '../serialize.ts'
import { type Store, StoreError, type WriteReport } from '../store.ts'
import { type Address, parseAddress } from './address.ts'
import { announce, type Entry, forget, point, readEntry } from './catalogue.ts'
import { type Delta, deltaOf, edgeBatches, edgePlaces, inBatches, labelOf, nodeBatches, sizeOf } from './changes.ts'
import type { Credentials } from './credentials.ts'
import { explained } from './errors.ts'
import { toAttributes } from './properties.ts'
import { prepareSchema } from './schema.ts'
import {
  clearSome,
  EDGE_QUERIES,
  NODE_QUERIES,
  removeEdges,
  removeNodes,
  writeEdges,
  writeNodes,
} from './statements.ts'

export interface Neo4jOptions {
  /** Which of several graphs in one database; `standpoint` unless told otherwise. */
  name?: string
  /** Rows in one statement. */
  batch?: number
  /** The most changes that one transaction takes; more go into a new generation. */
  atOnce?: number
  /** How long the driver repeats a transaction that failed for the moment, in milliseconds. */
  retryFor?: number
}

const DEFAULTS = { name: 'standpoint', batch: 1000, atOnce: 5000, retryFor: 30_000 }
const LEAST_VERSION = [5, 7] as const

/** Opens a store; nothing is sent before the first read or write. */
export function neo4jStore(url: string, { username, password }: Credentials, options: Neo4jOptions = {}): Store {
  const address = parseAddress(url)
  const settings = { ...DEFAULTS, ...options }
  const driver = neo4j.driver(address.url, neo4j.auth.basic(username, password), {
    disableLosslessIntegers: true,
    userAgent: 'standpoint',
    maxTransactionRetryTime: settings.retryFor,
  })
  const within = <T>(mode: 'READ' | 'WRITE', action: (session: Session) => Promise<T>) =>
    explained(address.place, () => inSession({ driver, address, mode }, action))
  return {
    place: address.place,
    write: graph => within('WRITE', session => write(session, graph, settings)),
    read: () => within('READ', session => read(session, settings.name, address.place)),
    close: () => driver.close(),
  }
}

interface Connection {
  driver: Driver
  address: Address
  mode: 'READ' | 'WRITE'
}

async function inSession<T>(
  { driver, address, mode }: Connection,
  action: (session: Session) => Promise<T>,
): Promise<T> {
  await requireVersion(driver, address)
  const session = driver.session({ database: address.database, defaultAccessMode: mode })
  try {
    return await action(session)
  } finally {
    await session.close()
  }
}

async function requireVersion(driver: Driver, { database, place }: Address): Promise<void> {
  const { agent = '' } = await driver.getServerInfo({ database })
  const [major = 0, minor = 0] = (/(\d+)\.(\d+)/.exec(agent) ?? []).slice(1).map(Number)
  if (major > LEAST_VERSION[0] || (major === LEAST_VERSION[0] && minor >= LEAST_VERSION[1])) return
  throw new StoreError(
    `${place}: this is ${agent || 'an unknown server'}`,
    `Neo4j ${LEAST_VERSION.join('.')} or newer is needed.`,
  )
}

// ---- reading ---------------------------------------------------------------------------------------------------

async function read(session: Session, name: string, place: string): Promise<StandpointGraph> {
  return session.executeRead(async transaction => {
    const entry = await readEntry(transaction, name)
    if (!entry?.current)
      throw new StoreError(`${place}: there is no graph named ${name} here`, 'Write one with `standpoint push`.')
    if (entry.attributes.schema !== SCHEMA_VERSION)
      throw new StoreError(
        `${place}: made by another version (schema ${entry.attributes.schema})`,
        'Push it again with this version.',
      )
    return readGeneration(transaction, entry.current, entry.attributes)
  })
}

async function readGeneration(
  transaction: ManagedTransaction,
  generation: string,
  attributes: GraphAttributes,
): Promise<StandpointGraph> {
  const nodes: Record<string, unknown>[] = []
  for (const query of NODE_QUERIES)
    for await (const record of transaction.run(query, { generation })) nodes.push(record.get('properties'))
  const edges: { source: string; target: string; properties: Record<string, unknown> }[] = []
  for (const query of EDGE_QUERIES)
    for await (const record of transaction.run(query, { generation })) edges.push(record.toObject() as never)
  const graph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes, GraphAttributes>()
  graph.replaceAttributes(attributes)
  const keyOf = ({ key }: Record<string, unknown>) => String(key)
  // What is in the database was written by this store from typed attributes.
  for (const properties of nodes.sort((a, b) => byText(keyOf(a), keyOf(b))))
    graph.addNode(keyOf(properties), toAttributes(properties) as never)
  for (const { source, target, properties } of edges.sort((a, b) => byText(keyOf(a.properties), keyOf(b.properties))))
    graph.addDirectedEdgeWithKey(keyOf(properties), source, target, toAttributes(properties) as never)
  return graph
}

// ---- writing ---------------------------------------------------------------------------------------------------

type Settings = typeof DEFAULTS

async function write(session: Session, graph: StandpointGraph, settings: Settings): Promise<WriteReport> {
  const { name } = settings
  await prepareSchema(session)
  const entry = await session.executeRead(transaction => readEntry(transaction, name))
  const old = entry?.current
    ? await session.executeRead(transaction => readGeneration(transaction, entry.current ?? '', entry.attributes))
    : undefined
  const delta = deltaOf(old, graph)
  if (old && entry?.current && sizeOf(delta) <= settings.atOnce)
    await change(session, { graph, old, delta, generation: entry.current, settings })
  else await replace(session, { graph, entry, settings })
  const current = await session.executeRead(transaction => readEntry(transaction, name))
  for (const generation of current?.generations ?? [])
    if (generation !== current?.current) await clear(session, { name, generation, settings })
  return reportOf(delta)
}

const reportOf = ({ nodes, edges }: Delta): WriteReport => ({
  nodes: { written: nodes.written.length, removed: nodes.removed.length },
  edges: { written: edges.written.length, removed: edges.removed.length },
})

interface Change {
  graph: StandpointGraph
  old: StandpointGraph
  delta: Delta
  generation: string
  settings: Settings
}

/** All in one transaction: another reader sees the old graph or the new one. */
async function change(session: Session, { graph, old, delta, generation, settings }: Change): Promise<void> {
  const attributes = graph.getAttributes()
  if (sizeOf(delta) === 0 && canonical(old.getAttributes()) === canonical(attributes)) return
  await session.executeWrite(async transaction => {
    const { batch, name } = settings
    for (const rows of edgePlaces(old, delta.edges.removed, batch)) await removeEdges(transaction, generation, rows)
    for (const [label, keys] of groupBy(delta.nodes.removed, key => labelOf(old, key)))
      for (const some of inBatches(keys, batch)) await removeNodes(transaction, generation, { label, keys: some })
    for (const rows of nodeBatches(graph, delta.nodes.written, batch)) await writeNodes(transaction, generation, rows)
    for (const rows of edgeBatches(graph, delta.edges.written, batch)) await writeEdges(transaction, generation, rows)
    await point(transaction, name, { generation, attributes })
  })
}

interface Replacement {
  graph: StandpointGraph
  entry: Entry | undefined
  settings: Settings
}

/** A new generation, batch by batch, each a transaction that the driver repeats when it fails for the moment. */
async function replace(session: Session, { graph, entry, settings }: Replacement): Promise<void> {
  const { name, batch } = settings
  const generation = generationOf(graph, name, entry?.current)
  await session.executeWrite(transaction => announce(transaction, name, generation))
  for (const rows of nodeBatches(graph, graph.nodes(), batch))
    await session.executeWrite(transaction => writeNodes(transaction, generation, rows))
  for (const rows of edgeBatches(graph, graph.edges(), batch))
    await session.executeWrite(transaction => writeEdges(transaction, generation, rows))
  await session.executeWrite(transaction => point(transaction, name, { generation, attributes: graph.getAttributes() }))
}

/** Named by its content, so that an interrupted write of the same graph is gone on with and not begun anew. */
function generationOf(graph: StandpointGraph, name: string, current: string | undefined): string {
  const hash = createHash('sha256')
  for (const piece of serialize(graph)) hash.update(piece)
  const generation = `${name} ${hash.digest('hex').slice(0, 12)}`
  return generation === current ? `${generation}+` : generation
}

async function clear(
  session: Session,
  { name, generation, settings }: { name: string; generation: string; settings: Settings },
): Promise<void> {
  for (const label of Object.values(LABELS)) {
    const some = { label, limit: settings.batch }
    while ((await session.executeWrite(transaction => clearSome(transaction, generation, some))) > 0);
  }
  await session.executeWrite(transaction => forget(transaction, name, generation))
}

// The Cypher that writes, reads and removes batches. Labels and types are from the contract's table; everything else is a parameter.
import type { ManagedTransaction } from 'neo4j-driver'
import { LABELS, PREDICATES } from '../../model.ts'
import { CATALOGUE } from './schema.ts'
import type { EdgeKind, EdgePlace, EdgeRow, NodeRow } from './rows.ts'

// ---- into a generation that nobody reads yet -----------------------------------------------------------------------

/** A batch of a load: it counts in the same transaction, so that it is written once, however often it is sent. */
export interface Turn {
  name: string
  loading: string
  number: number
}

const TAKE_TURN = `MATCH (g:${CATALOGUE} {name: $name}) WHERE g.loading = $loading AND g.loaded = $number - 1 SET g.loaded = $number WITH g`

/** @returns whether it was this batch's turn */
export async function createNodes(
  transaction: ManagedTransaction,
  turn: Turn,
  { label, rows }: { label: string; rows: readonly NodeRow[] },
): Promise<boolean> {
  const result = await transaction.run(`${TAKE_TURN} UNWIND $rows AS row CREATE (n:${label}) SET n = row`, {
    ...turn,
    rows,
  })
  return result.summary.counters.containsUpdates()
}

export async function createEdges(
  transaction: ManagedTransaction,
  { generation, ...turn }: Turn & { generation: string },
  { kind, rows }: { kind: EdgeKind; rows: readonly EdgeRow[] },
): Promise<boolean> {
  const result = await transaction.run(
    `${TAKE_TURN} UNWIND $rows AS row
     MATCH (a:${kind.from} {graph: $generation, key: row.source}) MATCH (b:${kind.to} {graph: $generation, key: row.target})
     CREATE (a)-[r:${kind.type}]->(b) SET r = row.properties`,
    { ...turn, generation, rows },
  )
  return result.summary.counters.containsUpdates()
}

// ---- into the generation that is read ------------------------------------------------------------------------------

export async function writeNodes(
  transaction: ManagedTransaction,
  generation: string,
  { label, rows }: { label: string; rows: readonly NodeRow[] },
): Promise<void> {
  await transaction.run(`UNWIND $rows AS row MERGE (n:${label} {graph: $generation, key: row.key}) SET n = row`, {
    generation,
    rows,
  })
}

export async function writeEdges(
  transaction: ManagedTransaction,
  generation: string,
  { kind, rows }: { kind: EdgeKind; rows: readonly EdgeRow[] },
): Promise<void> {
  await transaction.run(
    `UNWIND $rows AS row
     MATCH (a:${kind.from} {graph: $generation, key: row.source}) MATCH (b:${kind.to} {graph: $generation, key: row.target})
     MERGE (a)-[r:${kind.type} {key: row.key}]->(b)
     SET r = row.properties`,
    { generation, rows },
  )
}

export async function removeNodes(
  transaction: ManagedTransaction,
  generation: string,
  { label, keys }: { label: string; keys: readonly string[] },
): Promise<void> {
  await transaction.run(`UNWIND $keys AS key MATCH (n:${label} {graph: $generation, key: key}) DETACH DELETE n`, {
    generation,
    keys,
  })
}

export async function removeEdges(
  transaction: ManagedTransaction,
  generation: string,
  { kind, rows }: { kind: EdgeKind; rows: readonly EdgePlace[] },
): Promise<void> {
  await transaction.run(
    `UNWIND $rows AS row
     MATCH (a:${kind.from} {graph: $generation, key: row.source}) MATCH (b:${kind.to} {graph: $generation, key: row.target})
     MATCH (a)-[r:${kind.type} {key: row.key}]->(b) DELETE r`,
    { generation, rows },
  )
}

// ---- reading -------------------------------------------------------------------------------------------------------

export const NODE_QUERIES = Object.values(LABELS).map(
  label => `MATCH (n:${label}) WHERE n.graph = $generation AND n.key IS NOT NULL RETURN properties(n) AS properties`,
)

/** By the label of their source, since edges carry no generation of their own. */
export const EDGE_QUERIES = Object.entries(PREDICATES).flatMap(([type, { from }]) =>
  from.map(
    category => `MATCH (a:${LABELS[category]}) WHERE a.graph = $generation AND a.key IS NOT NULL MATCH (a)-[r:${type}]->(b)
   RETURN a.key AS source, b.key AS target, properties(r) AS properties`,
  ),
)

export const nodesInRange = (label: string): string =>
  `MATCH (n:${label}) WHERE n.graph = $generation AND n.key >= $from AND n.key < $to RETURN properties(n) AS properties`

export const edgesInRange = (label: string): string =>
  `MATCH (a:${label}) WHERE a.graph = $generation AND a.key >= $from AND a.key < $to MATCH (a)-[r]->(b)
   RETURN a.key AS source, b.key AS target, properties(r) AS properties`

// ---- clearing ------------------------------------------------------------------------------------------------------

/** Deletes up to `limit` nodes of a generation with their edges; says how many there were. */
export async function clearSome(
  transaction: ManagedTransaction,
  generation: string,
  { label, limit }: { label: string; limit: number },
): Promise<number> {
  const { records } = await transaction.run(
    `MATCH (n:${label}) WHERE n.graph = $generation AND n.key IS NOT NULL WITH n LIMIT toInteger($limit) DETACH DELETE n RETURN count(*) AS gone`,
    { generation, limit },
  )
  return Number(records[0]?.get('gone') ?? 0)
}

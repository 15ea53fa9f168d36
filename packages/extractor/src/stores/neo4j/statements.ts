// The Cypher that writes, reads and removes batches. Labels and types are from the contract's table; everything else is a parameter.
import type { ManagedTransaction } from 'neo4j-driver'
import { LABELS, PREDICATES } from '../../model.ts'
import type { EdgeKind, EdgeRow, NodeRow } from './changes.ts'

export async function writeNodes(
  transaction: ManagedTransaction,
  generation: string,
  { label, rows }: { label: string; rows: NodeRow[] },
): Promise<void> {
  await transaction.run(
    `UNWIND $rows AS row MERGE (n:${label} {graph: $generation, key: row.key})
     SET n = row.properties, n.graph = $generation, n.key = row.key`,
    { generation, rows },
  )
}

export async function writeEdges(
  transaction: ManagedTransaction,
  generation: string,
  { kind, rows }: { kind: EdgeKind; rows: EdgeRow[] },
): Promise<void> {
  await transaction.run(
    `UNWIND $rows AS row
     MATCH (a:${kind.from} {graph: $generation, key: row.source}) MATCH (b:${kind.to} {graph: $generation, key: row.target})
     MERGE (a)-[r:${kind.type} {graph: $generation, key: row.key}]->(b)
     SET r = row.properties, r.graph = $generation, r.key = row.key`,
    { generation, rows },
  )
}

export async function removeNodes(
  transaction: ManagedTransaction,
  generation: string,
  { label, keys }: { label: string; keys: string[] },
): Promise<void> {
  await transaction.run(`UNWIND $keys AS key MATCH (n:${label} {graph: $generation, key: key}) DETACH DELETE n`, {
    generation,
    keys,
  })
}

export async function removeEdges(
  transaction: ManagedTransaction,
  generation: string,
  { type, keys }: { type: string; keys: string[] },
): Promise<void> {
  await transaction.run(`UNWIND $keys AS key MATCH ()-[r:${type} {graph: $generation, key: key}]->() DELETE r`, {
    generation,
    keys,
  })
}

export const NODE_QUERIES = Object.values(LABELS).map(
  label => `MATCH (n:${label}) WHERE n.graph = $generation AND n.key IS NOT NULL RETURN properties(n) AS properties`,
)

export const EDGE_QUERIES = Object.keys(PREDICATES).map(
  type => `MATCH (a)-[r:${type}]->(b) WHERE r.graph = $generation AND r.key IS NOT NULL
   RETURN a.key AS source, b.key AS target, properties(r) AS properties`,
)

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

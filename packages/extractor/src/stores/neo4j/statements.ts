// The Cypher that writes, reads and removes batches. Labels and types are from the contract's table; everything else is a parameter.
import type { ManagedTransaction } from 'neo4j-driver'
import { LABELS, PREDICATES } from '../../model.ts'
import type { EdgeKind, EdgePlace, EdgeRow, NodeRow } from './changes.ts'

export async function writeNodes(
  transaction: ManagedTransaction,
  generation: string,
  { label, rows }: { label: string; rows: NodeRow[] },
): Promise<void> {
  await transaction.run(
    `UNWIND $rows AS row MERGE (n:${label} {graph: $generation, key: row.key})
     SET n = row.properties`,
    {
      generation,
      rows: rows.map(({ key, properties }) => ({ key, properties: { ...properties, key, graph: generation } })),
    },
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
     MERGE (a)-[r:${kind.type} {key: row.key}]->(b)
     SET r = row.properties`,
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
  { kind, rows }: { kind: EdgeKind; rows: EdgePlace[] },
): Promise<void> {
  await transaction.run(
    `UNWIND $rows AS row
     MATCH (a:${kind.from} {graph: $generation, key: row.source}) MATCH (b:${kind.to} {graph: $generation, key: row.target})
     MATCH (a)-[r:${kind.type} {key: row.key}]->(b) DELETE r`,
    { generation, rows },
  )
}

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

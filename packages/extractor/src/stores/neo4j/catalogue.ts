// Which graphs a database holds. A graph's nodes carry a generation; the catalogue says which generation is the whole one, so that
// a write that stops in the middle leaves the old one readable, and the next write goes on where it stopped.
import type { ManagedTransaction } from 'neo4j-driver'
import type { GraphAttributes } from '../../graph/attributes.ts'
import { CATALOGUE } from './schema.ts'

export interface Entry {
  /** The generation to read; absent while the first one is being written. */
  current?: string
  attributes: GraphAttributes
  /** Generations of which something may be in the database. */
  generations: string[]
}

export async function readEntry(transaction: ManagedTransaction, name: string): Promise<Entry | undefined> {
  const { records } = await transaction.run(`MATCH (g:${CATALOGUE} {name: $name}) RETURN properties(g) AS entry`, {
    name,
  })
  const entry = records[0]?.get('entry') as Record<string, unknown> | undefined
  if (!entry) return undefined
  const attributes = {
    schema: Number(entry['schema']),
    extractor: String(entry['extractor']),
    model: String(entry['model']),
  }
  const generations = Array.isArray(entry['generations']) ? entry['generations'].map(String) : []
  return { ...(entry['current'] ? { current: String(entry['current']) } : {}), attributes, generations }
}

/** Says that something of a generation may now be in the database, before anything is. */
export async function announce(transaction: ManagedTransaction, name: string, generation: string): Promise<void> {
  await transaction.run(
    `MERGE (g:${CATALOGUE} {name: $name}) ON CREATE SET g.generations = []
     SET g.generations = [x IN g.generations WHERE x <> $generation] + $generation`,
    { name, generation },
  )
}

/** Makes a generation the one to read. */
export async function point(
  transaction: ManagedTransaction,
  name: string,
  to: { generation: string; attributes: GraphAttributes },
): Promise<void> {
  const { schema, extractor, model } = to.attributes
  await transaction.run(
    `MERGE (g:${CATALOGUE} {name: $name}) SET g.current = $generation, g.schema = toInteger($schema), g.extractor = $extractor, g.model = $model,
     g.generations = [x IN coalesce(g.generations, []) WHERE x <> $generation] + $generation`,
    { name, generation: to.generation, schema, extractor, model },
  )
}

/** Says that nothing of a generation is left. */
export async function forget(transaction: ManagedTransaction, name: string, generation: string): Promise<void> {
  await transaction.run(
    `MATCH (g:${CATALOGUE} {name: $name}) SET g.generations = [x IN g.generations WHERE x <> $generation]`,
    { name, generation },
  )
}

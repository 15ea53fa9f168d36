// Which graphs a database holds. A graph's nodes carry a generation; the catalogue says which generation is the whole one, so that
// a write that stops in the middle leaves the old one readable, and the next write goes on where it stopped.
import type { ManagedTransaction } from 'neo4j-driver'
import type { GraphAttributes } from '../../graph/attributes.ts'
import { decodeParts, encodeParts, type Parts, sumOf } from './parts.ts'
import { CATALOGUE } from './schema.ts'

export interface Entry {
  /** The generation to read; absent while the first one is being written. */
  current?: string
  attributes: GraphAttributes
  /** Generations of which something may be in the database. */
  generations: string[]
  /** What the current generation holds; absent when an older version wrote it. */
  parts?: Parts
  digest?: string
  /** The load that was begun last, and how many of its batches are in. */
  loading?: string
  loaded: number
}

export async function readEntry(transaction: ManagedTransaction, name: string): Promise<Entry | undefined> {
  const { records } = await transaction.run(`MATCH (g:${CATALOGUE} {name: $name}) RETURN properties(g) AS entry`, {
    name,
  })
  const entry = records[0]?.get('entry') as Record<string, unknown> | undefined
  if (!entry) return undefined
  const { schema, extractor, model, current, generations, loading, loaded } = entry
  const parts = decodeParts(entry['step'], entry['parts'])
  return {
    attributes: { schema: Number(schema), extractor: String(extractor), model: String(model) },
    generations: Array.isArray(generations) ? generations.map(String) : [],
    loaded: Number(loaded ?? 0),
    ...(current ? { current: String(current) } : {}),
    ...(loading ? { loading: String(loading) } : {}),
    ...(parts ? { parts, digest: sumOf(parts).digest } : {}),
  }
}

/** Says that something of a generation may now be in the database, before anything is. */
export async function announce(
  transaction: ManagedTransaction,
  name: string,
  { generation, loading }: { generation: string; loading: string },
): Promise<void> {
  await transaction.run(
    `MERGE (g:${CATALOGUE} {name: $name}) ON CREATE SET g.generations = []
     SET g.generations = [x IN g.generations WHERE x <> $generation] + $generation, g.loading = $loading, g.loaded = 0`,
    { name, generation, loading },
  )
}

export interface Pointed {
  generation: string
  attributes: GraphAttributes
  parts: Parts
}

/** Makes a generation the one to read, as long as what is read now is what `before` says. */
export async function point(
  transaction: ManagedTransaction,
  name: string,
  { generation, attributes, parts }: Pointed,
): Promise<void> {
  await transaction.run(
    `MATCH (g:${CATALOGUE} {name: $name}) SET g.current = $generation, g.schema = toInteger($schema), g.extractor = $extractor, g.model = $model,
     g.generations = [x IN coalesce(g.generations, []) WHERE x <> $generation] + $generation,
     g.step = toInteger($step), g.parts = $parts, g.digest = $digest, g.loading = null, g.loaded = null`,
    { name, generation, ...attributes, ...encodeParts(parts), digest: sumOf(parts).digest },
  )
}

/** True when the graph that is read is still the one that was compared; holds it until the transaction ends. */
export async function isStill(
  transaction: ManagedTransaction,
  name: string,
  { generation, parts }: Omit<Pointed, 'attributes'>,
): Promise<boolean> {
  const { records } = await transaction.run(
    `MATCH (g:${CATALOGUE} {name: $name}) SET g.current = g.current RETURN g.current = $generation AND g.digest = $digest AS same`,
    { name, generation, digest: sumOf(parts).digest },
  )
  return records[0]?.get('same') === true
}

/** Says that nothing of a generation is left. */
export async function forget(transaction: ManagedTransaction, name: string, generation: string): Promise<void> {
  await transaction.run(
    `MATCH (g:${CATALOGUE} {name: $name}) SET g.generations = [x IN g.generations WHERE x <> $generation]`,
    { name, generation },
  )
}

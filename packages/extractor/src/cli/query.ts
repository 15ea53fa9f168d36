// standpoint query: Cypher over a graph.json or over Neo4j, as a table or as JSON.
import { CypherError, type Plain, query, standpointAdapter } from '@standpoint/cypher'
import { parseAddress } from '../stores/neo4j/address.ts'
import { credentials } from '../stores/neo4j/credentials.ts'
import { queryNeo4j } from '../stores/neo4j/query.ts'
import { readGraph } from '../stores/file.ts'
import { StoreError } from '../stores/store.ts'
import { readArguments, required, UsageError } from './arguments.ts'
import { graphPath } from './paths.ts'
import { printTable } from './table.ts'

const OPTIONS = { graph: { type: 'string' }, store: { type: 'string' }, json: { type: 'boolean' } } as const
const MOST_MILLISECONDS = 60_000

interface Rows {
  columns: string[]
  rows: Plain[][]
  warnings?: string[]
}

export async function runQuery(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(args, OPTIONS)
  const text = required("'<cypher>'", positionals[0])
  if ((values.graph === undefined) === (values.store === undefined))
    throw new UsageError('give either --graph <graph.json> or --store <neo4j://…>')
  const {
    columns,
    rows,
    warnings = [],
  } = values.store === undefined ? await queryFile(values.graph ?? '', text) : await queryStore(values.store, text)
  for (const warning of warnings) process.stderr.write(`note: ${warning}\n`)
  process.stdout.write(values.json ? `${JSON.stringify({ columns, rows }, integers)}\n` : printTable(columns, rows))
  return 0
}

async function queryFile(path: string, text: string): Promise<Rows> {
  const graph = await readGraph(await graphPath(path))
  try {
    return query(graph, text, {}, { adapter: standpointAdapter, limits: { milliseconds: MOST_MILLISECONDS } })
  } catch (cause) {
    if (cause instanceof CypherError)
      throw new StoreError(cause.message, 'Both stores read the same Cypher; see docs for a cookbook of queries.', {
        cause,
      })
    throw cause
  }
}

async function queryStore(address: string, text: string): Promise<Rows> {
  const { place } = parseAddress(address)
  return queryNeo4j(address, await credentials(place), { text, milliseconds: MOST_MILLISECONDS })
}

/** Integers too large for a JSON number are written as text. */
const integers = (_key: string, value: unknown): unknown => (typeof value === 'bigint' ? String(value) : value)

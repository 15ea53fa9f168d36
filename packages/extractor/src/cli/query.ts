// standpoint query: Cypher over a graph.json or over Neo4j, as a table, JSON or CSV; the query as an argument, from a file or from standard input.
import { readFile } from 'node:fs/promises'
import { text as readAll } from 'node:stream/consumers'
import {
  CypherError,
  type PlanStep,
  type Plain,
  type PrintFormat,
  printResult,
  query,
  standpointAdapter,
} from '@standpoint/cypher'
import { parseAddress } from '../stores/neo4j/address.ts'
import { credentials } from '../stores/neo4j/credentials.ts'
import { queryNeo4j } from '../stores/neo4j/query.ts'
import { readGraph } from '../stores/file.ts'
import { StoreError } from '../stores/store.ts'
import { readArguments, required, UsageError } from './arguments.ts'
import { graphPath } from './paths.ts'

const OPTIONS = {
  graph: { type: 'string' },
  store: { type: 'string' },
  file: { type: 'string' },
  json: { type: 'boolean' },
  csv: { type: 'boolean' },
  explain: { type: 'boolean' },
} as const
const MOST_MILLISECONDS = 60_000

interface Rows {
  columns: string[]
  rows: Plain[][]
  warnings?: string[]
  plan?: PlanStep
}

export async function runQuery(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(args, OPTIONS)
  if ((values.graph === undefined) === (values.store === undefined))
    throw new UsageError('give either --graph <graph.json> or --store <neo4j://…>')
  if (values.explain && values.store !== undefined)
    throw new UsageError('--explain shows the plan for a file; Neo4j explains by EXPLAIN in the query')
  const asked = await queryText(values.file, positionals[0])
  const text = values.explain ? `EXPLAIN ${asked}` : asked
  const result =
    values.store === undefined ? await queryFile(values.graph ?? '', text) : await queryStore(values.store, text)
  for (const warning of result.warnings ?? []) process.stderr.write(`note: ${warning}\n`)
  const format: PrintFormat = values.json ? 'json' : values.csv ? 'csv' : 'table'
  process.stdout.write(`${printResult(result, format)}\n`)
  return 0
}

/** `-` reads standard input. */
async function queryText(file: string | undefined, argument: string | undefined): Promise<string> {
  if (file !== undefined && argument !== undefined)
    throw new UsageError('give the query as an argument or with --file, not both')
  if (argument === '-') return readAll(process.stdin)
  if (file === undefined) return required("'<cypher>'", argument)
  return readFile(file, 'utf8').catch((cause: unknown) => {
    throw new StoreError(
      `${file}: the query file cannot be read`,
      'Check the path, or give the query as an argument.',
      { cause },
    )
  })
}

async function queryFile(path: string, text: string): Promise<Rows> {
  const graph = await readGraph(await graphPath(path))
  try {
    return query(graph, text, {}, { adapter: standpointAdapter, limits: { milliseconds: MOST_MILLISECONDS } })
  } catch (cause) {
    if (cause instanceof CypherError)
      throw new StoreError(
        cause.message,
        'Both stores read the same Cypher; docs/cookbook.md has queries to start from.',
        {
          cause,
        },
      )
    throw cause
  }
}

async function queryStore(address: string, text: string): Promise<Rows> {
  const { place } = parseAddress(address)
  return queryNeo4j(address, await credentials(place), { text, milliseconds: MOST_MILLISECONDS })
}

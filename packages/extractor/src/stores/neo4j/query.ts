// A reading query on a Neo4j, with the same rows as the engine over graph.json gives. Nothing that writes is run.
import type { Plain, PlainNode, PlainRelationship } from '@standpoint/cypher'
import neo4j, {
  isDate,
  isDateTime,
  isDuration,
  isInt,
  isLocalDateTime,
  isLocalTime,
  isNode,
  isPath,
  isRelationship,
  isTime,
} from 'neo4j-driver'
import { StoreError } from '../store.ts'
import { parseAddress } from './address.ts'
import type { Credentials } from './credentials.ts'
import { explained } from './errors.ts'

interface Asked {
  text: string
  milliseconds: number
  /** At most so many rows; the rest is not fetched. */
  most?: number
}

export async function queryNeo4j(
  url: string,
  { username, password }: Credentials,
  { text, milliseconds, most = Infinity }: Asked,
): Promise<{ columns: string[]; rows: Plain[][] }> {
  const { url: server, database, place } = parseAddress(url)
  const driver = neo4j.driver(server, neo4j.auth.basic(username, password), { userAgent: 'standpoint' })
  const session = driver.session({ database, defaultAccessMode: neo4j.session.READ })
  try {
    return await explained(place, () =>
      session.executeRead(
        async transaction => {
          const { summary } = await transaction.run(`EXPLAIN ${text}`)
          if (summary.queryType !== 'r')
            throw new StoreError(`${place}: this query writes`, 'Only reading queries are run here.')
          const result = transaction.run(text)
          const columns = await result.keys()
          const rows: Plain[][] = []
          for await (const record of result) {
            rows.push(columns.map(column => toPlain(record.get(column))))
            if (rows.length >= most) break
          }
          return { columns, rows }
        },
        { timeout: milliseconds },
      ),
    )
  } finally {
    await session.close()
    await driver.close()
  }
}

function toPlain(value: unknown): Plain {
  if (value === null || value === undefined) return null
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint')
    return value
  if (isInt(value)) return value.inSafeRange() ? value.toNumber() : value.toBigInt()
  if (Array.isArray(value)) return value.map(toPlain)
  if (isNode(value)) return plainNode(value.labels, value.properties)
  if (isRelationship(value)) return plainRelationship(value.type, value.properties)
  if (isPath(value)) return plainPath(value)
  if ([isDate, isDateTime, isDuration, isLocalDateTime, isLocalTime, isTime].some(is => is(value as object)))
    return String(value)
  return toRecord(value)
}

const toRecord = (value: object): Record<string, Plain> =>
  Object.fromEntries(Object.entries(value).map(([name, item]) => [name, toPlain(item)]))

function plainNode(labels: string[], { graph: _graph, ...properties }: Record<string, unknown>): PlainNode {
  return { kind: 'node', key: String(properties['key']), labels, properties: toRecord(properties) }
}

/** An edge's key begins `source TYPE target`; keys of nodes have no spaces in them. */
function plainRelationship(type: string, { graph: _graph, ...properties }: Record<string, unknown>): PlainRelationship {
  const key = String(properties['key'])
  const [source = '', , target = ''] = key.split(' ')
  return { kind: 'relationship', key, type, source, target: target.replace(/,$/, ''), properties: toRecord(properties) }
}

function plainPath({ start, segments }: import('neo4j-driver').Path): Plain {
  const nodes = [start, ...segments.map(({ end }) => end)]
  return {
    kind: 'path',
    nodes: nodes.map(node => plainNode(node.labels, node.properties)),
    relationships: segments.map(({ relationship }) => plainRelationship(relationship.type, relationship.properties)),
  }
}

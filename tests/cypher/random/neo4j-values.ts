// Values of the Neo4j driver in the canonical text of the kit's results, so that both engines' rows can be compared.
import neo4j from 'neo4j-driver'

/** With `useBigInt` integers arrive as bigint and floats as number, as in our engine. */
export function printDriverValue(value: unknown): string {
  if (value === null) return 'null'
  if (typeof value === 'bigint') return `${value}`
  if (typeof value === 'number') return `float ${Object.is(value, -0) ? 0 : value}`
  if (typeof value === 'string') return JSON.stringify(value)
  if (typeof value === 'boolean') return String(value)
  if (Array.isArray(value)) return `[${value.map(printDriverValue).join(', ')}]`
  if (neo4j.isNode(value))
    return `(${value.labels
      .toSorted()
      .map(label => `:${label}`)
      .join('')}${body(value.properties)})`
  if (neo4j.isRelationship(value)) return `[:${value.type}${body(value.properties)}]`
  if (neo4j.isDate(value) || neo4j.isDuration(value) || neo4j.isDateTime(value)) return JSON.stringify(value.toString())
  if (typeof value === 'object') return mapText(value)
  throw new Error(`No notation for ${String(value)}`)
}

function mapText(map: object): string {
  const entries = Object.entries(map).map(([key, value]) => `${key}: ${printDriverValue(value)}`)
  return `{${entries.toSorted().join(', ')}}`
}

function body(properties: Record<string, unknown>): string {
  return Object.keys(properties).length === 0 ? '' : ` ${mapText(properties)}`
}

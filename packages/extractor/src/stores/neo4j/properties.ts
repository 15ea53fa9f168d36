// Attributes ↔ properties. Neo4j holds no maps, so a list of objects becomes parallel lists: `evidence` → `evidenceText`, `evidenceStart`, …
import neo4j, { type Integer } from 'neo4j-driver'
import type { EdgeAttributes, NodeAttributes } from '../../graph/attributes.ts'

type Plain = string | number | boolean
type Property = string | boolean | number | Integer | (string | number | Integer)[]
export type Properties = Record<string, Property>

const MENTION_FIELDS = ['article', 'start', 'end', 'text', 'form', 'reason', 'confidence']
const EVIDENCE_FIELDS = ['article', 'start', 'end', 'text']
/** Attributes that are lists of objects, the prefix of their parallel lists, and the fields of an object. */
const LISTS: Record<string, { prefix: string; fields: readonly string[] }> = {
  mentions: { prefix: 'mention', fields: MENTION_FIELDS },
  evidence: { prefix: 'evidence', fields: EVIDENCE_FIELDS },
}

export function toProperties(attributes: NodeAttributes | EdgeAttributes): Properties {
  const properties: Properties = {}
  for (const [name, value] of Object.entries(attributes)) {
    const list = LISTS[name]
    if (list && Array.isArray(value) && value.length > 0) Object.assign(properties, parallel(list, value))
    else properties[name] = property(name, value)
  }
  return properties
}

function parallel(
  { prefix, fields }: { prefix: string; fields: readonly string[] },
  items: readonly Record<string, Plain>[],
): Properties {
  return Object.fromEntries(
    fields.map(field => [listName(prefix, field), items.map(item => single(field, item[field] ?? ''))]),
  )
}

const listName = (prefix: string, field: string): string => prefix + field.charAt(0).toUpperCase() + field.slice(1)

function property(name: string, value: Plain | readonly Plain[] | readonly object[]): Property {
  if (typeof value === 'boolean') return value
  if (Array.isArray(value)) return value.map(item => (typeof item === 'string' ? item : single(name, Number(item))))
  return single(name, typeof value === 'object' ? '' : value)
}

/** Whole numbers are integers in the database, a confidence is a float even when it is 1. */
function single(name: string, value: Plain): string | number | Integer {
  if (typeof value !== 'number') return String(value)
  return name !== 'confidence' && Number.isInteger(value) ? neo4j.int(value) : value
}

/** The way back; properties that say which graph a node or edge is of are left out. */
export function toAttributes({
  key: _key,
  graph: _graph,
  ...properties
}: Record<string, unknown>): Record<string, unknown> {
  const attributes = { ...properties }
  for (const [name, { prefix, fields }] of Object.entries(LISTS)) {
    const lists = fields.map(field => [field, listOf(properties[listName(prefix, field)])] as const)
    for (const field of fields) delete attributes[listName(prefix, field)]
    const length = lists[0]?.[1]?.length
    if (length === undefined) continue
    attributes[name] = Array.from({ length }, (_, index) =>
      Object.fromEntries(lists.map(([field, list]) => [field, list?.[index]])),
    )
  }
  return attributes
}

const listOf = (value: unknown): unknown[] | undefined => (Array.isArray(value) ? value : undefined)

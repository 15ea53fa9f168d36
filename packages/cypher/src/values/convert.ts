// JavaScript values in, JavaScript values out.
import { argumentError } from '../errors.ts'
import { isTemporal } from '../temporal/temporal.ts'
import type { Temporal } from '../temporal/temporal.ts'
import { atEpoch } from '../temporal/build.ts'
import { NodeValue, PathValue, RelationshipValue } from './graph-values.ts'
import type { MapValue, Value } from './value.ts'

/** A JavaScript value as the engine holds it: whole numbers become integers, objects maps, a Date a datetime. */
export function fromJavaScript(value: unknown): Value {
  switch (typeof value) {
    case 'string':
    case 'boolean':
    case 'bigint':
      return value
    case 'number':
      return Number.isSafeInteger(value) && !Object.is(value, -0) ? BigInt(value) : value
    case 'object':
      return value === null ? null : fromObject(value)
    case 'undefined':
      return null
    default:
      throw argumentError('InvalidArgumentValue', `A ${typeof value} cannot be a value in a query`)
  }
}

function fromObject(value: object): Value {
  if (Array.isArray(value)) return value.map(fromJavaScript)
  if (
    value instanceof NodeValue ||
    value instanceof RelationshipValue ||
    value instanceof PathValue ||
    isTemporalObject(value)
  )
    return value
  if (value instanceof Date)
    return atEpoch(Math.floor(value.getTime() / 1000), (((value.getTime() % 1000) + 1000) % 1000) * 1e6, {
      name: null,
      offset: 0,
    })
  const entries =
    value instanceof Map ? [...value].map(([key, item]) => [String(key), item] as const) : Object.entries(value)
  return new Map(entries.map(([key, item]) => [key, fromJavaScript(item)]))
}

function isTemporalObject(value: object): value is Temporal {
  return 'kind' in value && isTemporal(value as Value)
}

/** Properties as the engine holds them; missing values are no properties. `isFloat` names those whose numbers are floats even where they are whole. */
export function toProperties(
  entries: Iterable<readonly [string, unknown]>,
  isFloat: (name: string) => boolean,
): MapValue {
  const properties: MapValue = new Map()
  for (const [name, raw] of entries) {
    const value = isFloat(name) ? withFloats(raw) : fromJavaScript(raw)
    if (value !== null) properties.set(name, value)
  }
  return properties
}

function withFloats(raw: unknown): Value {
  if (Array.isArray(raw)) return raw.map(withFloats)
  return typeof raw === 'number' ? raw : fromJavaScript(raw)
}

export interface PlainNode {
  kind: 'node'
  key: string
  labels: string[]
  properties: Record<string, Plain>
}

export interface PlainRelationship {
  kind: 'relationship'
  key: string
  type: string
  source: string
  target: string
  properties: Record<string, Plain>
}

export interface PlainPath {
  kind: 'path'
  nodes: PlainNode[]
  relationships: PlainRelationship[]
}

/** What rows hold for JavaScript: JSON apart from bigint, which stands for integers too large for a number. */
export type Plain =
  | null
  | boolean
  | number
  | bigint
  | string
  | Plain[]
  | PlainNode
  | PlainRelationship
  | PlainPath
  | { [key: string]: Plain }

/** A value for JavaScript: numbers where they are exact, objects for maps and graph elements, ISO text for dates and times. */
export function toPlain(value: Value): Plain {
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : value
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return value.map(toPlain)
  if (value instanceof Map) return toRecord(value)
  switch (value.kind) {
    case 'node':
      return plainNode(value)
    case 'relationship':
      return plainRelationship(value)
    case 'path':
      return {
        kind: 'path',
        nodes: value.nodes.map(plainNode),
        relationships: value.relationships.map(plainRelationship),
      }
    default:
      return value.toString()
  }
}

function plainNode(node: NodeValue): PlainNode {
  return { kind: 'node', key: node.key, labels: node.labels, properties: toRecord(node.properties) }
}

function plainRelationship(relationship: RelationshipValue): PlainRelationship {
  const { key, type, source, target } = relationship
  return {
    kind: 'relationship',
    key,
    type,
    source: source.key,
    target: target.key,
    properties: toRecord(relationship.properties),
  }
}

function toRecord(map: MapValue): Record<string, Plain> {
  return Object.fromEntries([...map].map(([key, value]) => [key, toPlain(value)]))
}

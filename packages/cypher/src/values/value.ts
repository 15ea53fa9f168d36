// What an expression can be: INTEGER is a bigint, FLOAT a number, a map a Map; the rest are small classes with a `kind`.
import type { Temporal } from '../temporal/temporal.ts'
import type { NodeValue, PathValue, RelationshipValue } from './graph-values.ts'

export type MapValue = Map<string, Value>
export type Value =
  | null
  | boolean
  | bigint
  | number
  | string
  | Value[]
  | MapValue
  | NodeValue
  | RelationshipValue
  | PathValue
  | Temporal

export type Kind =
  | 'null'
  | 'boolean'
  | 'integer'
  | 'float'
  | 'string'
  | 'list'
  | 'map'
  | 'node'
  | 'relationship'
  | 'path'
  | 'date'
  | 'localtime'
  | 'time'
  | 'localdatetime'
  | 'datetime'
  | 'duration'

export function kindOf(value: Value): Kind {
  switch (typeof value) {
    case 'bigint':
      return 'integer'
    case 'number':
      return 'float'
    case 'string':
      return 'string'
    case 'boolean':
      return 'boolean'
    default:
      if (value === null) return 'null'
      if (Array.isArray(value)) return 'list'
      return value instanceof Map ? 'map' : value.kind
  }
}

const kindNames: Partial<Record<Kind, string>> = {
  localtime: 'LOCAL TIME',
  time: 'ZONED TIME',
  localdatetime: 'LOCAL DATETIME',
  datetime: 'ZONED DATETIME',
}

/** The name of a value's type as messages print it. */
export function kindName(value: Value): string {
  const kind = kindOf(value)
  return kindNames[kind] ?? kind.toUpperCase()
}

export function isNumeric(value: Value): value is bigint | number {
  return typeof value === 'bigint' || typeof value === 'number'
}

// Two kinds of sameness: `=` with nulls that spread, and equivalence for DISTINCT and grouping, where null is itself.
import { sameTemporal } from '../temporal/compare.ts'
import type { Temporal } from '../temporal/temporal.ts'
import { NodeValue, PathValue, RelationshipValue } from './graph-values.ts'
import type { Truth } from './logic.ts'
import { isNumeric } from './value.ts'
import type { MapValue, Value } from './value.ts'

/** The `=` operator: null when either side, or a deciding part of it, is null. */
export function equals(left: Value, right: Value): Truth {
  if (left === null || right === null) return null
  if (typeof left !== 'object' || typeof right !== 'object') return equalScalars(left, right)
  if (Array.isArray(left)) return Array.isArray(right) ? equalLists(left, right) : false
  if (left instanceof Map) return right instanceof Map ? equalMaps(left, right) : false
  if (Array.isArray(right) || right instanceof Map) return false
  return equalObjects(left, right)
}

function equalScalars(left: Value, right: Value): Truth {
  // A float and an integer are equal when they are the same number, which loose comparison of bigint and number gives exactly.
  if (isNumeric(left) && isNumeric(right)) return left == right
  return left === right
}

function equalObjects(
  left: NodeValue | RelationshipValue | PathValue | Temporal,
  right: NodeValue | RelationshipValue | PathValue | Temporal,
): boolean {
  if (left === right) return true
  if (left instanceof NodeValue || left instanceof RelationshipValue) return false
  if (right instanceof NodeValue || right instanceof RelationshipValue) return false
  if (left instanceof PathValue || right instanceof PathValue)
    return left instanceof PathValue && right instanceof PathValue && samePath(left, right)
  return sameTemporal(left, right)
}

function samePath(left: PathValue, right: PathValue): boolean {
  if (left.nodes[0] !== right.nodes[0] || left.relationships.length !== right.relationships.length) return false
  return left.relationships.every((relationship, index) => relationship === right.relationships[index])
}

function equalLists(left: Value[], right: Value[]): Truth {
  if (left.length !== right.length) return false
  let result: Truth = true
  for (let index = 0; index < left.length; index++) {
    const same = equals(left[index] ?? null, right[index] ?? null)
    if (same === false) return false
    if (same === null) result = null
  }
  return result
}

function equalMaps(left: MapValue, right: MapValue): Truth {
  if (left.size !== right.size) return false
  let result: Truth = true
  for (const [key, value] of left) {
    const other = right.get(key)
    if (other === undefined) return false
    const same = equals(value, other)
    if (same === false) return false
    if (same === null) result = null
  }
  return result
}

/** Like identityOf, but a key for Map and Set that costs nothing to make where a value can be its own. */
export function groupKeyOf(value: Value): unknown {
  if (typeof value === 'string' && value.charCodeAt(0) !== 0) return value
  if (typeof value === 'bigint' || typeof value === 'boolean' || value === null) return value
  if (typeof value === 'number') return Number.isInteger(value) ? BigInt(value) : value
  if (value instanceof NodeValue || value instanceof RelationshipValue) return value
  return `\u0000${identityOf(value)}`
}

/** A text that two values share exactly when they count as the same for DISTINCT, grouping and indexes. */
export function identityOf(value: Value): string {
  switch (typeof value) {
    case 'string':
      return `s${value.length}:${value}`
    case 'bigint':
      return `i${value}`
    case 'number':
      return Number.isInteger(value) ? `i${BigInt(value)}` : `f${value}`
    case 'boolean':
      return value ? 't' : 'f'
    default:
      return value === null ? '0' : identityOfObject(value)
  }
}

function identityOfObject(value: Exclude<Value, null | string | bigint | number | boolean>): string {
  if (Array.isArray(value)) return `[${value.map(identityOf).join(',')}]`
  if (value instanceof Map)
    return `{${[...value.keys()]
      .toSorted()
      .map(key => `${identityOf(key)}=${identityOf(value.get(key) ?? null)}`)
      .join(',')}}`
  if (value instanceof NodeValue) return `n${value.id}`
  if (value instanceof RelationshipValue) return `r${value.id}`
  if (value instanceof PathValue)
    return `p${value.nodes[0]?.id}/${value.relationships.map(relationship => relationship.id).join('/')}`
  return `${value.kind}:${value.identity()}`
}

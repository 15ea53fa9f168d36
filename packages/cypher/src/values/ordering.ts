// Two orders: `<` between comparable values (null otherwise), and the total order of ORDER BY, min and max.
import { comparable, compareTemporal } from '../temporal/compare.ts'
import { NodeValue, PathValue, RelationshipValue } from './graph-values.ts'
import { isNumeric, kindOf } from './value.ts'
import type { Kind, MapValue, Value } from './value.ts'

// Ascending order between kinds, as openCypher 9 defines orderability; null comes last.
const ranks: Record<Kind, number> = {
  map: 1,
  node: 2,
  relationship: 3,
  list: 4,
  path: 5,
  datetime: 6,
  localdatetime: 7,
  date: 8,
  time: 9,
  localtime: 10,
  duration: 11,
  string: 12,
  boolean: 13,
  integer: 14,
  float: 14,
  null: 15,
}

/** Total order over all values: negative, zero or positive. */
export function compareForSort(left: Value, right: Value): number {
  if (typeof left === 'string' && typeof right === 'string') return compareStrings(left, right)
  const leftKind = kindOf(left)
  const difference = ranks[leftKind] - ranks[kindOf(right)]
  return difference === 0 ? compareSameRank(left, right) : difference
}

function compareSameRank(left: Value, right: Value): number {
  if (isNumeric(left) && isNumeric(right)) return compareNumbersTotally(left, right)
  if (typeof left === 'boolean') return Number(left) - Number(right === true)
  if (Array.isArray(left) && Array.isArray(right)) return compareLists(left, right)
  if (left instanceof Map && right instanceof Map) return compareMaps(left, right)
  if (left instanceof NodeValue && right instanceof NodeValue) return left.id - right.id
  if (left instanceof RelationshipValue && right instanceof RelationshipValue) return left.id - right.id
  if (left instanceof PathValue && right instanceof PathValue) return comparePaths(left, right)
  return compareTemporal(left, right) ?? 0
}

function compareNumbersTotally(left: bigint | number, right: bigint | number): number {
  if (Number.isNaN(left)) return Number.isNaN(right) ? 0 : 1
  if (Number.isNaN(right)) return -1
  return left < right ? -1 : left > right ? 1 : 0
}

/** By code points, as Java sorts text that stays in one plane. */
export function compareStrings(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0
}

function compareLists(left: Value[], right: Value[]): number {
  const shared = Math.min(left.length, right.length)
  for (let index = 0; index < shared; index++) {
    const difference = compareForSort(left[index] ?? null, right[index] ?? null)
    if (difference !== 0) return difference
  }
  return left.length - right.length
}

function compareMaps(left: MapValue, right: MapValue): number {
  const keys = (map: MapValue) => [...map.keys()].toSorted()
  const byKeys = compareLists(keys(left), keys(right))
  if (byKeys !== 0) return byKeys
  return compareLists(
    keys(left).map(key => left.get(key) ?? null),
    keys(left).map(key => right.get(key) ?? null),
  )
}

function comparePaths(left: PathValue, right: PathValue): number {
  const steps = (path: PathValue): Value[] =>
    path.nodes.flatMap((node, index) => (index === 0 ? [node] : [path.relationships[index - 1] ?? null, node]))
  return compareLists(steps(left), steps(right))
}

/** For `<`, `<=`, `>`, `>=`: the sign of the comparison, NaN when a NaN is involved, undefined when the two cannot be compared. */
export function compareValues(left: Value, right: Value): number | null {
  if (typeof left === 'string' && typeof right === 'string') return compareStrings(left, right)
  if (isNumeric(left) && isNumeric(right)) return left < right ? -1 : left > right ? 1 : left == right ? 0 : Number.NaN
  if (typeof left === 'boolean' && typeof right === 'boolean') return Number(left) - Number(right)
  if (Array.isArray(left) && Array.isArray(right)) return compareListValues(left, right)
  return comparable(left, right) ? (compareTemporal(left, right) ?? null) : null
}

function compareListValues(left: Value[], right: Value[]): number | null {
  const shared = Math.min(left.length, right.length)
  for (let index = 0; index < shared; index++) {
    const difference = compareValues(left[index] ?? null, right[index] ?? null)
    if (difference !== 0) return difference
  }
  return left.length - right.length
}

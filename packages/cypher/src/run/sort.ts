// ORDER BY; with a limit behind it only the best rows are kept.
import type { Row } from '../plan/scope.ts'
import type { Evaluate } from '../plan/site.ts'
import { compareForSort } from '../values/ordering.ts'
import type { Value } from '../values/value.ts'
import { operator } from './operator.ts'
import type { Operator } from './operator.ts'
import type { Count } from './rows.ts'

export interface SortKey {
  evaluate: Evaluate
  descending: boolean
}

interface Entry {
  keys: Value[]
  values: Value[]
}

/** `slots` are the values that rows after the sort still need. */
export function sort(
  input: Operator,
  keys: readonly SortKey[],
  slots: readonly number[],
  most: Count | undefined,
): Operator {
  const compare = comparator(keys)
  return operator({
    name: most === undefined ? 'Sort' : 'Top',
    children: [input],
    *run(row) {
      const limit = most?.(row) ?? Infinity
      let entries: Entry[] = []
      for (const _ of input.run(row)) {
        entries.push({ keys: keys.map(({ evaluate }) => evaluate(row)), values: slots.map(slot => row[slot] ?? null) })
        // Cutting now and then keeps twice the limit at most, and costs little for each row.
        if (entries.length >= 2 * limit + 1000) entries = entries.sort(compare).slice(0, limit)
      }
      for (const { values } of entries.sort(compare).slice(0, limit)) {
        refill(row, slots, values)
        yield true
      }
    },
  })
}

function refill(row: Row, slots: readonly number[], values: Value[]): void {
  slots.forEach((slot, index) => (row[slot] = values[index] ?? null))
}

function comparator(keys: readonly SortKey[]): (left: Entry, right: Entry) => number {
  return (left, right) => {
    for (let index = 0; index < keys.length; index++) {
      const difference = compareForSort(left.keys[index] ?? null, right.keys[index] ?? null)
      if (difference !== 0) return keys[index]?.descending === true ? -difference : difference
    }
    return 0
  }
}

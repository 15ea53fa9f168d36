// Groups rows by their keys and folds each group into one row.
import type { Accumulator, AggregateDefinition } from '../functions/aggregates.ts'
import type { Evaluate } from '../plan/site.ts'
import type { Row } from '../plan/scope.ts'
import { identityOf } from '../values/equality.ts'
import type { Value } from '../values/value.ts'
import { operator } from './operator.ts'
import type { Operator } from './operator.ts'
import type { Assignment } from './rows.ts'

export interface Aggregate {
  slot: number
  definition: AggregateDefinition
  distinct: boolean
  value: Evaluate
  /** Second argument, for percentiles. */
  argument: Evaluate | undefined
}

interface Group {
  keys: Value[]
  folds: { accumulator: Accumulator; seen: Set<string> | undefined }[]
}

export function aggregate(
  input: Operator,
  keys: readonly Assignment[],
  aggregates: readonly Aggregate[],
  detail: string,
): Operator {
  return operator({
    name: 'Aggregate',
    detail,
    children: [input],
    *run(row) {
      const groups = new Map<string, Group>()
      if (keys.length === 0) groups.set('', openGroup([], aggregates))
      for (const _ of input.run(row)) addRow(row, groups, keys, aggregates)
      for (const group of groups.values()) {
        keys.forEach(({ slot }, index) => (row[slot] = group.keys[index] ?? null))
        aggregates.forEach(({ slot }, index) => (row[slot] = group.folds[index]?.accumulator.result() ?? null))
        yield true
      }
    },
  })
}

function openGroup(keys: Value[], aggregates: readonly Aggregate[]): Group {
  return {
    keys,
    folds: aggregates.map(({ definition, distinct }) => ({
      accumulator: definition.start(),
      seen: distinct ? new Set() : undefined,
    })),
  }
}

function addRow(
  row: Row,
  groups: Map<string, Group>,
  keys: readonly Assignment[],
  aggregates: readonly Aggregate[],
): void {
  const values = keys.map(({ evaluate }) => evaluate(row))
  const identity = values.length === 1 ? identityOf(values[0] ?? null) : values.map(identityOf).join(';')
  let group = groups.get(identity)
  if (group === undefined) groups.set(identity, (group = openGroup(values, aggregates)))
  for (const [index, { value, argument }] of aggregates.entries()) {
    const fold = group.folds[index]
    const each = value(row)
    if (each === null || fold === undefined) continue
    if (fold.seen !== undefined) {
      const seen = identityOf(each)
      if (fold.seen.has(seen)) continue
      fold.seen.add(seen)
    }
    fold.accumulator.add(each, argument?.(row) ?? null)
  }
}

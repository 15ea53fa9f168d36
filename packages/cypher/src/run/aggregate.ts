// Groups rows by their keys and folds each group into one row.
import type { Accumulator, AggregateDefinition } from '../functions/aggregates.ts'
import type { Evaluate } from '../plan/site.ts'
import type { Row } from '../plan/scope.ts'
import { groupKeyOf, identityOf } from '../values/equality.ts'
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
  folds: Fold[]
}

interface Fold {
  accumulator: Accumulator
  seen: Set<unknown> | undefined
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
      const groups = new Map<unknown, Group>()
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
  groups: Map<unknown, Group>,
  keys: readonly Assignment[],
  aggregates: readonly Aggregate[],
): void {
  const values = keys.map(({ evaluate }) => evaluate(row))
  const key = values.length === 1 ? groupKeyOf(values[0] ?? null) : values.map(identityOf).join(';')
  let group = groups.get(key)
  if (group === undefined) groups.set(key, (group = openGroup(values, aggregates)))
  for (let index = 0; index < aggregates.length; index++) addValue(row, group.folds[index], aggregates[index])
}

function addValue(row: Row, fold: Fold | undefined, aggregate: Aggregate | undefined): void {
  if (fold === undefined || aggregate === undefined) return
  const value = aggregate.value(row)
  if (value === null) return
  if (fold.seen !== undefined) {
    const seen = groupKeyOf(value)
    if (fold.seen.has(seen)) return
    fold.seen.add(seen)
  }
  fold.accumulator.add(value, aggregate.argument?.(row) ?? null)
}

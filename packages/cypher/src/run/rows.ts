// Operators on rows as such: filter, project, unwind, distinct, skip, limit, optional, eager.
import type { Row } from '../plan/scope.ts'
import type { Evaluate } from '../plan/site.ts'
import { groupKeyOf, identityOf } from '../values/equality.ts'
import { truthOf } from '../values/logic.ts'
import type { Guard } from './guard.ts'
import { drain, operator } from './operator.ts'
import type { Operator } from './operator.ts'

export function filter(input: Operator, condition: Evaluate, detail: string): Operator {
  return operator({
    name: 'Filter',
    detail,
    children: [input],
    *run(row) {
      for (const _ of input.run(row)) if (truthOf(condition(row)) === true) yield true
    },
  })
}

export interface Assignment {
  slot: number
  evaluate: Evaluate
}

/** Computes all values before it writes any, so that names may change places. */
export function project(input: Operator, assignments: readonly Assignment[], detail: string): Operator {
  return operator({
    name: 'Project',
    detail,
    children: [input],
    *run(row) {
      for (const _ of input.run(row)) {
        const values = assignments.map(({ evaluate }) => evaluate(row))
        assignments.forEach(({ slot }, index) => (row[slot] = values[index] ?? null))
        yield true
      }
    },
  })
}

export function unwind(input: Operator, list: Evaluate, slot: number, guard: Guard): Operator {
  return operator({
    name: 'Unwind',
    children: [input],
    *run(row) {
      for (const _ of input.run(row)) {
        const value = list(row)
        if (value === null) continue
        for (const item of Array.isArray(value) ? value : [value]) {
          guard.tick()
          row[slot] = item
          yield true
        }
      }
    },
  })
}

export function distinct(input: Operator, slots: readonly number[]): Operator {
  return operator({
    name: 'Distinct',
    children: [input],
    *run(row) {
      const seen = new Set<unknown>()
      for (const _ of input.run(row)) {
        const identity = rowIdentity(row, slots)
        if (seen.has(identity)) continue
        seen.add(identity)
        yield true
      }
    },
  })
}

export function rowIdentity(row: Row, slots: readonly number[]): unknown {
  const [only] = slots
  if (only !== undefined && slots.length === 1) return groupKeyOf(row[only] ?? null)
  let identity = ''
  for (const slot of slots) identity += `${identityOf(row[slot] ?? null)};`
  return identity
}

/** The number after SKIP or LIMIT, asked once for every run. */
export type Count = (row: Row) => number

export function skip(input: Operator, count: Count): Operator {
  return operator({
    name: 'Skip',
    children: [input],
    *run(row) {
      let left = count(row)
      for (const _ of input.run(row)) if (left-- <= 0) yield true
    },
  })
}

/** `writes` makes a limit of zero still pull, so that what the query writes is written. */
export function limit(input: Operator, count: Count, writes: boolean): Operator {
  return operator({
    name: 'Limit',
    children: [input],
    *run(row) {
      let left = count(row)
      if (left <= 0 && !writes) return
      for (const _ of input.run(row)) {
        if (left <= 0) return
        yield true
        if (--left <= 0) return
      }
    },
  })
}

/** Runs the inner plan for every row; where it gives nothing, its names are null. */
export function optional(input: Operator, inner: Operator, slots: readonly number[]): Operator {
  return operator({
    name: 'Optional',
    children: [input, inner],
    *run(row) {
      for (const _ of input.run(row)) {
        let found = false
        for (const each of inner.run(row)) {
          found = true
          yield each
        }
        if (found) continue
        for (const slot of slots) row[slot] = null
        yield true
      }
    },
  })
}

/** Takes in all rows before it hands on the first, so that writes cannot disturb what is still being read. */
export function eager(input: Operator): Operator {
  return operator({
    name: 'Eager',
    children: [input],
    *run(row) {
      const rows: Row[] = []
      for (const _ of input.run(row)) rows.push(row.slice())
      for (const saved of rows) {
        restore(row, saved)
        yield true
      }
    },
  })
}

export function restore(row: Row, saved: Row): void {
  for (let slot = 0; slot < saved.length; slot++) row[slot] = saved[slot] ?? null
}

/** Runs the inner plan for every row of the input. */
export function apply(input: Operator, inner: Operator): Operator {
  return operator({
    name: 'Apply',
    children: [input, inner],
    *run(row) {
      for (const _ of input.run(row)) yield* inner.run(row)
    },
  })
}

/** Runs an inner plan without results to its end for every row. */
export function applyUnit(input: Operator, inner: Operator): Operator {
  return operator({
    name: 'ApplyUnit',
    children: [input, inner],
    *run(row) {
      for (const _ of input.run(row)) {
        const saved = row.slice()
        drain(inner.run(row))
        restore(row, saved)
        yield true
      }
    },
  })
}

export function union(
  parts: readonly { plan: Operator; slots: readonly number[] }[],
  slots: readonly number[],
): Operator {
  return operator({
    name: 'Union',
    children: parts.map(({ plan }) => plan),
    *run(row) {
      for (const part of parts) {
        for (const _ of part.plan.run(row)) {
          slots.forEach((slot, index) => (row[slot] = row[part.slots[index] ?? slot] ?? null))
          yield true
        }
      }
    },
  })
}

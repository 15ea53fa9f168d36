// A step of a plan. Rows are pulled: nothing runs until the next row is asked for, so LIMIT stops everything above it.
import type { Row } from '../plan/scope.ts'

export interface Operator {
  readonly name: string
  readonly detail: string
  readonly children: readonly Operator[]
  /** Rows handed on so far; counted when profiling. */
  rows: number
  /** Nodes, relationships and properties looked at; counted when profiling. */
  hits: number
  /** Yields once for every row; the values are in the slots of the row that was passed in. */
  run(row: Row): Iterable<unknown>
}

export interface OperatorParts {
  name: string
  detail?: string
  children?: readonly Operator[]
  run(row: Row, self: Operator): Iterable<unknown>
}

export function operator(parts: OperatorParts): Operator {
  const self: Operator = {
    name: parts.name,
    detail: parts.detail ?? '',
    children: parts.children ?? [],
    rows: 0,
    hits: 0,
    run: row => parts.run(row, self),
  }
  return self
}

/** The leaf of every plan: one row, as it is. */
export function start(): Operator {
  return operator({ name: 'Start', run: () => oneRow })
}

const oneRow = [true]

/** Runs a plan to its end for what it does, not for its rows. */
export function drain(rows: Iterable<unknown>): void {
  for (const row of rows) void row
}

/** Makes an operator count its rows. */
export function counted(step: Operator): Operator {
  const { run } = step
  step.run = function* (row) {
    for (const each of run(row)) {
      step.rows++
      yield each
    }
  }
  for (const child of step.children) counted(child)
  return step
}

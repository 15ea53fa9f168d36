// The main path: parse → plan → run.
import type { AbstractGraph } from 'graphology-types'
import { withSource } from './errors.ts'
import { defaultAdapter } from './graph/adapter.ts'
import type { GraphAdapter } from './graph/adapter.ts'
import { storeOf } from './graph/build-store.ts'
import { describePlan } from './plan/describe.ts'
import type { PlanStep } from './plan/describe.ts'
import type { Planning } from './plan/planning.ts'
import { builtInProcedures } from './plan/procedure.ts'
import type { Procedure } from './plan/procedure.ts'
import { planQuery } from './plan/queries.ts'
import { Slots } from './plan/scope.ts'
import type { QueryPlan } from './plan/site.ts'
import { Guard } from './run/guard.ts'
import type { Limits } from './run/guard.ts'
import { counted } from './run/operator.ts'
import { parse } from './syntax/parse.ts'
import { fromJavaScript, toPlain } from './values/convert.ts'
import type { Plain } from './values/convert.ts'
import type { Value } from './values/value.ts'

export type Parameters = Record<string, unknown>

export interface QueryOptions {
  /** How labels, types and properties are read; without it from `labels` and `type`. */
  adapter?: GraphAdapter
  /** Limits on rows and time, and a signal to cancel with. */
  limits?: Limits
  procedures?: Procedure[]
  /** The moment that date() and datetime() mean; the clock when left out. */
  now?: Date
  /** The source of rand(); Math.random when left out. */
  random?: () => number
}

export interface QueryResult {
  columns: string[]
  rows: Plain[][]
  /** Notes about labels, types and properties that the graph does not have. */
  warnings: string[]
  /** The plan, for EXPLAIN and PROFILE. */
  plan?: PlanStep
}

/** A query that is planned and waits to be pulled. */
export interface Prepared {
  columns: string[]
  warnings: string[]
  mode: 'run' | 'explain' | 'profile'
  plan(): PlanStep
  /** Rows of values as the engine holds them. */
  values(): Generator<Value[]>
}

/**
 * Runs a reading query on a graph.
 *
 *     query(graph, "MATCH (p:Person)-[:KNOWS]->(q) WHERE p.name = $name RETURN q.name", { name: "Ada" })
 *     // { columns: ["q.name"], rows: [["Charles"]], warnings: [] }
 *
 * Throws a CypherError with line and column for a query that is wrong, that writes, or that meets a limit.
 */
export function query(
  graph: AbstractGraph,
  text: string,
  parameters: Parameters = {},
  options: QueryOptions = {},
): QueryResult {
  const prepared = prepare(graph, text, parameters, options)
  const { columns, warnings, mode } = prepared
  const rows = mode === 'explain' ? [] : [...plainRows(prepared)]
  return mode === 'run' ? { columns, rows, warnings } : { columns, rows, warnings, plan: prepared.plan() }
}

/** The rows of a query, computed one by one as they are asked for. */
export function* iterate(
  graph: AbstractGraph,
  text: string,
  parameters: Parameters = {},
  options: QueryOptions = {},
): Generator<Record<string, Plain>> {
  const prepared = prepare(graph, text, parameters, options)
  if (prepared.mode === 'explain') return
  for (const values of plainRows(prepared))
    yield Object.fromEntries(prepared.columns.map((column, index) => [column, values[index] ?? null]))
}

function* plainRows(prepared: Prepared): Generator<Plain[]> {
  for (const values of prepared.values()) yield values.map(toPlain)
}

/** Plans a query without running it; nothing is read from the graph before the first row is asked for. */
export function prepare(
  graph: AbstractGraph,
  text: string,
  parameters: Parameters = {},
  options: QueryOptions = {},
): Prepared {
  const adapter = options.adapter ?? defaultAdapter
  return prepareOn(text, () => ({
    ...sharedPlanning(toValues(parameters), options),
    store: storeOf(graph, adapter),
    writer: undefined,
  }))
}

/** Plans on whatever the caller's planning is: the scratch entry comes here with a writer. */
export function prepareOn(text: string, planningFor: () => Planning): Prepared {
  const { mode, union } = parse(text)
  const planning = planningFor()
  const plan = located(text, () => planQuery(union, planning))
  if (mode === 'profile') counted(plan.operator)
  return {
    columns: plan.columns.map(({ name }) => name),
    warnings: planning.warnings,
    mode,
    plan: () => describePlan(plan.operator, mode === 'profile'),
    values: () => run(plan, planning, text),
  }
}

export function sharedPlanning(
  parameters: Planning['parameters'],
  options: QueryOptions,
): Omit<Planning, 'store' | 'writer'> {
  const procedures = [...builtInProcedures, ...(options.procedures ?? [])]
  return {
    guard: new Guard(options.limits ?? {}),
    slots: new Slots(),
    parameters,
    procedures: new Map(procedures.map(procedure => [procedure.name, procedure])),
    warnings: [],
    now: options.now ?? new Date(),
    random: options.random ?? Math.random,
  }
}

function toValues(parameters: Parameters): Planning['parameters'] {
  return new Map(Object.entries(parameters).map(([name, value]) => [name, fromJavaScript(value)]))
}

function* run({ operator, columns }: QueryPlan, { slots, guard }: Planning, text: string): Generator<Value[]> {
  const row = slots.newRow()
  try {
    guard.look()
    for (const _ of operator.run(row)) {
      if (columns.length === 0) continue
      guard.countRow()
      yield columns.map(({ slot }) => row[slot] ?? null)
    }
  } catch (error) {
    throw withSource(error, text)
  }
}

function located<Result>(text: string, plan: () => Result): Result {
  try {
    return plan()
  } catch (error) {
    throw withSource(error, text)
  }
}

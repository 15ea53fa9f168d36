// WITH and RETURN: compute the columns, group, remove duplicates, sort, cut, filter.
import { syntaxError } from '../errors.ts'
import { aggregate } from '../run/aggregate.ts'
import type { Operator } from '../run/operator.ts'
import { distinct, filter, limit, project, skip } from '../run/rows.ts'
import type { Assignment, Count } from '../run/rows.ts'
import { sort } from '../run/sort.ts'
import type { Expression, ProjectionClause } from '../syntax/ast.ts'
import { planAggregation } from './aggregation.ts'
import { planCount } from './counts.ts'
import { containsAggregate } from './expression-key.ts'
import { textOf } from './predicates.ts'
import type { Scope, Variable } from './scope.ts'
import type { Compiled, Site } from './site.ts'
import { sortSubstitute } from './sorting.ts'

export interface ProjectionPlan {
  operator: Operator
  scope: Scope
  columns: Variable[]
}

interface Column {
  name: string
  expression: Expression
}

interface Computed extends ProjectionPlan {
  /** What ORDER BY and WHERE see. */
  site: Site
  grouped: boolean
  aggregateSlots: ReadonlyMap<string, number>
}

export function planProjection(clause: ProjectionClause, input: Operator, site: Site): ProjectionPlan {
  const columns = columnsOf(clause, site.scope)
  const computed = computeColumns(clause, columns, input, site)
  const slots = computed.columns.map(({ slot }) => slot)
  let { operator } = computed
  if (clause.distinct) operator = distinct(operator, slots)
  operator = order(clause, columns, operator, computed)
  const { where } = clause
  if (where !== undefined) {
    const substitute = computed.grouped ? sortSubstitute(where, columns, computed) : undefined
    operator = filter(operator, computed.site.with({ substitute }).compilePredicate(where).evaluate, textOf(where))
  }
  requireNames(clause)
  return { operator, scope: computed.scope, columns: computed.columns }
}

function columnsOf(clause: ProjectionClause, scope: Scope): Column[] {
  const visible = scope.own().toSorted((left, right) => (left.name < right.name ? -1 : 1))
  if (clause.star && clause.kind === 'return' && visible.length + clause.items.length === 0)
    throw syntaxError('NoVariablesInScope', 'RETURN * needs at least one variable', clause.start)
  const all = clause.star
    ? visible.map(({ name }): Column => ({
        name,
        expression: { kind: 'variable', name, start: clause.start, end: clause.start },
      }))
    : []
  const columns = [
    ...all,
    ...clause.items.map(({ alias, text, expression }) => ({
      name: alias ?? (expression.kind === 'variable' ? expression.name : text),
      expression,
    })),
  ]
  columns.forEach(({ name, expression }, index) => {
    if (columns.findIndex(other => other.name === name) < index)
      throw syntaxError(
        'ColumnNameConflict',
        `Two columns are called \`${name}\`: rename one with AS`,
        expression.start,
      )
  })
  return columns
}

function requireNames({ kind, items }: ProjectionClause): void {
  const unnamed = items.find(({ alias, expression }) => alias === undefined && expression.kind !== 'variable')
  if (kind === 'with' && unnamed !== undefined)
    throw syntaxError('NoExpressionAlias', 'An expression in WITH needs a name: add AS', unnamed.start)
}

function computeColumns(clause: ProjectionClause, columns: Column[], input: Operator, site: Site): Computed {
  const grouped = columns.some(({ expression }) => containsAggregate(expression))
  const detail = columns.map(({ name }) => name).join(', ')
  const scope = site.scope.afterProjection()
  const expressions = columns.map(({ expression }) => expression)
  if (!grouped) {
    const assignments = assign(
      columns,
      expressions.map(expression => site.compile(expression)),
      site.scope,
      scope,
    )
    const seen = clause.distinct ? scope : overlay(site.scope, scope)
    const operator = assignments.length === 0 ? input : project(input, assignments, detail)
    return {
      operator,
      scope,
      columns: scope.own(),
      site: site.with({ scope: seen }),
      grouped: clause.distinct,
      aggregateSlots: new Map(),
    }
  }
  const plan = planAggregation(expressions, site)
  const assignments = assign(columns, plan.items, site.scope, scope)
  const operator = project(aggregate(input, plan.keys, plan.aggregates, detail), assignments, detail)
  return { operator, scope, columns: scope.own(), site: site.with({ scope }), grouped, aggregateSlots: plan.slots }
}

/** Names that go on unchanged keep their slot; all others get a new one. */
function assign(columns: Column[], compiled: Compiled[], before: Scope, after: Scope): Assignment[] {
  return columns.flatMap(({ name, expression }, index) => {
    const { type, evaluate } = compiled[index] ?? { type: { kind: 'any' as const }, evaluate: () => null }
    const kept = expression.kind === 'variable' ? before.lookup(expression.name)?.slot : undefined
    const { slot } = after.declare(name, type, kept)
    return kept === undefined ? [{ slot, evaluate }] : []
  })
}

function overlay(before: Scope, after: Scope): Scope {
  const both = before.copy()
  for (const variable of after.own()) both.adopt(variable)
  return both
}

function order(clause: ProjectionClause, columns: Column[], input: Operator, computed: Computed): Operator {
  const skipped = planCount(clause.skip, 'SKIP', computed.site)
  const limited = planCount(clause.limit, 'LIMIT', computed.site)
  let operator = input
  if (clause.orderBy.length > 0) {
    const keys = clause.orderBy.map(({ expression, descending }) => {
      const substitute = computed.grouped ? sortSubstitute(expression, columns, computed) : undefined
      return { evaluate: computed.site.with({ substitute }).compile(expression).evaluate, descending }
    })
    const kept = clause.where === undefined ? computed.columns : computed.site.scope.own()
    operator = sort(operator, keys, [...new Set(kept.map(({ slot }) => slot))], most(skipped, limited))
  }
  if (skipped !== undefined) operator = skip(operator, skipped)
  return limited === undefined ? operator : limit(operator, limited, computed.site.planning.writer !== undefined)
}

function most(skipped: Count | undefined, limited: Count | undefined): Count | undefined {
  if (limited === undefined) return undefined
  return row => limited(row) + (skipped?.(row) ?? 0)
}

// Queries as chains of clauses, unions of queries, and subqueries in braces.
import { failure, syntaxError } from '../errors.ts'
import { start } from '../run/operator.ts'
import type { Operator } from '../run/operator.ts'
import { apply, applyUnit, distinct, optional, union, unwind } from '../run/rows.ts'
import type { CallSubqueryClause, Clause, Expression, PatternPart, SingleQuery, UnionQuery } from '../syntax/ast.ts'
import { compileExpression } from './expressions/compile.ts'
import { planMatch, planPatterns } from './match.ts'
import type { Planning } from './planning.ts'
import { planProcedureCall } from './procedure-call.ts'
import { planProjection } from './projection.ts'
import { Scope } from './scope.ts'
import type { Variable } from './scope.ts'
import { Site } from './site.ts'
import type { Compilers, PatternPlan, QueryPlan } from './site.ts'
import { itemType } from './types.ts'
import { planWrite } from './writes.ts'

const writing = new Set<Clause['kind']>(['create', 'merge', 'set', 'remove', 'delete', 'foreach'])

const compilers: Compilers = {
  expression: compileExpression,
  pattern: (patterns: PatternPart[], where: Expression | undefined, site: Site): PatternPlan =>
    planPatterns(patterns, where, { input: start(), site }),
  query: (query, scope, planning, needsReturn) => {
    refuseWrites(query)
    return planUnion(query, planning, () => new Scope(scope.slots, scope), needsReturn)
  },
}

/** Plans a whole query. Columns are empty for one that only writes. */
export function planQuery(query: UnionQuery, planning: Planning): QueryPlan {
  return planUnion(query, planning, () => new Scope(planning.slots), true)
}

function planUnion(query: UnionQuery, planning: Planning, newScope: () => Scope, needsReturn: boolean): QueryPlan {
  const parts = query.parts.map(part => new ClausePlanner(planning, newScope(), needsReturn).plan(part))
  const [first] = parts
  if (first === undefined) throw syntaxError('UnexpectedSyntax', 'A query needs a clause', query.start)
  if (parts.length === 1) return first
  const names = first.columns.map(({ name }) => name)
  const columns = first.columns.map(column => ({ ...column, slot: planning.slots.next() }))
  const branches = parts.map(({ operator, columns: own }) => ({
    plan: operator,
    slots: names.map(name => slotOf(own, name, names.length, query)),
  }))
  const slots = columns.map(({ slot }) => slot)
  const all = union(branches, slots)
  return { operator: query.all === true ? all : distinct(all, slots), columns }
}

function slotOf(columns: Variable[], name: string, count: number, query: UnionQuery): number {
  const column = columns.find(candidate => candidate.name === name)
  if (column === undefined || columns.length !== count)
    throw syntaxError('DifferentColumnsInUnion', 'All parts of a UNION need the same columns', query.start)
  return column.slot
}

function refuseWrites(query: UnionQuery): void {
  for (const { clauses } of query.parts) {
    const clause = clauses.find(({ kind }) => writing.has(kind))
    if (clause !== undefined)
      throw syntaxError(
        'InvalidClauseComposition',
        `${clause.kind.toUpperCase()} cannot stand in a subquery that is an expression`,
        clause.start,
      )
  }
}

class ClausePlanner {
  private readonly planning: Planning
  private readonly needsReturn: boolean
  private scope: Scope
  private operator: Operator = start()
  private columns: Variable[] | undefined

  constructor(planning: Planning, scope: Scope, needsReturn: boolean) {
    this.planning = planning
    this.scope = scope
    this.needsReturn = needsReturn
  }

  plan({ clauses }: SingleQuery): QueryPlan {
    for (const [index, clause] of clauses.entries()) {
      if (this.columns !== undefined)
        throw syntaxError('InvalidClauseComposition', 'Nothing can follow RETURN', clause.start)
      this.addClause(clause, clauses.length === 1 && index === 0)
    }
    const last = clauses.at(-1)
    if (this.needsReturn && last !== undefined) this.checkEnd(last)
    return { operator: this.operator, columns: this.columns ?? [] }
  }

  private checkEnd(last: Clause): void {
    const ends =
      this.columns !== undefined ||
      writing.has(last.kind) ||
      last.kind === 'callProcedure' ||
      last.kind === 'callSubquery'
    if (!ends)
      throw syntaxError(
        'InvalidClauseComposition',
        `A query cannot end with ${last.kind.toUpperCase()}: add RETURN`,
        last.start,
      )
  }

  private get site(): Site {
    return new Site(this.planning, compilers, { scope: this.scope })
  }

  private addClause(clause: Clause, alone: boolean): void {
    switch (clause.kind) {
      case 'match':
        return this.adopt(planMatch(clause, this.operator, this.site))
      case 'unwind': {
        const { type, evaluate } = this.site.compile(clause.list)
        if (this.scope.lookup(clause.variable.name) !== undefined)
          throw alreadyBound(clause.variable.name, clause.variable.start)
        this.scope = this.scope.copy()
        const { slot } = this.scope.declare(clause.variable.name, itemType(type))
        this.operator = unwind(this.operator, evaluate, slot, this.planning.guard)
        return
      }
      case 'with':
      case 'return': {
        const plan = planProjection(clause, this.operator, this.site)
        this.adopt(plan)
        if (clause.kind === 'return') this.columns = plan.columns
        return
      }
      case 'callProcedure': {
        const plan = planProcedureCall(clause, this.operator, this.site, alone)
        this.adopt(plan)
        if (plan.columns !== undefined) this.columns = plan.columns
        return
      }
      case 'callSubquery':
        return this.addSubquery(clause)
      default:
        return this.adopt(
          planWrite(clause, this.operator, this.site, (nested, scope) => this.planNested(nested, scope)),
        )
    }
  }

  private adopt({ operator, scope }: PatternPlan): void {
    this.operator = operator
    this.scope = scope
  }

  /** The clauses inside FOREACH. */
  private planNested(clauses: Clause[], scope: Scope): Operator {
    return new ClausePlanner(this.planning, scope, false).plan({ clauses, start: 0, end: 0 }).operator
  }

  private addSubquery(clause: CallSubqueryClause): void {
    const returns = clause.query.parts.some(({ clauses }) => clauses.at(-1)?.kind === 'return')
    const plan = planUnion(clause.query, this.planning, () => this.importedScope(clause), returns)
    const scope = this.scope.copy()
    for (const column of plan.columns) {
      if (scope.lookup(column.name) !== undefined) throw alreadyBound(column.name, clause.start)
      scope.adopt(column)
    }
    const slots = plan.columns.map(({ slot }) => slot)
    this.operator = !returns
      ? applyUnit(this.operator, plan.operator)
      : clause.optional
        ? optional(this.operator, plan.operator, slots)
        : apply(this.operator, plan.operator)
    this.scope = scope
  }

  /** `CALL (a, b) {…}` imports by name and keeps them in sight; `CALL {…}` with a leading WITH imports what that names. */
  private importedScope({ imports, query, start: offset }: CallSubqueryClause): Scope {
    const outer = new Scope(this.scope.slots)
    if (imports === undefined) {
      const importing = query.parts.some(({ clauses: [first] }) => first?.kind === 'with')
      return importing ? this.scope.copy() : outer
    }
    for (const name of imports === '*' ? this.scope.allNames() : imports) outer.adopt(this.scope.require(name, offset))
    return new Scope(this.scope.slots, outer)
  }
}

function alreadyBound(name: string, offset: number) {
  return failure(
    {
      kind: 'SyntaxError',
      code: 'VariableAlreadyBound',
      phase: 'compile time',
      message: `\`${name}\` has a value already: choose another name`,
    },
    offset,
  )
}

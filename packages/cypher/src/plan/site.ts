// Where an expression stands: what names it sees and what it may contain.
import { syntaxError } from '../errors.ts'
import type { Operator } from '../run/operator.ts'
import type { Expression, PatternPart, UnionQuery } from '../syntax/ast.ts'
import type { Value } from '../values/value.ts'
import type { Planning } from './planning.ts'
import type { Row, Scope, Variable } from './scope.ts'
import { describe, mayBe } from './types.ts'
import type { StaticType } from './types.ts'

export type Evaluate = (row: Row) => Value

export interface Compiled {
  type: StaticType
  evaluate: Evaluate
}

/** Answers for an expression that has its value already: a grouping key, an aggregate. */
export type Substitute = (expression: Expression, site: Site) => Compiled | undefined

export interface PatternPlan {
  operator: Operator
  scope: Scope
}

export interface QueryPlan {
  operator: Operator
  columns: Variable[]
}

/** The rules that call each other around the tree; handed in, so that their files need not import each other in circles. */
export interface Compilers {
  expression(expression: Expression, site: Site): Compiled
  pattern(patterns: PatternPart[], where: Expression | undefined, site: Site): PatternPlan
  /** Plans a subquery that sees the names of `scope` throughout. */
  query(query: UnionQuery, scope: Scope, planning: Planning, needsReturn: boolean): QueryPlan
}

export interface SiteOptions {
  scope: Scope
  substitute?: Substitute | undefined
  /** True where a pattern may stand for a truth value. */
  predicate?: boolean
}

export class Site {
  readonly planning: Planning
  readonly compilers: Compilers
  readonly scope: Scope
  readonly substitute: Substitute | undefined
  readonly predicate: boolean

  constructor(planning: Planning, compilers: Compilers, { scope, substitute, predicate = false }: SiteOptions) {
    this.planning = planning
    this.compilers = compilers
    this.scope = scope
    this.substitute = substitute
    this.predicate = predicate
  }

  compile(expression: Expression): Compiled {
    const site = this.predicate && !carriesPredicate(expression) ? this.with({ predicate: false }) : this
    return this.substitute?.(expression, this) ?? this.compilers.expression(expression, site)
  }

  /** Compiles as a truth value, where a pattern may stand. */
  compilePredicate(expression: Expression): Compiled {
    const compiled = this.with({ predicate: true }).compile(expression)
    expectType(compiled.type, expression, 'boolean')
    return compiled
  }

  with(changes: Partial<SiteOptions>): Site {
    return new Site(this.planning, this.compilers, {
      scope: this.scope,
      substitute: this.substitute,
      predicate: this.predicate,
      ...changes,
    })
  }
}

function carriesPredicate({ kind }: Expression): boolean {
  return kind === 'not' || kind === 'binary' || kind === 'pattern'
}

/** Refuses an expression whose kind is known and wrong. */
export function expectType(type: StaticType, expression: Expression, ...kinds: StaticType['kind'][]): void {
  if (mayBe(type, ...kinds)) return
  const expected = kinds.map(kind => kind.toUpperCase()).join(' or ')
  throw syntaxError('InvalidArgumentType', `Expected ${expected} but this is a ${describe(type)}`, expression.start)
}

// Splits the items of a projection with aggregates into grouping keys, aggregates, and what is computed from both.
import { syntaxError } from '../errors.ts'
import { countRows, findAggregateFor } from './aggregate-calls.ts'
import type { Aggregate } from '../run/aggregate.ts'
import type { Assignment } from '../run/rows.ts'
import type { Expression } from '../syntax/ast.ts'
import { contains, containsAggregate, expressionKey, isAggregate } from './expression-key.ts'
import type { Compiled, Site } from './site.ts'
import { anyType } from './types.ts'

export interface AggregationPlan {
  keys: Assignment[]
  aggregates: Aggregate[]
  /** The items in their order, as computed after the grouping. */
  items: Compiled[]
  /** Slots of aggregates by their text, for ORDER BY. */
  slots: ReadonlyMap<string, number>
}

export function planAggregation(expressions: Expression[], site: Site): AggregationPlan {
  return new AggregationPlanner(site).plan(expressions)
}

class AggregationPlanner {
  private readonly site: Site
  private readonly keys: Assignment[] = []
  private readonly aggregates: Aggregate[] = []
  private readonly slots = new Map<string, number>()
  /** Grouping keys that other items may mention: names and their properties. */
  private readonly simpleKeys = new Map<string, Compiled>()

  constructor(site: Site) {
    this.site = site
  }

  plan(expressions: Expression[]): AggregationPlan {
    const grouped = expressions.map(expression => (containsAggregate(expression) ? undefined : this.addKey(expression)))
    const items = grouped.map((key, index) => key ?? this.compileAround(expressions[index]))
    return { keys: this.keys, aggregates: this.aggregates, items, slots: this.slots }
  }

  private addKey(expression: Expression): Compiled {
    const { type, evaluate } = this.site.compile(expression)
    const own = expression.kind === 'variable' ? this.site.scope.lookup(expression.name)?.slot : undefined
    const slot = own ?? this.site.scope.slots.next()
    this.keys.push({ slot, evaluate })
    const compiled: Compiled = { type, evaluate: row => row[slot] ?? null }
    if (expression.kind === 'variable' || expression.kind === 'property')
      this.simpleKeys.set(expressionKey(expression), compiled)
    return compiled
  }

  private compileAround(expression: Expression | undefined): Compiled {
    if (expression === undefined) return { type: anyType, evaluate: () => null }
    return this.site.with({ substitute: (part, site) => this.substitute(part, site) }).compile(expression)
  }

  private substitute(part: Expression, site: Site): Compiled | undefined {
    if (isAggregate(part)) return site.scope === this.site.scope ? this.addAggregate(part) : undefined
    const key = this.simpleKeys.get(expressionKey(part))
    if (key !== undefined) return key
    if (part.kind !== 'variable' || site.scope.lookup(part.name)?.slot !== this.site.scope.lookup(part.name)?.slot)
      return undefined
    this.site.scope.require(part.name, part.start)
    throw syntaxError(
      'AmbiguousAggregationExpression',
      `\`${part.name}\` stands beside an aggregate but is no grouping key: return it as a column of its own, or WITH it first`,
      part.start,
    )
  }

  private addAggregate(part: Expression): Compiled {
    const key = expressionKey(part)
    const {
      definition,
      distinct,
      arguments: inputs,
    } = part.kind === 'call' ? findAggregateFor(part) : { definition: countRows, distinct: false, arguments: [] }
    const known = this.slots.get(key)
    const slot = known ?? this.site.scope.slots.next()
    if (known === undefined) {
      inputs.forEach(refuseInside)
      const [value, argument] = inputs.map(input => this.site.compile(input).evaluate)
      this.aggregates.push({ slot, definition, distinct, value: value ?? (() => true), argument })
      this.slots.set(key, slot)
    }
    return { type: definition.gives, evaluate: row => row[slot] ?? null }
  }
}

function refuseInside(input: Expression): void {
  if (containsAggregate(input))
    throw syntaxError('NestedAggregation', 'An aggregate cannot stand inside an aggregate: WITH it first', input.start)
  const random = contains(input, part => part.kind === 'call' && part.name.toLowerCase() === 'rand')
  if (random)
    throw syntaxError('NonConstantExpression', 'rand() cannot stand inside an aggregate: WITH it first', input.start)
}

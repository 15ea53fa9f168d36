// From the call as it is written to the aggregate that it names.
import { syntaxError } from '../errors.ts'
import { countRows } from '../functions/aggregates.ts'
import type { AggregateDefinition } from '../functions/aggregates.ts'
import { findAggregate } from '../functions/registry.ts'
import type { Expression, ExpressionOf } from '../syntax/ast.ts'

export function findAggregateFor(call: ExpressionOf<'call'>): {
  definition: AggregateDefinition
  distinct: boolean
  arguments: Expression[]
} {
  const definition = findAggregate(call.name) ?? countRows
  if (call.arguments.length !== definition.arity) {
    throw syntaxError(
      'InvalidNumberOfArguments',
      `${definition.name}() takes ${definition.arity} argument${definition.arity === 1 ? '' : 's'}, not ${call.arguments.length}`,
      call.start,
    )
  }
  return { definition, distinct: call.distinct, arguments: call.arguments }
}

export { countRows }

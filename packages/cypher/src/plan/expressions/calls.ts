// Function calls. Aggregates never get here: projections take them out first; one that does stands where it may not.
import { syntaxError } from '../../errors.ts'
import type { FunctionDefinition } from '../../functions/definition.ts'
import { findAggregate, findFunction, functionNames } from '../../functions/registry.ts'
import { didYouMean } from '../../suggest.ts'
import type { Expression, ExpressionOf } from '../../syntax/ast.ts'
import { expectType } from '../site.ts'
import type { Compiled, Evaluate, Site } from '../site.ts'

export function compileCall(expression: ExpressionOf<'call'>, site: Site): Compiled {
  const { name, start } = expression
  if (findAggregate(name) !== undefined) throw misplacedAggregate(expression)
  const definition = findFunction(name)
  if (definition === undefined)
    throw syntaxError('UnknownFunction', `There is no function \`${name}\`${didYouMean(name, functionNames())}`, start)
  checkArity(definition, expression)
  const inner = definition.name === 'exists' ? site.with({ predicate: true }) : site
  const compiled = expression.arguments.map(argument => inner.compile(argument))
  for (const [index, { type }] of compiled.entries()) {
    const kinds = definition.takes?.[index]
    const argument = expression.arguments[index]
    if (kinds !== undefined && argument !== undefined) expectType(type, argument, ...kinds)
  }
  return {
    type: definition.gives,
    evaluate: invoke(
      definition,
      compiled.map(({ evaluate }) => evaluate),
      site,
    ),
  }
}

export function compileCountStar(expression: Expression): Compiled {
  throw misplacedAggregate(expression)
}

function misplacedAggregate({ start }: Expression) {
  return syntaxError('InvalidAggregation', 'An aggregate can only stand in WITH and RETURN, not here', start)
}

function checkArity(
  { name, arity: [least, most] }: FunctionDefinition,
  { arguments: values, start }: ExpressionOf<'call'>,
): void {
  if (values.length >= least && values.length <= most) return
  const count = least === most ? `${least}` : most === Infinity ? `at least ${least}` : `${least} to ${most}`
  throw syntaxError(
    'InvalidNumberOfArguments',
    `${name}() takes ${count} argument${count === '1' ? '' : 's'}, not ${values.length}`,
    start,
  )
}

function invoke({ run, seesNull }: FunctionDefinition, inputs: Evaluate[], { planning }: Site): Evaluate {
  const [only] = inputs
  if (only !== undefined && inputs.length === 1 && seesNull !== true) {
    return row => {
      const value = only(row)
      return value === null ? null : run([value], planning)
    }
  }
  return row => {
    const values = inputs.map(input => input(row))
    return seesNull !== true && values.includes(null) ? null : run(values, planning)
  }
}

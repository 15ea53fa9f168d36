// The numbers of SKIP and LIMIT: whole, not negative, and the same for every row.
import { failure, syntaxError } from '../errors.ts'
import type { Phase } from '../errors.ts'
import type { Count } from '../run/rows.ts'
import type { Expression } from '../syntax/ast.ts'
import type { Value } from '../values/value.ts'
import { contains } from './expression-key.ts'
import type { Site } from './site.ts'

export function planCount(expression: Expression | undefined, clause: string, site: Site): Count | undefined {
  if (expression === undefined) return undefined
  const variable = contains(
    expression,
    ({ kind }) => kind === 'variable' || kind === 'pattern' || kind === 'patternComprehension',
  )
  if (variable) throw syntaxError('NonConstantExpression', `${clause} cannot depend on the row`, expression.start)
  const { evaluate } = site.compile(expression)
  if (expression.kind === 'literal') {
    const count = checkCount(expression.value, clause, 'compile time', expression.start)
    return () => count
  }
  return row => checkCount(evaluate(row), clause, 'runtime', expression.start)
}

function checkCount(value: Value, clause: string, phase: Phase, offset: number): number {
  if (typeof value !== 'bigint')
    throw failure(
      { kind: 'SyntaxError', code: 'InvalidArgumentType', phase, message: `${clause} takes an INTEGER` },
      offset,
    )
  if (value < 0n)
    throw failure(
      { kind: 'SyntaxError', code: 'NegativeIntegerArgument', phase, message: `${clause} takes no negative number` },
      offset,
    )
  return Number(value)
}

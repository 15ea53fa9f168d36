// Logic, arithmetic, comparison and CASE.
import { typeError } from '../../errors.ts'
import { fullMatch } from '../../regex/matcher.ts'
import type { BinaryOperator, Comparison, Expression, ExpressionOf } from '../../syntax/ast.ts'
import { add, divide, modulo, multiply, negate, power, subtract } from '../../values/arithmetic.ts'
import { equals } from '../../values/equality.ts'
import { not, truthOf, xor } from '../../values/logic.ts'
import type { Truth } from '../../values/logic.ts'
import { compareValues } from '../../values/ordering.ts'
import { kindName } from '../../values/value.ts'
import type { Value } from '../../values/value.ts'
import { expectType } from '../site.ts'
import type { Compiled, Evaluate, Site } from '../site.ts'
import { anyType, booleanType, floatType, integerType, unify } from '../types.ts'
import type { StaticType } from '../types.ts'

export function compileNot({ operand }: ExpressionOf<'not'>, site: Site): Compiled {
  const { type, evaluate } = site.compile(operand)
  expectType(type, operand, 'boolean')
  return { type: booleanType, evaluate: row => not(truthOf(evaluate(row))) }
}

export function compileNegate({ operand }: ExpressionOf<'negate'>, site: Site): Compiled {
  const { type, evaluate } = site.compile(operand)
  expectType(type, operand, 'number', 'duration')
  return { type, evaluate: row => negate(evaluate(row)) }
}

export function compileIsNull({ operand, negated }: ExpressionOf<'isNull'>, site: Site): Compiled {
  const { evaluate } = site.compile(operand)
  return { type: booleanType, evaluate: negated ? row => evaluate(row) !== null : row => evaluate(row) === null }
}

type Logic = (left: Evaluate, right: Evaluate) => Evaluate

const logic: Partial<Record<BinaryOperator, Logic>> = {
  AND: (left, right) => row => {
    const first = truthOf(left(row))
    if (first === false) return false
    const second = truthOf(right(row))
    return second === false ? false : first === null || second === null ? null : true
  },
  OR: (left, right) => row => {
    const first = truthOf(left(row))
    if (first === true) return true
    const second = truthOf(right(row))
    return second === true ? true : first === null || second === null ? null : false
  },
  XOR: (left, right) => row => xor(truthOf(left(row)), truthOf(right(row))),
}

const arithmetic: Partial<Record<BinaryOperator, (left: Value, right: Value) => Value>> = {
  '+': add,
  '-': subtract,
  '*': multiply,
  '/': divide,
  '%': modulo,
  '^': power,
  '||': add,
  IN: contains,
  'STARTS WITH': textual((text, part) => text.startsWith(part)),
  'ENDS WITH': textual((text, part) => text.endsWith(part)),
  CONTAINS: textual((text, part) => text.includes(part)),
  '=~': textual((text, pattern) => fullMatch(pattern, text)),
}

function textual(test: (left: string, right: string) => boolean): (left: Value, right: Value) => Value {
  return (left, right) => (typeof left === 'string' && typeof right === 'string' ? test(left, right) : null)
}

/** `x IN list`: null when a null stands in the way of a sure answer. */
export function contains(item: Value, list: Value): Truth {
  if (list === null) return null
  if (!Array.isArray(list))
    throw typeError('InvalidArgumentType', `IN needs a LIST on its right but was given a ${kindName(list)}`)
  let result: Truth = false
  for (const each of list) {
    const same = equals(item, each)
    if (same === true) return true
    if (same === null) result = null
  }
  return result
}

export function compileBinary(expression: ExpressionOf<'binary'>, site: Site): Compiled {
  const left = site.compile(expression.left)
  const right = site.compile(expression.right)
  const logical = logic[expression.operator]
  if (logical !== undefined) {
    expectType(left.type, expression.left, 'boolean')
    expectType(right.type, expression.right, 'boolean')
    return { type: booleanType, evaluate: logical(left.evaluate, right.evaluate) }
  }
  const compute = arithmetic[expression.operator] ?? add
  checkOperands(expression, left.type, right.type)
  const [evaluateLeft, evaluateRight] = [left.evaluate, right.evaluate]
  return {
    type: resultType(expression.operator, left.type, right.type),
    evaluate: row => compute(evaluateLeft(row), evaluateRight(row)),
  }
}

function checkOperands(
  { operator, left, right }: ExpressionOf<'binary'>,
  leftType: StaticType,
  rightType: StaticType,
): void {
  if (operator === 'IN') expectType(rightType, right, 'list')
  if (operator === '-' || operator === '*' || operator === '/' || operator === '%' || operator === '^') {
    for (const [type, operand] of [
      [leftType, left],
      [rightType, right],
    ] as const)
      expectType(type, operand, 'number', 'duration', ...(operator === '-' ? temporalKinds : []))
  }
}

const temporalKinds = ['date', 'time', 'localtime', 'datetime', 'localdatetime'] as const

function resultType(operator: BinaryOperator, left: StaticType, right: StaticType): StaticType {
  if (operator === '^') return floatType
  if (
    operator === 'IN' ||
    operator === 'STARTS WITH' ||
    operator === 'ENDS WITH' ||
    operator === 'CONTAINS' ||
    operator === '=~'
  )
    return booleanType
  if (left.kind === 'integer' && right.kind === 'integer') return integerType
  const numeric = (type: StaticType) => type.kind === 'integer' || type.kind === 'float'
  if (numeric(left) && numeric(right)) return floatType
  if (left.kind === 'string' && right.kind === 'string') return left
  return left.kind === 'list' && right.kind === 'list' ? unify([left, right]) : anyType
}

const comparisons: Record<Comparison, (left: Value, right: Value) => Truth> = {
  '=': equals,
  '<>': (left, right) => not(equals(left, right)),
  '<': (left, right) => decide(left, right, sign => sign < 0),
  '<=': (left, right) => decide(left, right, sign => sign <= 0),
  '>': (left, right) => decide(left, right, sign => sign > 0),
  '>=': (left, right) => decide(left, right, sign => sign >= 0),
}

function decide(left: Value, right: Value, holds: (sign: number) => boolean): Truth {
  if (left === null || right === null) return null
  const sign = compareValues(left, right)
  return sign === null ? null : holds(sign)
}

export function compileComparison({ operators, operands }: ExpressionOf<'comparison'>, site: Site): Compiled {
  const values = operands.map(operand => site.compile(operand).evaluate)
  const tests = operators.map(operator => comparisons[operator])
  const [first, second] = values
  const [test] = tests
  if (tests.length === 1 && first !== undefined && second !== undefined && test !== undefined)
    return { type: booleanType, evaluate: row => test(first(row), second(row)) }
  return {
    type: booleanType,
    evaluate: row =>
      chained(
        values.map(value => value(row)),
        tests,
      ),
  }
}

/** `a < b < c` means `a < b AND b < c`. */
function chained(values: Value[], tests: ((left: Value, right: Value) => Truth)[]): Truth {
  let result: Truth = true
  for (const [index, test] of tests.entries()) {
    const holds = test(values[index] ?? null, values[index + 1] ?? null)
    if (holds === false) return false
    if (holds === null) result = null
  }
  return result
}

export function compileCase({ subject, branches, otherwise }: ExpressionOf<'case'>, site: Site): Compiled {
  const compareTo = subject === undefined ? undefined : site.compile(subject).evaluate
  const whens = branches.map(
    ({ when }) => (compareTo === undefined ? site.compilePredicate(when) : site.compile(when)).evaluate,
  )
  const results = [...branches.map(({ result }) => result), ...(otherwise === undefined ? [] : [otherwise])].map(
    (result: Expression) => site.compile(result),
  )
  const evaluate: Evaluate = row => {
    const wanted = compareTo?.(row)
    const chosen = whens.findIndex(
      when => (wanted === undefined ? truthOf(when(row)) : equals(wanted, when(row))) === true,
    )
    return results[chosen === -1 ? branches.length : chosen]?.evaluate(row) ?? null
  }
  return { type: unify(results.map(({ type }) => type)), evaluate }
}

// + - * / % ^ on 64-bit integers that do not lose digits, floats, strings, lists and temporal values.
import { addTemporal, divideDuration, negateDuration, scaleDuration } from '../temporal/arithmetic.ts'
import { Duration } from '../temporal/duration.ts'
import { isTemporal } from '../temporal/temporal.ts'
import { CypherError, typeError } from '../errors.ts'
import { isNumeric, kindName } from './value.ts'
import type { Value } from './value.ts'

const largest = 2n ** 63n - 1n
const smallest = -(2n ** 63n)

/** Keeps a result inside 64 bits, as the standard's INTEGER is. */
export function checkInteger(value: bigint): bigint {
  if (value > largest || value < smallest)
    throw arithmeticError('IntegerOverflow', 'The result does not fit into a 64-bit integer')
  return value
}

export function arithmeticError(code: string, message: string): CypherError {
  return new CypherError({ kind: 'ArithmeticError', code, phase: 'runtime', message })
}

export function add(left: Value, right: Value): Value {
  if (typeof left === 'bigint' && typeof right === 'bigint') return checkInteger(left + right)
  if (left === null || right === null) return null
  if (Array.isArray(left)) return left.concat(Array.isArray(right) ? right : [right])
  if (Array.isArray(right)) return [left, ...right]
  if (isNumeric(left) && isNumeric(right)) return Number(left) + Number(right)
  if (typeof left === 'string' && (typeof right === 'string' || isNumeric(right))) return left + numberText(right)
  if (typeof right === 'string' && isNumeric(left)) return numberText(left) + right
  if (isTemporal(left) && isTemporal(right)) return addTemporal(left, right) ?? cannot('+', left, right)
  return cannot('+', left, right)
}

/** Floats keep their point when they become text, so that 1.0 stays a float to the eye. */
export function numberText(value: string | bigint | number): string {
  if (typeof value !== 'number') return String(value)
  if (!Number.isFinite(value)) return Number.isNaN(value) ? 'NaN' : value > 0 ? 'Infinity' : '-Infinity'
  if (Object.is(value, -0)) return '-0.0'
  const size = Math.abs(value)
  if (size !== 0 && (size < 1e-3 || size >= 1e7)) return exponentText(value)
  return Number.isInteger(value) ? `${value}.0` : String(value)
}

function exponentText(value: number): string {
  const [digits = '', exponent = ''] = value.toExponential().split('e')
  return `${digits.includes('.') ? digits : `${digits}.0`}E${exponent.replace('+', '')}`
}

export function subtract(left: Value, right: Value): Value {
  if (typeof left === 'bigint' && typeof right === 'bigint') return checkInteger(left - right)
  if (left === null || right === null) return null
  if (isNumeric(left) && isNumeric(right)) return Number(left) - Number(right)
  if (isTemporal(left) && right instanceof Duration)
    return addTemporal(left, negateDuration(right)) ?? cannot('-', left, right)
  return cannot('-', left, right)
}

export function multiply(left: Value, right: Value): Value {
  if (typeof left === 'bigint' && typeof right === 'bigint') return checkInteger(left * right)
  if (left === null || right === null) return null
  if (isNumeric(left) && isNumeric(right)) return Number(left) * Number(right)
  if (left instanceof Duration && isNumeric(right)) return scaleDuration(left, Number(right))
  if (right instanceof Duration && isNumeric(left)) return scaleDuration(right, Number(left))
  return cannot('*', left, right)
}

export function divide(left: Value, right: Value): Value {
  if (left === null || right === null) return null
  if (typeof left === 'bigint' && typeof right === 'bigint') {
    if (right === 0n) throw arithmeticError('DivisionByZero', 'An integer cannot be divided by zero')
    return checkInteger(left / right)
  }
  if (isNumeric(left) && isNumeric(right)) return Number(left) / Number(right)
  if (left instanceof Duration && isNumeric(right)) return divideDuration(left, Number(right))
  return cannot('/', left, right)
}

export function modulo(left: Value, right: Value): Value {
  if (left === null || right === null) return null
  if (typeof left === 'bigint' && typeof right === 'bigint') {
    if (right === 0n) throw arithmeticError('DivisionByZero', 'An integer cannot be divided by zero')
    return left % right
  }
  if (isNumeric(left) && isNumeric(right)) return Number(left) % Number(right)
  return cannot('%', left, right)
}

export function power(left: Value, right: Value): Value {
  if (left === null || right === null) return null
  if (isNumeric(left) && isNumeric(right)) return Number(left) ** Number(right)
  return cannot('^', left, right)
}

export function negate(value: Value): Value {
  if (value === null) return null
  if (typeof value === 'bigint') return checkInteger(-value)
  if (typeof value === 'number') return -value
  if (value instanceof Duration) return negateDuration(value)
  throw typeError('InvalidArgumentType', `Cannot negate a ${kindName(value)}`)
}

function cannot(operator: string, left: Value, right: Value): never {
  throw typeError(
    'InvalidArgumentType',
    `Cannot use '${operator}' between a ${kindName(left)} and a ${kindName(right)}`,
  )
}

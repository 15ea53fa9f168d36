// Mathematical functions.
import { argumentError } from '../errors.ts'
import { floatType, integerType, numberType, booleanType } from '../plan/types.ts'
import { checkInteger } from '../values/arithmetic.ts'
import type { Value } from '../values/value.ts'
import { countOf, numberOf, textOf, wrongType } from './definition.ts'
import type { FunctionDefinition } from './definition.ts'

function onFloat(name: string, compute: (number: number) => number): FunctionDefinition {
  return {
    name,
    arity: [1, 1],
    takes: [['number']],
    gives: floatType,
    run: ([value]) => compute(numberOf(name, value)),
  }
}

function constant(name: string, value: number): FunctionDefinition {
  return { name, arity: [0, 0], gives: floatType, run: () => value }
}

const roundings: Record<string, (size: number, negative: boolean) => number> = {
  UP: size => Math.ceil(size),
  DOWN: size => Math.floor(size),
  CEILING: (size, negative) => (negative ? Math.floor(size) : Math.ceil(size)),
  FLOOR: (size, negative) => (negative ? Math.ceil(size) : Math.floor(size)),
  HALF_UP: size => Math.floor(size + 0.5),
  HALF_DOWN: size => Math.ceil(size - 0.5),
  HALF_EVEN: size => (size % 1 === 0.5 ? 2 * Math.round(size / 2) : Math.round(size)),
}

/** Without a precision halves go towards positive infinity, with one away from zero, as in Neo4j. */
function round([value = null, precision, mode]: Value[]): Value {
  const number = numberOf('round', value)
  if (!Number.isFinite(number)) return number
  if (precision === undefined) return Math.floor(number + 0.5)
  const rounding = roundings[mode === undefined ? 'HALF_UP' : textOf('round', mode).toUpperCase()]
  if (rounding === undefined)
    throw argumentError('InvalidArgumentValue', `round() knows the modes ${Object.keys(roundings).join(', ')}`)
  const places = countOf('round', precision)
  const scaled = Number(`${Math.abs(number)}e${places}`)
  if (!Number.isFinite(scaled)) return number
  const size = Number(`${rounding(scaled, number < 0)}e${-places}`)
  return number < 0 ? -size : size
}

export const numberFunctions: FunctionDefinition[] = [
  ...(['sqrt', 'exp', 'log10', 'sin', 'cos', 'tan', 'asin', 'acos', 'atan', 'sinh', 'cosh', 'tanh'] as const).map(
    name => onFloat(name, Math[name]),
  ),
  onFloat('log', Math.log),
  onFloat('ceil', Math.ceil),
  onFloat('floor', Math.floor),
  onFloat('cot', angle => 1 / Math.tan(angle)),
  onFloat('haversin', angle => (1 - Math.cos(angle)) / 2),
  onFloat('degrees', angle => (angle * 180) / Math.PI),
  onFloat('radians', angle => (angle * Math.PI) / 180),
  constant('pi', Math.PI),
  constant('e', Math.E),
  {
    name: 'atan2',
    arity: [2, 2],
    takes: [['number'], ['number']],
    gives: floatType,
    run: ([y, x]) => Math.atan2(numberOf('atan2', y), numberOf('atan2', x)),
  },
  { name: 'round', arity: [1, 3], takes: [['number']], gives: floatType, run: round },
  { name: 'rand', arity: [0, 0], gives: floatType, run: (_, planning) => planning.random() },
  {
    name: 'abs',
    arity: [1, 1],
    takes: [['number']],
    gives: numberType,
    run: ([value = null]) =>
      typeof value === 'bigint' ? checkInteger(value < 0n ? -value : value) : Math.abs(numberOf('abs', value)),
  },
  {
    name: 'sign',
    arity: [1, 1],
    takes: [['number']],
    gives: integerType,
    run: ([value]) => {
      const sign = Math.sign(numberOf('sign', value))
      return Number.isNaN(sign) ? 0n : BigInt(sign)
    },
  },
  {
    name: 'isNaN',
    arity: [1, 1],
    takes: [['number']],
    gives: booleanType,
    run: ([value = null]) =>
      typeof value === 'bigint' || typeof value === 'number'
        ? Number.isNaN(value)
        : wrongType('isNaN', value, 'a number'),
  },
]

// From one kind to another: toInteger, toFloat, toBoolean, toString, their OrNull and List forms.
import { anyType, booleanType, floatType, integerType, listOf, stringType } from '../plan/types.ts'
import type { StaticType } from '../plan/types.ts'
import { numberText } from '../values/arithmetic.ts'
import { kindOf, kindName } from '../values/value.ts'
import type { Value } from '../values/value.ts'
import { isTemporal } from '../temporal/temporal.ts'
import { listOfValues, wrongType } from './definition.ts'
import type { FunctionDefinition } from './definition.ts'

/** The converted value, null for text that says nothing of the kind, undefined for a kind that cannot be converted. */
type Convert = (value: Value) => Value | undefined

const largest = 2n ** 63n - 1n

const toInteger: Convert = value => {
  if (typeof value === 'bigint') return value
  if (typeof value === 'boolean') return value ? 1n : 0n
  if (typeof value === 'number') return Number.isFinite(value) ? clamp(value) : 0n
  if (typeof value !== 'string') return undefined
  if (/^[+-]?\d+$/.test(value)) return inRange(BigInt(value.replace('+', '')))
  const number = parseNumber(value)
  return number === null ? null : clamp(number)
}

function clamp(number: number): bigint {
  const whole = BigInt(Math.trunc(number))
  return whole > largest ? largest : whole < -largest - 1n ? -largest - 1n : whole
}

function inRange(value: bigint): bigint | null {
  return value > largest || value < -largest - 1n ? null : value
}

function parseNumber(text: string): number | null {
  return /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(text) ? Number(text) : null
}

const toFloat: Convert = value => {
  if (typeof value === 'bigint' || typeof value === 'number') return Number(value)
  if (typeof value !== 'string') return undefined
  const text = value.trim()
  return /^(?:[+-]?Infinity|NaN)$/.test(text) ? Number(text) : parseNumber(text)
}

const truths: Record<string, boolean> = { true: true, false: false }

const toBoolean: Convert = value => {
  if (typeof value === 'boolean') return value
  if (typeof value === 'bigint') return value !== 0n
  return typeof value === 'string' ? (truths[value.trim().toLowerCase()] ?? null) : undefined
}

const toText: Convert = value => {
  if (typeof value === 'string' || typeof value === 'bigint' || typeof value === 'number') return numberText(value)
  if (typeof value === 'boolean') return String(value)
  return isTemporal(value) ? value.toString() : undefined
}

function conversions(name: string, gives: StaticType, convert: Convert): FunctionDefinition[] {
  return [
    {
      name,
      arity: [1, 1],
      gives,
      run: ([value = null]) => convert(value) ?? nullOrWrong(name, value, convert),
    },
    { name: `${name}OrNull`, arity: [1, 1], gives, run: ([value = null]) => convert(value) ?? null },
    {
      name: `${name}List`,
      arity: [1, 1],
      takes: [['list']],
      gives: listOf(gives),
      run: ([list]) =>
        listOfValues(`${name}List`, list).map(value => (value === null ? null : (convert(value) ?? null))),
    },
  ]
}

function nullOrWrong(name: string, value: Value, convert: Convert): Value {
  return convert(value) === undefined ? wrongType(name, value, 'a value that it can convert') : null
}

export const conversionFunctions: FunctionDefinition[] = [
  ...conversions('toInteger', integerType, toInteger),
  ...conversions('toFloat', floatType, toFloat),
  ...conversions('toBoolean', booleanType, toBoolean),
  ...conversions('toString', stringType, toText),
  { name: 'valueType', arity: [1, 1], gives: stringType, seesNull: true, run: ([value = null]) => valueType(value) },
  {
    name: 'coalesce',
    arity: [1, Infinity],
    gives: anyType,
    seesNull: true,
    run: values => values.find(value => value !== null) ?? null,
  },
  {
    name: 'nullIf',
    arity: [2, 2],
    gives: anyType,
    seesNull: true,
    run: ([left = null, right = null]) => (sameScalar(left, right) ? null : left),
  },
]

function sameScalar(left: Value, right: Value): boolean {
  return left === right || (kindOf(left) === kindOf(right) && String(left) === String(right))
}

function valueType(value: Value): string {
  return value === null ? 'NULL' : `${kindName(value)} NOT NULL`
}

// Functions on lists, and size(), which texts have too.
import { argumentError } from '../errors.ts'
import { anyType, booleanType, integerType, listOf } from '../plan/types.ts'
import { kindName } from '../values/value.ts'
import type { Value } from '../values/value.ts'
import { listOfValues, wrongType } from './definition.ts'
import type { FunctionDefinition } from './definition.ts'

const longestRange = 5_000_000n

function range([from, to, step = 1n]: Value[]): Value {
  const [first, last, stride] = [rangeNumber(from), rangeNumber(to), rangeNumber(step)]
  if (stride === 0n) throw argumentError('NumberOutOfRange', 'range() takes no step of zero')
  const count = (last - first) / stride + 1n
  if (count > longestRange) throw argumentError('NumberOutOfRange', `range() makes at most ${longestRange} numbers`)
  if (stride > 0n ? first > last : first < last) return []
  return Array.from({ length: Number(count) }, (_, index) => first + BigInt(index) * stride)
}

function rangeNumber(value: Value | undefined): bigint {
  if (typeof value === 'bigint') return value
  throw argumentError('InvalidArgumentType', `range() takes INTEGER but was given a ${kindName(value ?? null)}`)
}

export const listFunctions: FunctionDefinition[] = [
  { name: 'range', arity: [2, 3], gives: listOf(integerType), seesNull: true, run: range },
  {
    name: 'size',
    arity: [1, 1],
    takes: [['list', 'string']],
    gives: integerType,
    run: ([value = null]) => {
      if (typeof value === 'string' || Array.isArray(value)) return BigInt(value.length)
      return wrongType('size', value, 'a LIST or a STRING')
    },
  },
  {
    name: 'head',
    arity: [1, 1],
    takes: [['list']],
    gives: anyType,
    run: ([list]) => listOfValues('head', list)[0] ?? null,
  },
  {
    name: 'last',
    arity: [1, 1],
    takes: [['list']],
    gives: anyType,
    run: ([list]) => listOfValues('last', list).at(-1) ?? null,
  },
  {
    name: 'tail',
    arity: [1, 1],
    takes: [['list']],
    gives: listOf(anyType),
    run: ([list]) => listOfValues('tail', list).slice(1),
  },
  {
    name: 'isEmpty',
    arity: [1, 1],
    takes: [['list', 'map', 'string']],
    gives: booleanType,
    run: ([value = null]) => {
      if (value instanceof Map) return value.size === 0
      return typeof value === 'string' || Array.isArray(value)
        ? value.length === 0
        : wrongType('isEmpty', value, 'a LIST, a MAP or a STRING')
    },
  },
]

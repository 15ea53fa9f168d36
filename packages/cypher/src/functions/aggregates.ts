// Functions that make one value out of many rows.
import { argumentError } from '../errors.ts'
import { anyType, floatType, integerType, listOf, numberType } from '../plan/types.ts'
import type { StaticType } from '../plan/types.ts'
import { add, divide } from '../values/arithmetic.ts'
import { compareForSort } from '../values/ordering.ts'
import { isNumeric } from '../values/value.ts'
import type { Value } from '../values/value.ts'
import { Duration } from '../temporal/duration.ts'
import { wrongType } from './definition.ts'

/** Takes the values of one group, one by one; nulls never arrive. */
export interface Accumulator {
  add(value: Value, argument: Value): void
  result(): Value
}

export interface AggregateDefinition {
  name: string
  arity: number
  gives: StaticType
  start(): Accumulator
}

class Counter implements Accumulator {
  private count = 0

  add(): void {
    this.count++
  }

  result(): Value {
    return BigInt(this.count)
  }
}

export const countRows: AggregateDefinition = {
  name: 'count',
  arity: 1,
  gives: integerType,
  start: () => new Counter(),
}

function collector(finish: (values: Value[], argument: Value) => Value): Accumulator {
  const values: Value[] = []
  let last: Value = null
  return {
    add: (value, argument) => {
      values.push(value)
      last = argument
    },
    result: () => finish(values, last),
  }
}

function summer(name: string): Accumulator {
  let sum: Value = 0n
  const take = (value: Value) => {
    if (!isNumeric(value) && !(value instanceof Duration)) wrongType(name, value, 'numbers or durations')
    sum = sum === 0n ? value : add(sum, value)
  }
  return { add: take, result: () => sum }
}

function average(): Accumulator {
  const sum = summer('avg')
  let count = 0
  const take = (value: Value) => {
    sum.add(typeof value === 'bigint' ? Number(value) : value, null)
    count++
  }
  return { add: take, result: () => (count === 0 ? null : divide(sum.result(), count)) }
}

function extreme(direction: 1 | -1): Accumulator {
  let best: Value = null
  const take = (value: Value) => {
    if (best === null || compareForSort(value, best) * direction > 0) best = value
  }
  return { add: take, result: () => best }
}

function deviation(population: boolean): Accumulator {
  return collector(values => {
    const numbers = values.map(value => (isNumeric(value) ? Number(value) : wrongType('stDev', value, 'numbers')))
    const divisor = numbers.length - (population ? 0 : 1)
    if (divisor <= 0) return 0
    const mean = numbers.reduce((sum, number) => sum + number, 0) / numbers.length
    return Math.sqrt(numbers.reduce((sum, number) => sum + (number - mean) ** 2, 0) / divisor)
  })
}

function percentile(name: string, pick: (sorted: Value[], share: number) => Value): AggregateDefinition {
  const finish = (values: Value[], argument: Value) => {
    const share = isNumeric(argument) ? Number(argument) : Number.NaN
    if (values.length === 0) return null
    if (!(share >= 0 && share <= 1)) throw argumentError('NumberOutOfRange', `${name}() takes a share from 0.0 to 1.0`)
    return pick(values.toSorted(compareForSort), share)
  }
  return { name, arity: 2, gives: numberType, start: () => collector(finish) }
}

function interpolate(sorted: Value[], share: number): Value {
  const place = share * (sorted.length - 1)
  const low = Number(sorted[Math.floor(place)] ?? 0)
  const high = Number(sorted[Math.ceil(place)] ?? 0)
  return low + (high - low) * (place - Math.floor(place))
}

export const aggregateDefinitions: AggregateDefinition[] = [
  countRows,
  { name: 'collect', arity: 1, gives: listOf(anyType), start: () => collector(values => values) },
  { name: 'sum', arity: 1, gives: anyType, start: () => summer('sum') },
  { name: 'avg', arity: 1, gives: anyType, start: average },
  { name: 'min', arity: 1, gives: anyType, start: () => extreme(-1) },
  { name: 'max', arity: 1, gives: anyType, start: () => extreme(1) },
  { name: 'stDev', arity: 1, gives: floatType, start: () => deviation(false) },
  { name: 'stDevP', arity: 1, gives: floatType, start: () => deviation(true) },
  percentile('percentileCont', interpolate),
  percentile('percentileDisc', (sorted, share) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? null),
]

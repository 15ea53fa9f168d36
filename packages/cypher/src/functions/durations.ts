// duration() from text or fields, and the durations between two instants.
import { argumentError } from '../errors.ts'
import type { StaticType } from '../plan/types.ts'
import { durationBetween } from '../temporal/between.ts'
import type { DurationUnit } from '../temporal/between.ts'
import { Duration, approximateDuration } from '../temporal/duration.ts'
import { parseDuration } from '../temporal/parse-duration.ts'
import { isInstant } from '../temporal/temporal.ts'
import { isNumeric } from '../values/value.ts'
import type { MapValue, Value } from '../values/value.ts'
import { wrongType } from './definition.ts'
import type { FunctionDefinition } from './definition.ts'

const gives: StaticType = { kind: 'duration' }
const units = [
  'years',
  'quarters',
  'months',
  'weeks',
  'days',
  'hours',
  'minutes',
  'seconds',
  'milliseconds',
  'microseconds',
  'nanoseconds',
] as const
type Unit = (typeof units)[number]

function construct(value: Value): Value {
  if (typeof value === 'string') return parseDuration(value)
  if (value instanceof Duration) return value
  return value instanceof Map ? fromMap(value) : wrongType('duration', value, 'a STRING or a MAP')
}

function fromMap(map: MapValue): Duration {
  const unknown = [...map.keys()].find(key => !units.some(unit => unit === key))
  if (unknown !== undefined) throw argumentError('InvalidArgumentValue', `'${unknown}' is no unit of a duration`)
  const whole = [...map.values()].every(value => typeof value === 'bigint')
  return whole ? exactDuration(map) : fractionalDuration(map)
}

function exactDuration(map: MapValue): Duration {
  const read = (unit: Unit) => {
    const value = map.get(unit)
    return typeof value === 'bigint' ? value : 0n
  }
  return new Duration({
    months: read('years') * 12n + read('quarters') * 3n + read('months'),
    days: read('weeks') * 7n + read('days'),
    seconds: (read('hours') * 60n + read('minutes')) * 60n + read('seconds'),
    nanos: read('milliseconds') * 1_000_000n + read('microseconds') * 1000n + read('nanoseconds'),
  })
}

function fractionalDuration(map: MapValue): Duration {
  const read = (unit: Unit) => {
    const value = map.get(unit) ?? 0
    return isNumeric(value) ? Number(value) : wrongType('duration', value, 'numbers')
  }
  return approximateDuration({
    months: read('years') * 12 + read('quarters') * 3 + read('months'),
    days: read('weeks') * 7 + read('days'),
    seconds: (read('hours') * 60 + read('minutes')) * 60 + read('seconds'),
    nanos: read('milliseconds') * 1e6 + read('microseconds') * 1e3 + read('nanoseconds'),
  })
}

function between(name: string, unit: DurationUnit): FunctionDefinition {
  const run = ([from = null, to = null]: Value[]) => {
    if (!isInstant(from)) return wrongType(name, from, 'two dates or times')
    return isInstant(to) ? durationBetween(from, to, unit) : wrongType(name, to, 'two dates or times')
  }
  return { name, arity: [2, 2], gives, run }
}

export const durationFunctions: FunctionDefinition[] = [
  { name: 'duration', arity: [1, 1], gives, run: ([value = null]) => construct(value) },
  between('duration.between', 'any'),
  between('duration.inMonths', 'months'),
  between('duration.inDays', 'days'),
  between('duration.inSeconds', 'seconds'),
]

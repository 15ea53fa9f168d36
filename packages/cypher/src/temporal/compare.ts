// Equality and order of temporal values: only values of one kind compare, and durations have no order among themselves.
import type { Value } from '../values/value.ts'
import { Duration } from './duration.ts'
import { DateTime, DateValue, LocalDateTime, LocalTime, Time, nanosPerSecond } from './temporal.ts'
import type { Temporal } from './temporal.ts'
import { epochNanos } from './zoned.ts'

export function sameTemporal(left: Temporal, right: Temporal): boolean {
  return left.kind === right.kind && left.identity() === right.identity()
}

/** Whether `<` between the two means something. */
export function comparable(left: Value, right: Value): boolean {
  return !(left instanceof Duration) && compareTemporal(left, right) !== undefined
}

/** Sign of the order between two values of one temporal kind, undefined for any other pair. */
export function compareTemporal(left: Value, right: Value): number | undefined {
  if (left instanceof DateValue && right instanceof DateValue) return left.epochDay - right.epochDay
  if (left instanceof LocalTime && right instanceof LocalTime) return left.nanoOfDay - right.nanoOfDay
  if (left instanceof Time && right instanceof Time)
    return utcNanos(left) - utcNanos(right) || left.offset - right.offset
  if (left instanceof LocalDateTime && right instanceof LocalDateTime) return sign(epochNanos(left) - epochNanos(right))
  if (left instanceof DateTime && right instanceof DateTime) return sign(epochNanos(left) - epochNanos(right))
  if (left instanceof Duration && right instanceof Duration) return sign(averageNanos(left) - averageNanos(right))
  return undefined
}

function utcNanos(time: Time): number {
  return time.nanoOfDay - time.offset * nanosPerSecond
}

/** For sorting only: months count as 30.436875 days. */
function averageNanos(duration: Duration): bigint {
  return (
    (duration.months * 2_629_746n + duration.days * 86_400n + duration.seconds) * 1_000_000_000n +
    BigInt(duration.nanos)
  )
}

function sign(difference: bigint): number {
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

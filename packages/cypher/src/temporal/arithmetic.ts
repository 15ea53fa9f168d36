// Instants plus durations, durations plus durations, durations times numbers.
import { addMonths } from './calendar.ts'
import { Duration, approximateDuration } from './duration.ts'
import {
  DateTime,
  DateValue,
  LocalDateTime,
  LocalTime,
  Time,
  carryNanos,
  isInstant,
  nanosPerDay,
  nanosPerSecond,
} from './temporal.ts'
import type { Instant, Temporal } from './temporal.ts'
import { atZone, fromUtc, zoneOf } from './zoned.ts'

/** The sum, or undefined when the two have none (two dates, for one). */
export function addTemporal(left: Temporal, right: Temporal): Temporal | undefined {
  if (left instanceof Duration && right instanceof Duration) return addDurations(left, right)
  if (right instanceof Duration && isInstant(left)) return plus(left, right)
  if (left instanceof Duration && isInstant(right)) return plus(right, left)
  return undefined
}

function addDurations(left: Duration, right: Duration): Duration {
  return new Duration({
    months: left.months + right.months,
    days: left.days + right.days,
    seconds: left.seconds + right.seconds,
    nanos: BigInt(left.nanos) + BigInt(right.nanos),
  })
}

export function negateDuration({ months, days, seconds, nanos }: Duration): Duration {
  return new Duration({ months: -months, days: -days, seconds: -seconds, nanos: -BigInt(nanos) })
}

export function scaleDuration(duration: Duration, factor: number): Duration {
  return mapDuration(duration, amount => amount * factor)
}

export function divideDuration(duration: Duration, divisor: number): Duration {
  return mapDuration(duration, amount => amount / divisor)
}

function mapDuration({ months, days, seconds, nanos }: Duration, change: (amount: number) => number): Duration {
  return approximateDuration({
    months: change(Number(months)),
    days: change(Number(days)),
    seconds: change(Number(seconds)),
    nanos: change(nanos),
  })
}

function plus(instant: Instant, duration: Duration): Instant {
  if (instant instanceof DateValue)
    return new DateValue(plusDays(instant.epochDay, duration) + Number(duration.seconds / 86_400n))
  if (instant instanceof LocalTime) return new LocalTime(plusTime(instant.nanoOfDay, duration))
  if (instant instanceof Time) return new Time(plusTime(instant.nanoOfDay, duration), instant.offset)
  const days = plusDays(instant.epochDay, duration)
  if (instant instanceof LocalDateTime) {
    const { epochDay, nanoOfDay } = plusNanos(days, instant.nanoOfDay, duration)
    return new LocalDateTime(epochDay, nanoOfDay)
  }
  return plusZoned(instant, days, duration)
}

function plusZoned(instant: DateTime, epochDay: number, duration: Duration): DateTime {
  const moved = atZone({ epochDay, nanoOfDay: instant.nanoOfDay }, zoneOf(instant), instant.offset)
  const utc = plusNanos(moved.epochDay, moved.nanoOfDay - moved.offset * nanosPerSecond, duration)
  return fromUtc(utc, zoneOf(moved))
}

function plusDays(epochDay: number, duration: Duration): number {
  return addMonths(epochDay, Number(duration.months)) + Number(duration.days)
}

function plusNanos(epochDay: number, nanoOfDay: number, duration: Duration) {
  const days = epochDay + Number(duration.seconds / 86_400n)
  return carryNanos(days, nanoOfDay + Number(duration.seconds % 86_400n) * nanosPerSecond + duration.nanos)
}

function plusTime(nanoOfDay: number, duration: Duration): number {
  const moved = nanoOfDay + Number(duration.seconds % 86_400n) * nanosPerSecond + duration.nanos
  return ((moved % nanosPerDay) + nanosPerDay) % nanosPerDay
}

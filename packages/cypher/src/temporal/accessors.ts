// `.year`, `.weekDay`, `.epochSeconds` and all the other fields of temporal values.
import type { Value } from '../values/value.ts'
import { dayOfQuarter, fromEpochDay, ordinalDay, quarterOf, weekDay, weekOf, weekYearOf } from './calendar.ts'
import { Duration } from './duration.ts'
import { DateTime, DateValue, Time } from './temporal.ts'
import type { Temporal } from './temporal.ts'
import { formatOffset } from './zone.ts'
import { epochNanos } from './zoned.ts'

type Reader<Subject> = Record<string, (subject: Subject) => Value>

const ofDate: Reader<number> = {
  year: day => BigInt(fromEpochDay(day).year),
  quarter: day => BigInt(quarterOf(fromEpochDay(day).month)),
  month: day => BigInt(fromEpochDay(day).month),
  week: day => BigInt(weekOf(day)),
  weekYear: day => BigInt(weekYearOf(day)),
  day: day => BigInt(fromEpochDay(day).day),
  ordinalDay: day => BigInt(ordinalDay(day)),
  weekDay: day => BigInt(weekDay(day)),
  dayOfWeek: day => BigInt(weekDay(day)),
  dayOfQuarter: day => BigInt(dayOfQuarter(day)),
}

const ofTime: Reader<number> = {
  hour: nanos => whole(nanos / 3600e9),
  minute: nanos => whole(nanos / 60e9) % 60n,
  second: nanos => whole(nanos / 1e9) % 60n,
  millisecond: nanos => whole((nanos % 1e9) / 1e6),
  microsecond: nanos => whole((nanos % 1e9) / 1e3),
  nanosecond: nanos => whole(nanos % 1e9),
}

const ofZone: Reader<Time | DateTime> = {
  timezone: value => (value instanceof DateTime && value.zone !== null ? value.zone : formatOffset(value.offset)),
  offset: value => formatOffset(value.offset),
  offsetMinutes: value => whole(value.offset / 60),
  offsetSeconds: value => BigInt(value.offset),
}

const ofDateTime: Reader<DateTime> = {
  epochSeconds: value => floorDivide(epochNanos(value), 1_000_000_000n),
  epochMillis: value => floorDivide(epochNanos(value), 1_000_000n),
}

const ofDuration: Reader<Duration> = {
  years: ({ months }) => months / 12n,
  quarters: ({ months }) => months / 3n,
  months: ({ months }) => months,
  weeks: ({ days }) => days / 7n,
  days: ({ days }) => days,
  hours: ({ seconds }) => seconds / 3600n,
  minutes: ({ seconds }) => seconds / 60n,
  seconds: ({ seconds }) => seconds,
  milliseconds: duration => totalNanos(duration) / 1_000_000n,
  microseconds: duration => totalNanos(duration) / 1_000n,
  nanoseconds: duration => totalNanos(duration),
  quartersOfYear: ({ months }) => (months / 3n) % 4n,
  monthsOfQuarter: ({ months }) => months % 3n,
  monthsOfYear: ({ months }) => months % 12n,
  daysOfWeek: ({ days }) => days % 7n,
  minutesOfHour: ({ seconds }) => (seconds / 60n) % 60n,
  secondsOfMinute: ({ seconds }) => seconds % 60n,
  millisecondsOfSecond: ({ nanos }) => whole(nanos / 1e6),
  microsecondsOfSecond: ({ nanos }) => whole(nanos / 1e3),
  nanosecondsOfSecond: ({ nanos }) => BigInt(nanos),
}

/** A field of a temporal value; null for a field that it does not have. */
export function temporalField(value: Temporal, name: string): Value {
  if (value instanceof Duration) return ofDuration[name]?.(value) ?? null
  if (value instanceof DateValue) return ofDate[name]?.(value.epochDay) ?? null
  const time = ofTime[name]?.(value.nanoOfDay)
  if (time !== undefined) return time
  if (value.kind === 'localtime') return null
  if (value.kind !== 'time') {
    const date = ofDate[name]?.(value.epochDay)
    if (date !== undefined) return date
  }
  if (value.kind === 'localdatetime') return null
  return ofZone[name]?.(value) ?? (value instanceof DateTime ? (ofDateTime[name]?.(value) ?? null) : null)
}

function whole(number: number): bigint {
  return BigInt(Math.trunc(number))
}

function totalNanos({ seconds, nanos }: Duration): bigint {
  return seconds * 1_000_000_000n + BigInt(nanos)
}

function floorDivide(value: bigint, divisor: bigint): bigint {
  const quotient = value / divisor
  return value % divisor < 0n ? quotient - 1n : quotient
}

// duration.between and its kin: what is missing on one side (date, time, zone) comes from the other.
import { addMonths, fromEpochDay } from './calendar.ts'
import { Duration } from './duration.ts'
import { DateTime, DateValue, LocalDateTime, Time } from './temporal.ts'
import type { Instant } from './temporal.ts'
import type { Zone } from './zone.ts'
import { atZone, epochNanos, inZone, zoneOf } from './zoned.ts'

export type DurationUnit = 'any' | 'months' | 'days' | 'seconds'
type Point = LocalDateTime | DateTime

/** The time from one instant to another, in the largest units that fit or in the one that is asked for. */
export function durationBetween(from: Instant, to: Instant, unit: DurationUnit): Duration {
  const dated = hasDate(from) && hasDate(to)
  if (!dated && (unit === 'months' || unit === 'days')) return new Duration({})
  const [start, end] = alignZones(from, to)
  if (unit === 'seconds' || !dated) return new Duration({ nanos: epochNanos(end) - epochNanos(start) })
  const months = unit === 'days' ? 0 : wholeMonths(start, end)
  if (unit === 'months') return new Duration({ months: BigInt(months) })
  const afterMonths = shift(start, addMonths(start.epochDay, months))
  const days = wholeDays(afterMonths, end)
  if (unit === 'days') return new Duration({ days: BigInt(days) })
  const afterDays = shift(afterMonths, afterMonths.epochDay + days)
  return new Duration({ months: BigInt(months), days: BigInt(days), nanos: epochNanos(end) - epochNanos(afterDays) })
}

function hasDate(value: Instant): value is DateValue | LocalDateTime | DateTime {
  return value instanceof DateValue || value instanceof LocalDateTime || value instanceof DateTime
}

/** Both as local date-times, or both as date-times in the zone of the first. */
function alignZones(from: Instant, to: Instant): [Point, Point] {
  const fromZone = zoneFor(from)
  const toZone = zoneFor(to)
  const [fromDay, toDay] = [dayOf(from) ?? dayOf(to) ?? 0, dayOf(to) ?? dayOf(from) ?? 0]
  const zone = fromZone ?? toZone
  const start = { epochDay: fromDay, nanoOfDay: nanosOf(from) }
  const end = { epochDay: toDay, nanoOfDay: nanosOf(to) }
  if (zone === undefined)
    return [new LocalDateTime(start.epochDay, start.nanoOfDay), new LocalDateTime(end.epochDay, end.nanoOfDay)]
  return [atZone(start, fromZone ?? zone, offsetOf(from)), inZone(atZone(end, toZone ?? zone, offsetOf(to)), zone)]
}

function zoneFor(value: Instant): Zone | undefined {
  if (value instanceof DateTime) return zoneOf(value)
  return value instanceof Time ? { name: null, offset: value.offset } : undefined
}

function offsetOf(value: Instant): number | undefined {
  return value instanceof DateTime ? value.offset : undefined
}

function dayOf(value: Instant): number | undefined {
  return hasDate(value) ? value.epochDay : undefined
}

function nanosOf(value: Instant): number {
  return value instanceof DateValue ? 0 : value.nanoOfDay
}

function shift(point: Point, epochDay: number): Point {
  if (point instanceof LocalDateTime) return new LocalDateTime(epochDay, point.nanoOfDay)
  return atZone({ epochDay, nanoOfDay: point.nanoOfDay }, zoneOf(point), point.offset)
}

/** Full days: the last one counts only when its time of day is reached. */
function wholeDays(start: Point, end: Point): number {
  const days = end.epochDay - start.epochDay
  if (days > 0 && end.nanoOfDay < start.nanoOfDay) return days - 1
  return days < 0 && end.nanoOfDay > start.nanoOfDay ? days + 1 : days
}

function wholeMonths(start: Point, end: Point): number {
  const from = fromEpochDay(start.epochDay)
  const to = fromEpochDay(start.epochDay + wholeDays(start, end))
  const months = (to.year - from.year) * 12 + to.month - from.month
  if (months > 0 && to.day < from.day) return months - 1
  return months < 0 && to.day > from.day ? months + 1 : months
}

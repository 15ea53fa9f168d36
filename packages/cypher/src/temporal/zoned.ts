// From local fields and a zone to a DateTime, from an instant to a DateTime, and back.
import { DateTime, carryNanos, nanosPerSecond, secondsPerDay } from './temporal.ts'
import type { LocalDateTime } from './temporal.ts'
import { offsetAtInstant, offsetAtLocal } from './zone.ts'
import type { Zone } from './zone.ts'

type Local = { epochDay: number; nanoOfDay: number }

/** Puts local fields into a zone; a local time in a gap moves on by the gap's length. */
export function atZone(local: Local, zone: Zone, preferred?: number): DateTime {
  if (zone.name === null) return new DateTime(local, zone.offset, null)
  const offset = offsetAtLocal(zone.name, localSecond(local), preferred)
  const actual = offsetAtInstant(zone.name, localSecond(local) - offset)
  const moved =
    actual === offset ? local : carryNanos(local.epochDay, local.nanoOfDay + (actual - offset) * nanosPerSecond)
  return new DateTime(moved, actual, zone.name)
}

/** The same instant in another zone. */
export function inZone(value: DateTime, zone: Zone): DateTime {
  const utc = carryNanos(value.epochDay, value.nanoOfDay - value.offset * nanosPerSecond)
  return fromUtc(utc, zone)
}

export function fromUtc(utc: Local, zone: Zone): DateTime {
  const offset = zone.name === null ? zone.offset : offsetAtInstant(zone.name, localSecond(utc))
  return new DateTime(carryNanos(utc.epochDay, utc.nanoOfDay + offset * nanosPerSecond), offset, zone.name)
}

export function zoneOf(value: DateTime): Zone {
  return { name: value.zone, offset: value.offset }
}

export function localSecond({ epochDay, nanoOfDay }: Local): number {
  return epochDay * secondsPerDay + Math.floor(nanoOfDay / nanosPerSecond)
}

/** Nanoseconds since 1970-01-01T00:00, exact for every year. */
export function epochNanos(value: DateTime | LocalDateTime): bigint {
  const offset = value.kind === 'datetime' ? value.offset : 0
  return BigInt(value.epochDay) * 86_400_000_000_000n + BigInt(value.nanoOfDay) - BigInt(offset) * 1_000_000_000n
}

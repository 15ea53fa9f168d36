// The five instants of Cypher. A date is a day number, a time nanoseconds since midnight: both exact in a double.
import { formatDate, formatTime } from './format.ts'
import { Duration } from './duration.ts'
import { formatOffset } from './zone.ts'
import type { Value } from '../values/value.ts'

export const nanosPerSecond = 1_000_000_000
export const secondsPerDay = 86_400
export const nanosPerDay = nanosPerSecond * secondsPerDay

export class DateValue {
  readonly kind = 'date'
  readonly epochDay: number

  constructor(epochDay: number) {
    this.epochDay = epochDay
  }

  toString(): string {
    return formatDate(this.epochDay)
  }

  identity(): string {
    return String(this.epochDay)
  }
}

export class LocalTime {
  readonly kind = 'localtime'
  readonly nanoOfDay: number

  constructor(nanoOfDay: number) {
    this.nanoOfDay = nanoOfDay
  }

  toString(): string {
    return formatTime(this.nanoOfDay)
  }

  identity(): string {
    return String(this.nanoOfDay)
  }
}

export class Time {
  readonly kind = 'time'
  readonly nanoOfDay: number
  readonly offset: number

  constructor(nanoOfDay: number, offset: number) {
    this.nanoOfDay = nanoOfDay
    this.offset = offset
  }

  toString(): string {
    return formatTime(this.nanoOfDay) + formatOffset(this.offset)
  }

  identity(): string {
    return `${this.nanoOfDay}${formatOffset(this.offset)}`
  }
}

export class LocalDateTime {
  readonly kind = 'localdatetime'
  readonly epochDay: number
  readonly nanoOfDay: number

  constructor(epochDay: number, nanoOfDay: number) {
    this.epochDay = epochDay
    this.nanoOfDay = nanoOfDay
  }

  toString(): string {
    return `${formatDate(this.epochDay)}T${formatTime(this.nanoOfDay)}`
  }

  identity(): string {
    return `${this.epochDay}/${this.nanoOfDay}`
  }
}

/** A local date and time with its offset in seconds and, when it has one, the name of its zone. */
export class DateTime {
  readonly kind = 'datetime'
  readonly epochDay: number
  readonly nanoOfDay: number
  readonly offset: number
  readonly zone: string | null

  constructor(local: { epochDay: number; nanoOfDay: number }, offset: number, zone: string | null) {
    this.epochDay = local.epochDay
    this.nanoOfDay = local.nanoOfDay
    this.offset = offset
    this.zone = zone
  }

  toString(): string {
    const name = this.zone === null ? '' : `[${this.zone}]`
    return `${formatDate(this.epochDay)}T${formatTime(this.nanoOfDay)}${formatOffset(this.offset)}${name}`
  }

  identity(): string {
    return `${this.epochDay}/${this.nanoOfDay}/${this.offset}/${this.zone ?? ''}`
  }
}

export type Instant = DateValue | LocalTime | Time | LocalDateTime | DateTime
export type Temporal = Instant | Duration

export function isInstant(value: Value | undefined): value is Instant {
  return (
    value instanceof DateValue ||
    value instanceof LocalTime ||
    value instanceof Time ||
    value instanceof LocalDateTime ||
    value instanceof DateTime
  )
}

export function isTemporal(value: Value | undefined): value is Temporal {
  return isInstant(value) || value instanceof Duration
}

/** Moves day and nanoseconds into their ranges after nanoseconds or seconds were added. */
export function carryNanos(epochDay: number, nanoOfDay: number): { epochDay: number; nanoOfDay: number } {
  const days = Math.floor(nanoOfDay / nanosPerDay)
  return { epochDay: epochDay + days, nanoOfDay: nanoOfDay - days * nanosPerDay }
}

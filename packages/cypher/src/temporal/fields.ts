// The maps that temporal functions take, read with their types and ranges checked.
import { argumentError } from '../errors.ts'
import { isNumeric } from '../values/value.ts'
import type { MapValue, Value } from '../values/value.ts'
import { DateTime, DateValue, LocalDateTime, LocalTime, Time } from './temporal.ts'
import { parseZone } from './zone.ts'
import type { Zone } from './zone.ts'

const dateKeys = [
  'year',
  'quarter',
  'month',
  'week',
  'day',
  'dayOfWeek',
  'dayOfQuarter',
  'ordinalDay',
  'date',
  'datetime',
  'epochSeconds',
  'epochMillis',
]
const timeKeys = [
  'hour',
  'minute',
  'second',
  'millisecond',
  'microsecond',
  'nanosecond',
  'time',
  'datetime',
  'epochSeconds',
  'epochMillis',
]

export class Fields {
  private readonly map: MapValue

  constructor(map: MapValue) {
    this.map = map
    for (const key of map.keys())
      if (!isKnown(key)) throw argumentError('InvalidArgumentValue', `'${key}' is no field of a date or time`)
  }

  has(key: string): boolean {
    return (this.map.get(key) ?? null) !== null
  }

  hasAny(...keys: string[]): boolean {
    return keys.some(key => this.has(key))
  }

  /** A whole number between two bounds, or the fallback when the field is missing. */
  integer(key: string, fallback: number, [least, most]: [number, number]): number {
    const value = this.map.get(key) ?? null
    if (value === null) return fallback
    const number = isNumeric(value) ? Number(value) : Number.NaN
    if (!Number.isInteger(number) || number < least || number > most)
      throw argumentError('InvalidArgumentValue', `'${key}' must be a whole number from ${least} to ${most}`)
    return number
  }

  zone(): Zone | undefined {
    const text = this.map.get('timezone') ?? null
    if (text === null) return undefined
    if (typeof text !== 'string')
      throw argumentError('InvalidArgumentValue', "A timezone is a text such as 'Europe/Stockholm' or '+01:00'")
    return parseZone(text)
  }

  /** The value that gives the date: from `date` or `datetime`. */
  dateSource(): DateValue | LocalDateTime | DateTime | undefined {
    const value = this.source('date')
    if (
      value === undefined ||
      value instanceof DateValue ||
      value instanceof LocalDateTime ||
      value instanceof DateTime
    )
      return value
    throw argumentError('InvalidArgumentValue', 'There is no date to take from this value')
  }

  /** The value that gives the time: from `time` or `datetime`. */
  timeSource(): LocalTime | Time | LocalDateTime | DateTime | undefined {
    const value = this.source('time')
    if (
      value === undefined ||
      value instanceof LocalTime ||
      value instanceof Time ||
      value instanceof LocalDateTime ||
      value instanceof DateTime
    )
      return value
    throw argumentError('InvalidArgumentValue', 'There is no time to take from this value')
  }

  private source(key: string): Value | undefined {
    return this.map.get(key) ?? this.map.get('datetime') ?? undefined
  }
}

function isKnown(key: string): boolean {
  return key === 'timezone' || dateKeys.includes(key) || timeKeys.includes(key)
}

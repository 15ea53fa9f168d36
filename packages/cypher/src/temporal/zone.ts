// Offsets from UTC and named time zones; the rules of the zones come from the runtime's Intl.
import { argumentError } from '../errors.ts'
import { toEpochDay } from './calendar.ts'
import { pad } from './format.ts'

const formatters = new Map<string, Intl.DateTimeFormat>()
const offsetPattern = /^([+-])(\d{2})(?::?(\d{2})(?::?(\d{2}))?)?$/

export interface Zone {
  /** Name as in the tz database, or null for a plain offset. */
  name: string | null
  offset: number
}

/** Reads `Z`, `+01:00`, `+0100`, `+01` as seconds; undefined when the text is no offset. */
export function parseOffset(text: string): number | undefined {
  if (text === 'Z' || text === 'z') return 0
  const match = offsetPattern.exec(text)
  if (match === null) return undefined
  const seconds = Number(match[2]) * 3600 + Number(match[3] ?? 0) * 60 + Number(match[4] ?? 0)
  return match[1] === '-' ? -seconds : seconds
}

export function formatOffset(offset: number): string {
  if (offset === 0) return 'Z'
  const size = Math.abs(offset)
  const seconds = size % 60 === 0 ? '' : `:${pad(size % 60)}`
  return `${offset < 0 ? '-' : '+'}${pad(Math.floor(size / 3600))}:${pad(Math.floor(size / 60) % 60)}${seconds}`
}

/** An offset or a zone name such as `Europe/Stockholm`. */
export function parseZone(text: string): Zone {
  const offset = parseOffset(text)
  if (offset !== undefined) return { name: null, offset }
  const name = text.replaceAll(' ', '_')
  formatterOf(name)
  return { name, offset: 0 }
}

function formatterOf(name: string): Intl.DateTimeFormat {
  const known = formatters.get(name)
  if (known !== undefined) return known
  try {
    const formatter = new Intl.DateTimeFormat('en-US', {
      timeZone: name,
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    })
    formatters.set(name, formatter)
    return formatter
  } catch {
    throw argumentError('InvalidArgumentValue', `'${name}' is no time zone that this runtime knows`)
  }
}

const furthest = 8.64e12 - 86_400

/** Offset of a named zone at an instant, both in seconds. */
export function offsetAtInstant(name: string, epochSecond: number): number {
  const second = Math.max(-furthest, Math.min(furthest, epochSecond))
  const fields = new Map<string, string>()
  for (const { type, value } of formatterOf(name).formatToParts(second * 1000)) fields.set(type, value)
  const read = (type: string) => Number(fields.get(type))
  const year = fields.get('era') === 'BC' ? 1 - read('year') : read('year')
  const days = toEpochDay({ year, month: read('month'), day: read('day') })
  return days * 86_400 + read('hour') * 3600 + read('minute') * 60 + read('second') - second
}

/**
 * Offset of a named zone at a local second. Where clocks go back the earlier offset holds, unless `preferred` is valid too;
 * in the gap where they go forward the offset before it, so that the instant moves on by the gap's length.
 */
export function offsetAtLocal(name: string, localSecond: number, preferred?: number): number {
  const valid = (offset: number) => offsetAtInstant(name, localSecond - offset) === offset
  if (preferred !== undefined && valid(preferred)) return preferred
  const before = offsetAtInstant(name, localSecond - 86_400)
  const after = offsetAtInstant(name, localSecond + 86_400)
  return !valid(before) && valid(after) ? after : before
}

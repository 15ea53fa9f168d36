// date(), time(), datetime(), duration() and what hangs on their names.
import { argumentError } from '../errors.ts'
import type { Planning } from '../plan/planning.ts'
import type { StaticType } from '../plan/types.ts'
import { atEpoch, buildDate, buildDateTime, buildTime, buildZonedTime, overrideDate, utc } from '../temporal/build.ts'
import { Fields } from '../temporal/fields.ts'
import { parseDate, parseDateAndTime, parseZonedTime } from '../temporal/parse.ts'
import { DateTime, DateValue, LocalDateTime, LocalTime, Time, isInstant } from '../temporal/temporal.ts'
import type { Instant } from '../temporal/temporal.ts'
import { isTimeUnit, truncate } from '../temporal/truncate.ts'
import { parseZone } from '../temporal/zone.ts'
import type { Zone } from '../temporal/zone.ts'
import { atZone, zoneOf } from '../temporal/zoned.ts'
import type { MapValue, Value } from '../values/value.ts'
import { textOf, wrongType } from './definition.ts'
import type { FunctionDefinition } from './definition.ts'

type InstantKind = Instant['kind']

const fromFields: Record<InstantKind, (fields: Fields) => Instant> = {
  date: fields => new DateValue(buildDate(fields, fields.dateSource()?.epochDay)),
  localtime: fields => new LocalTime(buildTime(fields, fields.timeSource()?.nanoOfDay ?? 0)),
  time: buildZonedTime,
  localdatetime: fields => {
    const date = fields.dateSource()
    const epochDay = date === undefined ? buildDate(fields, undefined) : overrideDate(fields, date.epochDay)
    return new LocalDateTime(epochDay, buildTime(fields, fields.timeSource()?.nanoOfDay ?? 0))
  },
  datetime: buildDateTime,
}

const fromText: Record<InstantKind, (text: string) => Instant> = {
  date: text => new DateValue(parseDate(text)),
  localtime: text => new LocalTime(parseZonedTime(text).nanoOfDay),
  time: text => {
    const { nanoOfDay, zone } = parseZonedTime(text)
    return new Time(nanoOfDay, zone?.offset ?? 0)
  },
  localdatetime: text => {
    const { epochDay, nanoOfDay } = parseDateAndTime(text)
    return new LocalDateTime(epochDay, nanoOfDay)
  },
  datetime: text => {
    const { epochDay, nanoOfDay, zone } = parseDateAndTime(text)
    return atZone({ epochDay, nanoOfDay }, zone ?? utc, zone?.offset)
  },
}

function construct(kind: InstantKind, values: Value[], planning: Planning): Value {
  const [value] = values
  if (value === undefined) return current(kind, planning, utc)
  if (value === null) return null
  if (typeof value === 'string') return fromText[kind](value)
  if (value instanceof Map)
    return onlyZone(value)
      ? current(kind, planning, new Fields(value).zone() ?? utc)
      : fromFields[kind](new Fields(value))
  if (isInstant(value)) return fromFields[kind](new Fields(new Map([[sourceKey(kind), value]])))
  return wrongType(kind, value, 'a STRING, a MAP or another date or time')
}

function onlyZone(map: MapValue): boolean {
  return map.size === 1 && map.has('timezone')
}

function sourceKey(kind: InstantKind): string {
  if (kind === 'date') return 'date'
  return kind === 'localtime' || kind === 'time' ? 'time' : 'datetime'
}

function current(kind: InstantKind, planning: Planning, zone: Zone): Value {
  const millis = planning.now.getTime()
  const seconds = Math.floor(millis / 1000)
  return fromFields[kind](
    new Fields(new Map([[sourceKey(kind), atEpoch(seconds, (millis - seconds * 1000) * 1e6, zone)]])),
  )
}

function truncated(kind: InstantKind, [unit, value = null, fields = null]: Value[], planning: Planning): Value {
  const name = textOf(`${kind}.truncate`, unit)
  const subject = value ?? current('datetime', planning, utc)
  if (!isInstant(subject)) return wrongType(`${kind}.truncate`, subject, 'a date or time')
  const map = new Fields(fields instanceof Map ? fields : new Map())
  const hasDate = subject instanceof DateValue || subject instanceof LocalDateTime || subject instanceof DateTime
  if (!hasDate && !isTimeUnit(name)) throw argumentError('InvalidArgumentValue', `A time has no ${name}`)
  const start = truncate(name, hasDate ? subject.epochDay : 0, subject instanceof DateValue ? 0 : subject.nanoOfDay)
  const local = {
    epochDay: hasDate ? overrideDate(map, start.epochDay) : 0,
    nanoOfDay: buildTime(map, start.nanoOfDay, start.keep),
  }
  return assemble(kind, local, map.zone() ?? zoneOfInstant(subject) ?? utc)
}

function zoneOfInstant(value: Instant): Zone | undefined {
  if (value instanceof DateTime) return zoneOf(value)
  return value instanceof Time ? { name: null, offset: value.offset } : undefined
}

function assemble(kind: InstantKind, local: { epochDay: number; nanoOfDay: number }, zone: Zone): Instant {
  switch (kind) {
    case 'date':
      return new DateValue(local.epochDay)
    case 'localtime':
      return new LocalTime(local.nanoOfDay)
    case 'time':
      return new Time(local.nanoOfDay, zone.name === null ? zone.offset : atZone(local, zone).offset)
    case 'localdatetime':
      return new LocalDateTime(local.epochDay, local.nanoOfDay)
    case 'datetime':
      return atZone(local, zone, zone.offset)
  }
}

function family(kind: InstantKind): FunctionDefinition[] {
  const gives: StaticType = { kind }
  const clock = (name: string): FunctionDefinition => ({
    name: `${kind}.${name}`,
    arity: [0, 1],
    gives,
    run: ([zone], planning) =>
      current(kind, planning, zone === undefined ? utc : parseZone(textOf(`${kind}.${name}`, zone))),
  })
  return [
    { name: kind, arity: [0, 1], gives, seesNull: true, run: (values, planning) => construct(kind, values, planning) },
    { name: `${kind}.truncate`, arity: [1, 3], gives, run: (values, planning) => truncated(kind, values, planning) },
    clock('transaction'),
    clock('statement'),
    clock('realtime'),
  ]
}

export const temporalFunctions: FunctionDefinition[] = [
  ...family('date'),
  ...family('localtime'),
  ...family('time'),
  ...family('localdatetime'),
  ...family('datetime'),
  {
    name: 'datetime.fromEpoch',
    arity: [2, 2],
    gives: { kind: 'datetime' },
    run: ([seconds = null, nanos = null]) =>
      buildDateTime(
        new Fields(
          new Map([
            ['epochSeconds', seconds],
            ['nanosecond', nanos],
          ]),
        ),
      ),
  },
  {
    name: 'datetime.fromEpochMillis',
    arity: [1, 1],
    gives: { kind: 'datetime' },
    run: ([millis = null]) => buildDateTime(new Fields(new Map([['epochMillis', millis]]))),
  },
]

// One entity out of the units that are it: the commonest label, all other names, the most precise date, the latest role.
import {
  type Entity,
  EVENT_KINDS,
  type EventKind,
  ORGANIZATION_KINDS,
  type OrganizationKind,
  VENUE_KINDS,
  type VenueKind,
} from '../model.ts'
import { fold } from '../entities/spelling.ts'
import type { KnownEntity } from './knowledge.ts'
import { by, byText, compact, heaviest } from './order.ts'
import type { Unit } from './unit.ts'

type Unmentioned<T> = T extends KnownEntity ? Omit<T, 'mentions'> : never
/** A merged entity before its mentions are put to it. */
export type Head = Unmentioned<KnownEntity>
type Unkeyed<T> = T extends Head ? Omit<T, 'key'> : never
export type UnkeyedHead = Exclude<Unkeyed<Head>, { category: 'topic' }>

/** @param units at least one, all of one category */
export function mergeUnits(units: readonly Unit[]): UnkeyedHead {
  const label = labelOf(units)
  const names = new Set(units.flatMap(({ entity }) => [entity.label, ...entity.aliases]))
  names.delete(label)
  const shared = { label, aliases: [...names].sort(byText) }
  const country = vote(units, entity => entity.country)
  const kind = vote(units, entity => entity.kind)
  switch (units[0]?.entity.category) {
    case 'person':
      return compact({ category: 'person', ...shared, description: latestRole(units), country })
    case 'venue':
      return compact({ category: 'venue', ...shared, kind: isVenueKind(kind) ? kind : 'other', country })
    case 'event':
      return compact({ category: 'event', ...shared, kind: isEventKind(kind) ? kind : 'other', ...bestDate(units) })
    case 'organization':
    case undefined:
      return compact({ category: 'organization', ...shared, kind: isOrganizationKind(kind) ? kind : 'other', country })
  }
}

/** Mentions of an article that calls it otherwise throughout say how they came here: "Putin" is Vladimir Putin in others. */
export function explained(reason: string, entity: Unit['entity'], label: string): string {
  return fold(entity.label) === fold(label) ? reason : `${reason}; ${entity.label} is ${label} in other articles`
}

const weightOf = ({ names }: Unit): number => 1 + names

const vote = (units: readonly Unit[], pick: (entity: Unit['entity']) => string | undefined): string | undefined =>
  heaviest(
    units.flatMap(unit => {
      const value = pick(unit.entity)
      return value === undefined ? [] : [[value, weightOf(unit)] as const]
    }),
  )

/** The commonest label; a person's lone surname only where nobody gives more. */
function labelOf(units: readonly Unit[]): string {
  const full = units.filter(({ entity }) => entity.category !== 'person' || entity.label.includes(' '))
  return vote(full.length ? full : units, ({ label }) => label) ?? ''
}

function latestRole(units: readonly Unit[]): string | undefined {
  const dated = units.filter(({ entity }) => entity.description)
  return dated.sort(by(({ article, id }) => [article.date ?? '', id])).at(-1)?.entity.description
}

type Dates = Pick<Entity, 'start' | 'end' | 'dateBasis'>

/** Start and end from one unit: the most precise, a stated date before a resolved one, the shorter time before the longer. */
function bestDate(units: readonly Unit[]): { [K in keyof Dates]: Dates[K] | undefined } {
  const dated = units.map(({ entity }) => entity).filter(({ start, end }) => start ?? end)
  const best = dated.sort(by(precision))[0]
  return { start: best?.start, end: best?.end, dateBasis: best?.dateBasis }
}

const precision = ({ start = '', end = '', dateBasis }: Unit['entity']) => [
  -start.length,
  dateBasis === 'stated' ? 0 : 1,
  end === '' ? 0 : 1,
  start,
  end,
]

const isVenueKind = (kind: string | undefined): kind is VenueKind => VENUE_KINDS.some(item => item === kind)
const isEventKind = (kind: string | undefined): kind is EventKind => EVENT_KINDS.some(item => item === kind)
const isOrganizationKind = (kind: string | undefined): kind is OrganizationKind =>
  ORGANIZATION_KINDS.some(item => item === kind)

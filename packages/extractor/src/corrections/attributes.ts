// Corrections of what a node is: its name, category, kind, days; and nodes that should not be shown.
import type { KnownEntity } from '../graph/knowledge.ts'
import { slug } from '../graph/names.ts'
import { byText } from '../graph/order.ts'
import { EVENT_KINDS, ORGANIZATION_KINDS, VENUE_KINDS } from '../model.ts'
import type { Correction } from './correction.ts'
import { type Draft, entityIn, keyIn, redirect, type Refusal } from './draft.ts'

type Of<Name extends string> = Extract<Correction, Record<Name, unknown>>

export const missing = (key: string): string => `there is no ${key} in the graph`

/** The key stays, so that links to it and other corrections hold. */
export function rename(draft: Draft, { rename: key, label }: Of<'rename'>): Refusal {
  const entity = entityIn(draft, key)
  if (!entity) return missing(key)
  const aliases = [...new Set([...entity.aliases, entity.label])].filter(alias => alias !== label).sort(byText)
  draft.entities.set(entity.key, { ...entity, label, aliases })
  return undefined
}

export function addAlias(draft: Draft, { alias: key, add }: Of<'alias'>): Refusal {
  const entity = entityIn(draft, key)
  if (!entity) return missing(key)
  if (entity.label === add || entity.aliases.includes(add)) return `${add} is already a name of ${key}`
  draft.entities.set(entity.key, { ...entity, aliases: [...entity.aliases, add].sort(byText) })
  return undefined
}

/** An event's days; days of articles are set before they are read, see dates.ts. */
export function setDate(draft: Draft, { date: key, start, end }: Of<'date'>): Refusal {
  if (!key.startsWith('event/')) return draft.articles.has(key) ? undefined : missing(key)
  const entity = entityIn(draft, key)
  if (entity?.category !== 'event') return missing(key)
  const { end: _end, ...rest } = entity
  draft.entities.set(entity.key, { ...rest, start, ...(end === undefined ? {} : { end }), dateBasis: 'stated' })
  return undefined
}

/** A hidden node takes its claims with it; a hidden stance only itself. */
export function hide(draft: Draft, key: string): Refusal {
  if (draft.stances.delete(key)) return undefined
  const entity = entityIn(draft, key)
  if (!entity) return missing(key)
  draft.entities.delete(entity.key)
  return undefined
}

export function retype(draft: Draft, { retype: key, category, kind }: Of<'retype'>): Refusal {
  const entity = entityIn(draft, key)
  if (!entity) return missing(key)
  const typed = asCategory(entity, category, kind)
  if (!typed) return `${kind} is no kind of ${category}`
  const renamed = { ...typed, key: freeKey(draft, `${category}/${slug(entity.label)}`, entity.key) }
  draft.entities.delete(entity.key)
  draft.entities.set(renamed.key, renamed)
  if (renamed.key !== entity.key) redirect(draft, keyIn(draft, entity.key), renamed.key)
  return undefined
}

function asCategory(
  { key, label, aliases, mentions, ...rest }: KnownEntity,
  category: Of<'retype'>['category'],
  kind = 'other',
): KnownEntity | undefined {
  const named = { key, label, aliases, mentions }
  const country = 'country' in rest && rest.country !== undefined ? { country: rest.country } : {}
  switch (category) {
    case 'person':
      return { ...named, category, ...country }
    case 'organization': {
      const found = ORGANIZATION_KINDS.find(item => item === kind)
      return found && { ...named, category, kind: found, ...country }
    }
    case 'venue': {
      const found = VENUE_KINDS.find(item => item === kind)
      return found && { ...named, category, kind: found, ...country }
    }
    case 'event': {
      const found = EVENT_KINDS.find(item => item === kind)
      return found && { ...named, category, kind: found }
    }
  }
}

/** A key that no other entity has. */
export function freeKey(draft: Draft, wish: string, own?: string): string {
  let key = wish
  for (let count = 2; key !== own && isTaken(draft, key); count++) key = `${wish}-${count}`
  return key
}

const isTaken = ({ entities, around }: Draft, key: string): boolean =>
  entities.has(key) || around.categoryOf(key) !== undefined

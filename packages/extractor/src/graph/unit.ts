// One entity of one article, without its mentions: what cross-article identity puts together.
import type { Entity } from '../model.ts'
import type { Gist } from './gist.ts'

export interface Unit {
  /** `article key#entity id`, unique among all articles. */
  id: string
  article: { key: string; date: string | undefined }
  entity: Omit<Entity, 'id'>
  /** How often it is mentioned, and how often by a name. */
  mentions: number
  names: number
}

export const unitId = (article: { key: string }, entity: string): string => `${article.key}#${entity}`

/**
 * The units of all articles. Entities that are never mentioned and hold no claim stay: claims may show them.
 * What is known of an entity is one object in memory for all articles that know the same.
 */
export function unitsOf(gists: Iterable<Gist>): Unit[] {
  const all = new Map<string, Unit['entity']>()
  const units: Unit[] = []
  for (const { article, units: own } of gists)
    for (const { id, known, mentions, names } of own)
      units.push({ id: unitId(article, id), article, entity: sharedEntity(known, all), mentions, names })
  return units
}

/** The text is what `gistOf` has made of an entity. */
function sharedEntity(known: string, all: Map<string, Unit['entity']>): Unit['entity'] {
  const same = all.get(known)
  if (same) return same
  const entity = JSON.parse(known) as Unit['entity']
  all.set(known, entity)
  return entity
}

// One entity of one article, without its mentions: what cross-article identity puts together.
import type { Entity } from '../model.ts'
import type { Told } from './told.ts'

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
export function unitsOf(tolds: Iterable<Told>): Unit[] {
  const known = new Map<string, Unit['entity']>()
  const units: Unit[] = []
  for (const { article, entities, mentions } of tolds) {
    const where = { key: article.key, date: article.publication.date }
    for (const { id, ...entity } of entities) {
      const own = mentions.filter(mention => mention.entity === id)
      units.push({
        id: unitId(article, id),
        article: where,
        entity: shared(entity, known),
        mentions: own.length,
        names: own.filter(({ form }) => form === 'name').length,
      })
    }
  }
  return units
}

function shared(entity: Unit['entity'], known: Map<string, Unit['entity']>): Unit['entity'] {
  const text = JSON.stringify(entity)
  const same = known.get(text)
  if (same) return same
  known.set(text, entity)
  return entity
}

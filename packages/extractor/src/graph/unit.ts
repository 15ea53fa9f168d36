// One entity of one article, with its mentions as evidence: what cross-article identity puts together.
import type { Article, Entity, Extraction } from '../model.ts'
import type { MentionRecord } from './attributes.ts'
import { by } from './order.ts'

export interface Unit {
  /** `article key#entity id`, unique among all articles. */
  id: string
  article: Article
  entity: Entity
  mentions: MentionRecord[]
}

export const unitId = (article: Article, entity: string): string => `${article.key}#${entity}`

/** The units of one extraction. Entities that are never mentioned and hold no claim stay: claims may show them. */
export function unitsOf({ article, entities, mentions }: Extraction): Unit[] {
  const records = new Map<string, MentionRecord[]>(entities.map(({ id }) => [id, []]))
  for (const { entity, start, end, form, reason, confidence } of mentions) {
    const text = article.text.slice(start, end)
    records.get(entity)?.push({ article: article.key, start, end, text, form, reason, confidence })
  }
  return entities.map(entity => ({
    id: unitId(article, entity.id),
    article,
    entity,
    mentions: (records.get(entity.id) ?? []).sort(by(({ start, end }) => [start, end])),
  }))
}

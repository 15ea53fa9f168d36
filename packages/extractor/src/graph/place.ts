// What one article says, told of merged entities: mentions, relations and stances with their evidence.
import type { MentionRecord } from './attributes.ts'
import type { Identified } from './identify.ts'
import { evidenceIn, type KnownRelation, type KnownStance } from './knowledge.ts'
import { topicPlace } from './merge-topics.ts'
import { explained } from './merge-units.ts'
import { by } from './order.ts'
import { placeRelation } from './relations.ts'
import { placeStance } from './stances.ts'
import type { Told } from './told.ts'
import { unitId } from './unit.ts'

export interface Placed {
  /** By the key of whom they mention, each list in the order of the text. */
  mentions: Map<string, MentionRecord[]>
  relations: KnownRelation[]
  stances: KnownStance[]
}

export function place(told: Told, identified: Identified): Placed {
  const mentions = new Map([...mentionsIn(told, identified), ...topicMentionsIn(told, identified)])
  for (const list of mentions.values()) list.sort(by(({ start, end }) => [start, end]))
  return {
    mentions,
    relations: told.relations.flatMap(relation => placeRelation(told, relation, identified)),
    stances: told.stances.flatMap(stance => placeStance(told, stance, identified)),
  }
}

function mentionsIn({ article, entities, mentions }: Told, { keys, heads }: Identified): Map<string, MentionRecord[]> {
  const found = new Map<string, MentionRecord[]>()
  for (const entity of entities) {
    const key = keys.get(unitId(article, entity.id)) ?? ''
    const label = heads.get(key)?.label ?? entity.label
    const own = mentions.filter(mention => mention.entity === entity.id).sort(by(({ start, end }) => [start, end]))
    const records = own.map(({ entity: _entity, reason, ...mention }) => ({
      article: article.key,
      ...mention,
      reason: explained(reason, entity, label),
    }))
    if (records.length) found.set(key, [...(found.get(key) ?? []), ...records])
  }
  return found
}

/** Where the topic of a position is worded; the same place once, for the last position that is worded there. */
function topicMentionsIn({ article, stances }: Told, { topics }: Identified): Map<string, MentionRecord[]> {
  const places = new Map<string, Map<string, MentionRecord>>()
  for (const { topic, confidence } of stances) {
    const key = topic && topics.get(topicPlace(article, topic.label))
    if (topic === undefined || key === undefined) continue
    const own = places.get(key) ?? new Map<string, MentionRecord>()
    const record = { ...evidenceIn(article, topic.shown), form: 'nominal' as const, reason: 'topic of a position' }
    places.set(key, own.set(`${topic.shown.start} ${topic.shown.end}`, { ...record, confidence }))
  }
  return new Map([...places].map(([key, own]) => [key, [...own.values()]]))
}

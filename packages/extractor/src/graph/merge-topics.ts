// Topics of all positions. Wordings are one topic when they are about the same (`NATO expansion`, `expansion of the alliance`), or when one only says more
// than the other (`NATO enlargement and operations`); a topic is named by its commonest wording. Not: `NATO` and `NATO expansion` (a name alone is no matter).
import type { Article, Extraction } from '../model.ts'
import type { MentionRecord } from './attributes.ts'
import { assignKeys } from './keys.ts'
import { evidenceIn, type KnownEntity } from './knowledge.ts'
import { by, byText, groupBy } from './order.ts'
import { joinContents, type Content } from './join-topics.ts'
import { contentOf, namesOf } from './topic-words.ts'

interface Wording {
  place: string
  label: string
  content: Content
  mention: MentionRecord
}

/** Where a wording stands, as a key of the topics' map. */
export const topicPlace = (article: Article, label: string): string => `${article.key}\n${label}`

/**
 * The topics as entities, and the key of each by `topicPlace`.
 *
 * @param known keys of merged entities by unit, for the names inside wordings
 */
export function mergeTopics(
  extractions: readonly Extraction[],
  known: ReadonlyMap<string, string>,
): { entities: KnownEntity[]; keys: Map<string, string> } {
  const told = extractions.flatMap(extraction => wordings(extraction, known))
  const topicOf = joinContents(told.map(({ content }) => content))
  const groups = groupBy(told, ({ content }) => topicOf(content))
  const merged = [...groups].map(([anchor, group]) => ({ anchor, group, ...describe(group) }))
  const keyOf = assignKeys(
    merged.map(topic => ({ ...topic, weight: topic.mentions.length })).sort((a, b) => byText(a.anchor, b.anchor)),
  )
  const keys = new Map<string, string>()
  const entities = [...keyOf].map(([{ anchor: _anchor, group, weight: _weight, ...topic }, key]) => {
    for (const { place } of group) keys.set(place, key)
    return { ...topic, key }
  })
  return { entities, keys }
}

function wordings(extraction: Extraction, known: ReadonlyMap<string, string>): Wording[] {
  const names = namesOf(extraction, known)
  return extraction.stances.flatMap(({ topic, confidence }) => {
    if (!topic) return []
    const { article } = extraction
    const reason = 'topic of a position'
    const mention = { ...evidenceIn(article, topic.span), form: 'nominal' as const, reason, confidence }
    return [
      { place: topicPlace(article, topic.label), label: topic.label, content: contentOf(topic.label, names), mention },
    ]
  })
}

function describe(group: readonly Wording[]) {
  const labels = [...groupBy(group, ({ label }) => label)].sort(
    by(([label, same]) => [-same.length, label.length, label]),
  )
  const [label = '', ...aliases] = labels.map(([wording]) => wording)
  const places = new Map(group.map(({ mention }) => [`${mention.article} ${mention.start} ${mention.end}`, mention]))
  const mentions = [...places.values()].sort(by(({ article, start, end }) => [article, start, end]))
  return { category: 'topic' as const, label, aliases: aliases.sort(byText), mentions }
}

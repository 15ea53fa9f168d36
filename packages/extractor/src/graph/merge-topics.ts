// Topics of all positions: wordings with the same signature are one topic, named by the commonest of them.
import type { Extraction } from '../model.ts'
import type { MentionRecord } from './attributes.ts'
import { assignKeys } from './keys.ts'
import { evidenceIn, type KnownEntity } from './knowledge.ts'
import { by, byText, groupBy } from './order.ts'
import { topicSignature } from './topics.ts'

interface Wording {
  signature: string
  label: string
  mention: MentionRecord
}

/** The topics as entities, and the key of each by signature. */
export function mergeTopics(extractions: readonly Extraction[]): {
  entities: KnownEntity[]
  keys: Map<string, string>
} {
  const groups = groupBy(extractions.flatMap(wordings), ({ signature }) => signature)
  const merged = [...groups].map(([signature, group]) => ({ anchor: signature, ...describe(group) }))
  const keyOf = assignKeys(
    merged.map(topic => ({ ...topic, weight: topic.mentions.length })).sort((a, b) => byText(a.anchor, b.anchor)),
  )
  const keys = new Map([...keyOf].map(([{ anchor }, key]) => [anchor, key]))
  const entities = merged.map(({ anchor, ...topic }) => ({ ...topic, key: keys.get(anchor) ?? anchor }))
  return { entities, keys }
}

const wordings = ({ article, stances }: Extraction): Wording[] =>
  stances.flatMap(({ topic, confidence }) => {
    if (!topic) return []
    const mention = {
      ...evidenceIn(article, topic.span),
      form: 'nominal' as const,
      reason: 'topic of a position',
      confidence,
    }
    return [{ signature: topicSignature(topic.label), label: topic.label, mention }]
  })

function describe(group: readonly Wording[]) {
  const labels = [...groupBy(group, ({ label }) => label)].sort(
    by(([label, same]) => [-same.length, label.length, label]),
  )
  const [label = '', ...aliases] = labels.map(([wording]) => wording)
  const places = new Map(group.map(({ mention }) => [`${mention.article} ${mention.start} ${mention.end}`, mention]))
  const mentions = [...places.values()].sort(by(({ article, start, end }) => [article, start, end]))
  return { category: 'topic' as const, label, aliases: aliases.sort(byText), mentions }
}

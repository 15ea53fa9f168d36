// Positions of many articles. The same holder doing the same thing in the same words is one position, however many articles carry it.
import { evidenceIn, type KnownStance } from './knowledge.ts'
import { fold } from '../entities/spelling.ts'
import { digest } from './names.ts'
import { byText, compact } from './order.ts'
import { type Identities, joins, mergeEvidence } from './relations.ts'
import { topicPlace } from './merge-topics.ts'
import { topicSignature } from './topics.ts'
import type { Told, ToldStance } from './told.ts'
import { unitId } from './unit.ts'

export interface StanceIdentities extends Identities {
  /** Key of the topic by `topicPlace`. */
  topics: ReadonlyMap<string, string>
}

/** A stance between merged entities; none when its holder can hold none. */
export function placeStance(
  { article }: Told,
  stance: ToldStance,
  { keys, categories, topics }: StanceIdentities,
): KnownStance[] {
  const keysOf = (ids: readonly string[], predicate: 'TOWARD' | 'REPORTED_BY') =>
    ids
      .flatMap(id => keys.get(unitId(article, id)) ?? [])
      .filter(key => joins(predicate, 'stance', categories.get(key)))
  const holder = keys.get(unitId(article, stance.holder))
  if (!holder || !joins('HOLDS', categories.get(holder), 'stance') || stance.evidence.length === 0) return []
  const { act, polarity, modality, proposition, quoted, anonymous, date, confidence } = stance
  const evidence = stance.evidence.map(shown => evidenceIn(article, shown))
  const signature = stance.topic ? topicSignature(stance.topic.label) : ''
  const words = evidence.map(({ text }) => fold(text)).join(' | ')
  const key = `stance/${holder.replace(/^\w+\//, '')}-${act}-${digest([holder, act, polarity, modality, signature, words].join('\n'))}`
  const ends = {
    topic: stance.topic && topics.get(topicPlace(article, stance.topic.label)),
    toward: keysOf(stance.toward, 'TOWARD').filter(other => other !== holder),
    reportedBy: keysOf(stance.reportedBy, 'REPORTED_BY'),
  }
  return [
    compact<KnownStance>({
      key,
      holder,
      act,
      polarity,
      modality,
      proposition,
      quoted,
      anonymous,
      date,
      confidence,
      ...ends,
      evidence,
    }),
  ]
}

/** Tellings of one position, those of the same key, as one. */
export function joinStance(tellings: readonly KnownStance[]): KnownStance[] {
  const [first] = tellings
  if (!first) return []
  const all = (pick: (stance: KnownStance) => readonly string[]) => [...new Set(tellings.flatMap(pick))].sort(byText)
  const date = all(({ date }) => (date ? [date] : []))[0]
  const merged = {
    ...first,
    toward: all(({ toward }) => toward),
    reportedBy: all(({ reportedBy }) => reportedBy),
    quoted: tellings.some(({ quoted }) => quoted),
    anonymous: tellings.every(({ anonymous }) => anonymous),
    confidence: Math.max(...tellings.map(({ confidence }) => confidence)),
    evidence: mergeEvidence(tellings),
  }
  return [date ? { ...merged, date } : merged]
}

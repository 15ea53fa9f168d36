// Claims that a text does not make. Found by key, or after an edit by their sentence.
import { placesOf } from '../graph/anchor.ts'
import type { KnownRelation, KnownStance } from '../graph/knowledge.ts'
import type { Evidence } from '../model.ts'
import { edgeKey } from '../graph/to-graph.ts'
import { asQuote, type Correction } from './correction.ts'
import { type Draft, keyIn, type Refusal } from './draft.ts'

type Wrong = Extract<Correction, { wrong: string }>

export function markWrong(draft: Draft, correction: Wrong): Refusal {
  const { wrong: key } = correction
  if (draft.stances.delete(key)) return undefined
  const isDone = dropRelations(draft, correction) || dropEnd(draft, key) || dropStances(draft, correction)
  return isDone ? undefined : 'no claim in the graph says this any more'
}

/** By the key of the edge; where an edit has changed the role in it, by its ends and its sentence. */
function dropRelations(draft: Draft, { wrong: key, quote }: Wrong): boolean {
  const [source = '', predicate = '', rest = ''] = key.split(' ')
  const target = rest.replace(/,$/, '')
  const ends = [keyIn(draft, source), predicate, keyIn(draft, target)].join(' ')
  const now = ends + key.slice([source, predicate, target].join(' ').length)
  const keyOf = (relation: KnownRelation) => edgeKey(relation.subject, relation.object, relation)
  const named = draft.relations.filter(relation => [key, now].includes(keyOf(relation)))
  const same = (relation: KnownRelation) =>
    `${relation.subject} ${relation.predicate} ${relation.object}` === ends && isShown(relation.evidence, quote)
  const gone = new Set(named.length ? named : draft.relations.filter(same))
  draft.relations = draft.relations.filter(relation => !gone.has(relation))
  return gone.size > 0
}

/** `stance/x TOWARD person/a`: the position stays, that end of it goes; without its holder there is no position. */
function dropEnd(draft: Draft, key: string): boolean {
  const [source = '', predicate = '', end = ''] = key.split(' ')
  const [stance, target] = [draft.stances.get(source), keyIn(draft, end)]
  if (predicate === 'HOLDS') return draft.stances.get(end)?.holder === keyIn(draft, source) && draft.stances.delete(end)
  if (!stance) return false
  const { topic, toward, reportedBy, ...rest } = stance
  const isOther = (each: string) => each !== target
  const left = {
    ...rest,
    ...(topic === undefined || (predicate === 'ABOUT' && topic === target) ? {} : { topic }),
    toward: predicate === 'TOWARD' ? toward.filter(isOther) : toward,
    reportedBy: predicate === 'REPORTED_BY' ? reportedBy.filter(isOther) : reportedBy,
  }
  draft.stances.set(source, left)
  return left.topic !== topic || left.toward.length < toward.length || left.reportedBy.length < reportedBy.length
}

function dropStances(draft: Draft, correction: Wrong): boolean {
  const found = [...draft.stances.values()].filter(stance => isStance(stance, correction))
  for (const { key } of found) draft.stances.delete(key)
  return found.length > 0
}

/** The same holder and act with the quote in its sentence: a stance's key is these two and a digest of its words. */
function isStance({ key, evidence }: KnownStance, { wrong, quote }: Wrong): boolean {
  const withoutDigest = (text: string) => text.replace(/-[0-9a-f]{8}$/, '')
  return withoutDigest(key) === withoutDigest(wrong) && isShown(evidence, quote)
}

/** True when a sentence holds the quote or is part of it. */
function isShown(evidence: readonly Evidence[], quote: Wrong['quote']): boolean {
  if (quote === undefined) return false
  const { exact } = asQuote(quote)
  return evidence.some(({ text }) => placesOf(text, { exact }).length + placesOf(exact, { exact: text }).length > 0)
}

// Claims that a text does not make. Found by key, or after an edit by their sentence.
import { anchor } from '../graph/anchor.ts'
import type { KnownRelation, KnownStance } from '../graph/knowledge.ts'
import type { Evidence } from '../model.ts'
import { edgeKey } from '../graph/to-graph.ts'
import { asQuote, type Correction } from './correction.ts'
import { type Draft, keyIn, type Refusal } from './draft.ts'

type Wrong = Extract<Correction, { wrong: string }>

export function markWrong(draft: Draft, correction: Wrong): Refusal {
  const { wrong: key } = correction
  if (draft.stances.delete(key)) return undefined
  const left = draft.relations.filter(relation => !isRelation(draft, relation, key))
  if (left.length < draft.relations.length) {
    draft.relations = left
    return undefined
  }
  const found = [...draft.stances.values()].filter(stance => isStance(stance, correction))
  for (const stance of found) draft.stances.delete(stance.key)
  return found.length ? undefined : 'no claim in the graph says this any more'
}

/** By the key of its edge, also as it was before other lines changed a key in it. */
function isRelation(draft: Draft, relation: KnownRelation, key: string): boolean {
  const own = edgeKey(relation.subject, relation.object, relation)
  const [source = '', predicate = '', target = '', ...rest] = key.split(' ')
  return own === key || own === [keyIn(draft, source), predicate, keyIn(draft, target), ...rest].join(' ')
}

/** The same holder and act with the quote in its sentence: a stance's key is these two and a digest of its words. */
function isStance({ key, evidence }: KnownStance, { wrong, quote }: Wrong): boolean {
  const withoutDigest = (text: string) => text.replace(/-[0-9a-f]{8}$/, '')
  if (quote === undefined || withoutDigest(key) !== withoutDigest(wrong)) return false
  const { exact } = asQuote(quote)
  return evidence.some(
    ({ text }: Evidence) => anchor(text, { exact }) !== undefined || anchor(exact, { exact: text }) !== undefined,
  )
}

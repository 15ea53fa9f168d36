// Pronouns → what was spoken of: "himself" by grammar alone, "I" and "we" in a quotation the speaker, the others by a small network that
// weighs all that fits (candidates.ts). Common nouns that name nobody known ("the gunman", "sellers", "the deal") compete too.
import type { Token } from '../../model.ts'
import { clauseOf, sharedSubject } from '../phrases/binding.ts'
import { hasClauseInstead } from '../phrases/it.ts'
import { isSubject } from '../use/grammar.ts'
import type { Antecedent } from './antecedent.ts'
import { candidatesFor } from './candidates.ts'
import type { Chooser } from './choose.ts'
import { pronounFeatures } from './pronoun-features.ts'
import { fits, isReflexive, isSpeakersOwn, kindOfPronoun } from './pronoun-words.ts'
import type { PronounKind } from './pronoun-words.ts'
import type { Setting } from './setting.ts'

/** What a pronoun stands for: an entity with the reason, or the key of what has no name. */
export type Reference = Antecedent | { key: string }

export function referenceOf(token: Token, setting: Setting, choose: Chooser): Reference | undefined {
  if (token.upos !== 'PRON' || token.deprel === 'expl') return undefined
  if (isSpeakersOwn(token.text)) return speaker(token, setting)
  const kind = kindOfPronoun(token.text)
  if (!kind || isClauseInstead(token, setting)) return undefined
  return isReflexive(token.text) ? bound(token, kind, setting) : chosen(token, kind, { setting, choose })
}

function isClauseInstead({ text, deprel, head }: Token, { scene: { sentence } }: Setting): boolean {
  const predicate = sentence.tokens[head]
  return predicate !== undefined && /^it$/i.test(text) && isSubject(deprel) && hasClauseInstead(predicate, sentence)
}

function speaker(token: Token, { quotationAt, speakerOf }: Setting): Antecedent | undefined {
  const quotation = quotationAt(token)
  const entity = quotation && speakerOf(quotation)
  return entity === undefined ? undefined : { entity, reason: 'speaker of the quotation', confidence: 0.7 }
}

/** "himself": the subject of its clause. */
function bound(token: Token, kind: PronounKind, { scene, history, entityAt }: Setting): Antecedent | undefined {
  const clause = clauseOf(scene.sentence, token)
  const subject = clause && sharedSubject(scene.sentence, clause)
  const entity = subject && entityAt(subject.index)
  const category = entity === undefined ? undefined : scene.registry.get(entity)?.category
  if (entity === undefined || !category) return undefined
  const gender = scene.genderOf(entity)
  const look = history.latest(trace => trace.entity === entity) ?? {
    category,
    plural: false,
    anonymous: false,
    ...(gender ? { gender } : {}),
  }
  return fits(kind, look) ? { entity, reason: 'subject of its clause', confidence: 0.85 } : undefined
}

function chosen(
  token: Token,
  kind: PronounKind,
  { setting, choose }: { setting: Setting; choose: Chooser },
): Reference | undefined {
  const candidates = candidatesFor(token, kind, setting)
  const weighing = pronounFeatures(token, kind, { candidates, setting })
  const { candidate, probability } = choose({ token, kind, candidates, ...weighing })
  if (!candidate) return kind === 'it' ? undefined : { key: `${setting.scene.sentence.index}:${token.index}` }
  if (candidate.entity === undefined) return { key: candidate.key }
  const reason = `likeliest for "${token.text.toLowerCase()}" of ${candidates.length} spoken of before`
  return { entity: candidate.entity, reason, confidence: Math.round(probability * 100) / 100 }
}

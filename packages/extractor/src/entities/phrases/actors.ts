// Noun phrases that stand for a state or an organization without naming it: "Russian officials", "the American side", "the government".
import type { Sentence, Token } from '../../model.ts'
import { ARM_NOUNS, BODY_NOUNS, SPEAKER_NOUNS, STATE_NOUNS } from '../../lexicon/actor-nouns.ts'
import type { Actor } from '../people.ts'
import { dependents } from '../use/grammar.ts'
import type { History } from './history.ts'
import { byAdjective, ownersOf } from './owners.ts'
import type { Owner, Scene } from './owners.ts'
import { BODY_ADJECTIVES } from '../lookup/bodies.ts'

const isListed = (lemma: string): boolean => SPEAKER_NOUNS.has(lemma) || BODY_NOUNS.has(lemma) || ARM_NOUNS.has(lemma)

/** Whom the phrase stands for; empty when nothing tells. */
export function actorsOf(noun: Token, scene: Scene, history: History): Actor[] {
  const lemma = noun.lemma.toLowerCase()
  const people = peopleOf(noun, scene)
  if (people) return [{ entity: people.entity.id, anonymous: false, reason: people.reason, confidence: 0.85 }]
  if (!/^(?:NOUN|PROPN)$/.test(noun.upos) || namesSomebody(noun, scene) || isInside(noun, scene)) return []
  // "the authority to veto" is a power, "the authorities" are a government
  if (lemma === 'authority' && !/ies$/i.test(noun.text)) return []
  const owners = isListed(lemma) ? ownersOf(noun, scene) : STATE_NOUNS.has(lemma) ? groupOf(noun, scene) : []
  const anonymous = SPEAKER_NOUNS.has(lemma) && !BODY_NOUNS.has(lemma)
  if (owners.length > 0)
    return owners.map(({ entity, reason }) => ({
      entity: entity.id,
      anonymous,
      reason: `${reason} ${noun.text}`,
      confidence: 0.85,
    }))
  return isListed(lemma) && isDefinite(noun, scene.sentence) ? again(noun, anonymous, scene, history) : []
}

/** "the Russians", "the British": a people as the head of its phrase is its state. */
function peopleOf(noun: Token, scene: Scene): Owner | undefined {
  if (/^(?:amod|compound|nmod:desc|flat|punct)$/.test(noun.deprel) || !/^\p{Lu}/u.test(noun.text)) return undefined
  const plural = /(?:s|men)$/.test(noun.text) && noun.lemma !== noun.text
  if (
    !plural &&
    !dependents(scene.sentence, noun.index).some(child => /^the$/i.test(scene.sentence.tokens[child]?.text ?? ''))
  )
    return undefined
  return byAdjective(noun.index, scene)
}

/** "Western powers", "Arab countries". */
const groupOf = (noun: Token, scene: Scene): Owner[] =>
  ownersOf(noun, scene).filter(({ token }) => BODY_ADJECTIVES.has(scene.sentence.tokens[token]?.text ?? ''))

/** "government" in "U.S. government official": part of another such phrase. */
const isInside = (noun: Token, { sentence }: Scene): boolean =>
  noun.deprel === 'compound' && isListed(sentence.tokens[noun.head]?.lemma.toLowerCase() ?? '')

/** A title or an apposition of a named person: the person is meant. */
function namesSomebody(noun: Token, { sentence, nameAt }: Scene): boolean {
  const isPerson = (index: number): boolean => nameAt(index)?.category === 'person'
  if (/^(?:compound|nmod:desc|appos|flat|amod)$/.test(noun.deprel) && isPerson(noun.head)) return true
  return dependents(sentence, noun.index).some(
    child => /^(?:appos|flat|nmod:desc)$/.test(sentence.tokens[child]?.deprel ?? '') && isPerson(child),
  )
}

export const isDefinite = (noun: Token, sentence: Sentence): boolean =>
  dependents(sentence, noun.index).some(child =>
    /^(?:the|this|that|these|those|both)$/i.test(sentence.tokens[child]?.text ?? ''),
  )

/** "the official", "the government" again: the last phrase with this noun; a government without a past is that of the state most spoken of. */
function again(noun: Token, anonymous: boolean, scene: Scene, history: History): Actor[] {
  const lemma = noun.lemma.toLowerCase()
  const same = history.latest(trace => trace.lemma === lemma)
  if (same) return [{ entity: same.entity, anonymous, reason: `"${lemma}" named before`, confidence: 0.75 }]
  if (!GOVERNMENT.test(lemma)) return []
  const state = mainState(scene, history)
  return state ? [{ entity: state, anonymous, reason: 'state most spoken of', confidence: 0.55 }] : []
}

const GOVERNMENT = /^(?:government|administration|authority|cabinet|regime|parliament|military|army)$/

function mainState({ registry }: Scene, history: History): string | undefined {
  const counts = new Map<string, number>()
  for (const { entity } of history.recent())
    if (registry.get(entity)?.kind === 'state') counts.set(entity, (counts.get(entity) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
}

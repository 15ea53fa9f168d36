// For whom a noun speaks: the state, body or organization in its modifiers ("Russian officials", "the Kremlin's delegates", "spokesman for the
// ministry"), several where they are joined ("U.S. and Russian diplomats").
import type { Entity, Mention, Sentence, Token } from '../../model.ts'
import { ARM_NOUNS, BODY_NOUNS } from '../../lexicon/actor-nouns.ts'
import type { Gender } from '../identity/gender.ts'
import { BODY_ADJECTIVES } from '../lookup/bodies.ts'
import { CAPITALS, DEMONYMS } from '../lookup/countries.ts'
import { dependents } from '../use/grammar.ts'
import type { Registry } from './registry.ts'

export interface Owner {
  entity: Entity
  /** The modifier that says so. */
  token: number
  reason: string
}

export interface Scene {
  sentence: Sentence
  registry: Registry
  /** The name that holds a token. */
  nameAt(token: number): Mention | undefined
  /** The state of a person, where a title told it. */
  stateOfPerson(entity: string): Entity | undefined
  /** A person's, where a name, a title or a pronoun told it. */
  genderOf(entity: string): Gender | undefined
  /** A state that the article names, by its ISO 3166-1 code. */
  namedState(code: string): Entity | undefined
}

const MODIFIER = /^(?:amod|compound|nmod:poss|nmod:desc|nmod:unmarked|nmod)$/
const CASES = /^(?:of|for|from|with|at|in|within|inside|on)$/

export function ownersOf(noun: Token, scene: Scene): Owner[] {
  const found: Owner[] = []
  for (const child of dependents(scene.sentence, noun.index)) {
    const token = scene.sentence.tokens[child]
    if (!token || !MODIFIER.test(token.deprel)) continue
    for (const member of [child, ...joined(scene.sentence, child)]) {
      const owners = member === child && isInner(token) ? ownersOf(token, scene) : [ownerAt(member, token, noun, scene)]
      if (found.length > 0 && isSiteOnly(token, scene)) continue
      for (const owner of owners) if (owner && !found.some(({ entity }) => entity === owner.entity)) found.push(owner)
    }
  }
  return found
}

/** "an EU spokesman in Washington": where somebody is, once it is said whose he is. */
const isSiteOnly = ({ index }: Token, { sentence, nameAt }: Scene): boolean =>
  nameAt(index)?.category === 'venue' &&
  dependents(sentence, index).some(child => /^(?:in|at|from)$/i.test(sentence.tokens[child]?.text ?? ''))

/** "government" in "U.S. government official" has the owner. */
const isInner = ({ deprel, lemma }: Token): boolean =>
  deprel === 'compound' && (BODY_NOUNS.has(lemma) || ARM_NOUNS.has(lemma))

const joined = (sentence: Sentence, index: number): number[] =>
  dependents(sentence, index).filter(child => sentence.tokens[child]?.deprel === 'conj')

function ownerAt(index: number, first: Token, noun: Token, scene: Scene): Owner | undefined {
  const { sentence } = scene
  const preposition = dependents(sentence, first.index)
    .map(child => sentence.tokens[child])
    .find(token => token?.deprel === 'case')
    ?.text.toLowerCase()
  const prepositional = preposition !== undefined && !/^['’]s?$/.test(preposition)
  if (prepositional && (first.index < noun.index || !CASES.test(preposition))) return undefined
  return byAdjective(index, scene) ?? byName(index, noun, scene, prepositional ? preposition : undefined)
}

/** "Russian", "South Korean", "Western". */
export function byAdjective(
  index: number,
  { sentence, registry }: Pick<Scene, 'sentence' | 'registry'>,
): Owner | undefined {
  const [before, token] = [sentence.tokens[index - 1], sentence.tokens[index]]
  if (!token) return undefined
  const state = DEMONYMS.get(`${before?.text ?? ''} ${token.text}`) ?? DEMONYMS.get(token.text)
  if (state)
    return {
      entity: registry.organization(state.label, 'state', state.code),
      token: index,
      reason: `"${token.text}": ${state.label}`,
    }
  const body = BODY_ADJECTIVES.get(token.text)
  return (
    body && {
      entity: registry.organization(body.label, body.kind),
      token: index,
      reason: `"${token.text}": ${body.label}`,
    }
  )
}

function byName(index: number, noun: Token, scene: Scene, preposition: string | undefined): Owner | undefined {
  const mention = scene.nameAt(index)
  const entity = mention && scene.registry.get(mention.entity)
  if (!mention || !entity) return undefined
  const reason = `"${mention.text}"`
  if (entity.category === 'organization') return { entity, token: index, reason }
  if (entity.category === 'person') return ofPerson(mention, noun, scene, preposition)
  const state = CAPITALS.get(mention.text)
  if (entity.category !== 'venue' || !state || /^(?:of|at|on)$/.test(preposition ?? '')) return undefined
  return {
    entity: scene.registry.organization(state.label, 'state', state.code),
    token: index,
    reason: `${reason}: capital of ${state.label}`,
  }
}

/**
 * "the Biden administration", "Putin's government": the state that the person leads. Where no title says which, only "administration" tells:
 * English calls the executive of an American president so; "the Monti government" stays open.
 */
function ofPerson(mention: Mention, noun: Token, scene: Scene, preposition: string | undefined): Owner | undefined {
  if (
    preposition !== undefined ||
    !/^(?:administration|government|cabinet|regime|presidency|coalition|team)$/.test(noun.lemma)
  )
    return undefined
  const state =
    scene.stateOfPerson(mention.entity) ?? (noun.lemma === 'administration' ? scene.namedState('US') : undefined)
  return state && { entity: state, token: mention.head, reason: `state that "${mention.text}" leads` }
}

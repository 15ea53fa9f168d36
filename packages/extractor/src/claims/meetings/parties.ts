// Who takes part in a gathering: those named with it ("between A and B", "with A", "the US-Russia talks"), those who meet, those who hold or attend it.
// Not: "neither of them will attend the meeting".
import type { Actor, People } from '../../entities/people.ts'
import { conjuncts, dependents, relationOf, subtree } from '../../language/grammar.ts'
import { HOLDING_VERBS } from '../../lexicon/gatherings.ts'
import type { Sentence, Token } from '../../model.ts'
import type { Gathering } from './gatherings.ts'

export const prepositionOf = (sentence: Sentence, token: Token): string =>
  dependents(sentence, token.index, 'case')[0]?.text.toLowerCase() ?? ''

export function participantsOf(gathering: Gathering, people: People): string[] {
  const { sentence, word, clause } = gathering
  if (isDenied(sentence, clause)) return []
  const own = dependents(sentence, word.index, 'nmod', 'compound', 'amod', 'nmod:poss', 'obl').filter(token => {
    const preposition = prepositionOf(sentence, token)
    return preposition === '' ? token.deprel !== 'obl' : /^(with|between|among)$/.test(preposition)
  })
  const verb =
    clause && (word.upos === 'VERB' || HOLDING_VERBS.has(clause.lemma) || GATHERING_HEADS.test(word.deprel))
      ? clause
      : undefined
  const around = verb
    ? dependents(sentence, verb.index, 'nsubj', 'obj', 'obl').filter(token => takesPart(sentence, token, verb, word))
    : []
  const parties = [...own, ...around].flatMap(token => [
    ...conjuncts(sentence, antecedentOf(token, verb)).flatMap(index => partiesAt(sentence, index, people)),
    ...(prepositionOf(sentence, token) === '' ? [] : peopleIn(sentence, token, people)),
  ])
  const ids = parties
    .map(({ entity }) => entity)
    .filter(id => ['person', 'organization'].includes(people.entity(id)?.category ?? ''))
  return [...new Set(ids)]
}

/** Whom a word stands for, or who is set beside it: "its chairman, Anna Lee, met". */
export function partiesAt(sentence: Sentence, index: number, people: People): readonly Actor[] {
  const own = people.actorsOf(sentence.index, index)
  if (own.length > 0) return own
  return dependents(sentence, index, 'appos', 'flat').flatMap(token => people.actorsOf(sentence.index, token.index))
}

/** "between chairman A, chairman B and minister C": every person named there. */
function peopleIn(sentence: Sentence, token: Token, people: People): Actor[] {
  const words = new Set(
    subtree(sentence, token.index, ({ deprel }) => /^(acl|acl:relcl|advcl|parataxis|obl)$/.test(deprel)),
  )
  return people
    .mentionsIn(sentence.index)
    .filter(({ category, form, head }) => category === 'person' && form === 'name' && words.has(head))
    .map(({ entity, reason, confidence }) => ({ entity, anonymous: false, reason, confidence }))
}

/** "Jack Straw, who will hold talks": the noun before. */
export function antecedentOf(token: Token, verb: Token | undefined): number {
  const isRelative = /^(who|which|that)$/i.test(token.text) && verb?.deprel === 'acl:relcl'
  return isRelative ? verb.head : token.index
}

/** "Neither Biden nor Putin will be attending the meetings." */
const isDenied = (sentence: Sentence, clause: Token | undefined): boolean =>
  clause !== undefined &&
  (dependents(sentence, clause.index, 'advmod').some(({ lemma }) => /^(not|never|n't)$/.test(lemma)) ||
    sentence.tokens.some(({ text }) => /^neither$/i.test(text)))

/** "President Biden, in a phone call with Putin, …": who acts takes part in what he acts in. */
const GATHERING_HEADS = /^(obl|nmod)$/

/** "hosted by Blair", "chaired by the governor". */
const HOSTING = /^(host|chair|convene|hold|attend)$/

function takesPart(sentence: Sentence, token: Token, verb: Token, word: Token): boolean {
  if (token.index === word.index) return false
  const relation = relationOf(token)
  if (relation === 'obl') {
    const preposition = prepositionOf(sentence, token)
    return /^(with|between)$/.test(preposition) || (preposition === 'by' && HOSTING.test(verb.lemma))
  }
  return relation === 'nsubj' || word.upos === 'VERB'
}

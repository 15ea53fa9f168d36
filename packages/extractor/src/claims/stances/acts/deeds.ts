// Deeds that show a position without a word for it: a deadline that is set, a suit that is prepared, a verdict of guilt, a view that is not shared.
// Not: "gave them until Monday" (to do what?), "is preparing a meal", "found the union in disarray", "shares an office".
import { POSITION_NOUNS } from '../../../lexicon/position-nouns.ts'
import { ATTITUDE_WORDS } from '../../../lexicon/attitude-words.ts'
import { HOSTILE_VERBS } from '../../../lexicon/harm-words.ts'
import type { Token } from '../../../model.ts'
import { isDate } from '../grammar/dates.ts'
import { complementsOfNoun } from '../grammar/complements.ts'
import { signOf, type Predicate } from '../position.ts'
import type { Tree } from '../grammar/tree.ts'
import { isNegated, prepositions } from '../grammar/words.ts'

export function deedPredicate(tree: Tree, { index, upos }: Token): Predicate | undefined {
  if (upos !== 'VERB') return undefined
  for (const rule of RULES) {
    const found = rule(tree, index)
    if (found) return found
  }
  return undefined
}

const RULES = [professed, noSecret, precedence, signing, deadline, preparation, guilt, sharing]

/** "declared himself concerned about it" */
function professed(tree: Tree, verb: number): Predicate | undefined {
  const self = /^(?:declare|pronounce|profess)$/.test(tree.lemma(verb)) && tree.one(verb, 'obj')
  const feeling = self && /^(?:him|her|it|them|my|our)sel(?:f|ves)$/i.test(self.text) && tree.one(verb, 'xcomp')
  const attitude = feeling && ATTITUDE_WORDS.get(tree.lemma(feeling.index))
  if (!feeling || !attitude) return undefined
  const matters = complementsOfNoun(tree, feeling.index, new Set())
  return { word: verb, act: attitude.act, sign: signOf(attitude.polarity), matters, rule: 'professed' }
}

/** "made no secret of his frustration" */
function noSecret(tree: Tree, verb: number): Predicate | undefined {
  const secret =
    tree.lemma(verb) === 'make' ? tree.all(verb, 'obj').find(({ index }) => tree.lemma(index) === 'secret') : undefined
  const shown = secret && isNegated(tree, secret.index) && tree.one(secret.index, 'nmod')
  const noun = shown && POSITION_NOUNS.get(tree.lemma(shown.index))
  if (!shown || !noun) return undefined
  const below = complementsOfNoun(tree, shown.index, new Set())
  return {
    word: verb,
    act: noun.act,
    sign: signOf(noun.polarity),
    matters: below.length > 0 ? below : [shown.index],
    rule: 'no secret',
  }
}

/** "puts security before privacy" */
function precedence(tree: Tree, verb: number): Predicate | undefined {
  const first = /^(?:put|place|rank|value)$/.test(tree.lemma(verb)) ? tree.one(verb, 'obj') : undefined
  const second = tree
    .all(verb, 'obl')
    .find(({ index }) => /^(?:before|over|above|ahead of)$/.test(prepositions(tree, index)) && !isDate(tree, index))
  const isChoice = first !== undefined && second !== undefined && [first, second].every(({ upos }) => upos === 'NOUN')
  return isChoice ? { word: verb, act: 'support', sign: 1, matters: [first.index], rule: 'precedence' } : undefined
}

/** "signed a letter against the pipeline", "have signed the treaty": for it, or against what it is against. */
function signing(tree: Tree, verb: number): Predicate | undefined {
  const text = /^(?:sign|co-sign|cosign|ratify|ink)$/.test(tree.lemma(verb)) ? tree.one(verb, 'obj') : undefined
  if (!text || !SIGNED.test(tree.lemma(text.index)) || isNegated(tree, verb)) return undefined
  const against = [text.index, verb]
    .flatMap(at => tree.all(at, 'nmod', 'obl'))
    .find(({ index }) => prepositions(tree, index) === 'against')
  return against
    ? { word: verb, act: 'oppose', sign: -1, matters: [against.index], rule: 'signing' }
    : { word: verb, act: 'support', sign: 1, matters: [text.index], rule: 'signing' }
}

const SIGNED =
  /^(?:letter|petition|statement|declaration|manifesto|appeal|pledge|treaty|pact|accord|agreement|memorandum|bill|law|order|charter|convention|protocol|deal)$/

/** "gave the strikers until Wednesday to return", "had given a panel 90 days to come up with it". */
function deadline(tree: Tree, verb: number): Predicate | undefined {
  const task =
    tree.lemma(verb) === 'give' && tree.all(verb, 'advcl', 'xcomp', 'acl').find(part => isInfinitive(tree, part))
  const time = tree.all(verb, 'obl', 'obj').find(part => isTime(tree, part))
  const given = tree.all(verb, 'obj', 'iobj').find(({ index }) => index !== time?.index)
  if (!task || !time || !given) return undefined
  return { word: verb, act: 'demand', sign: 1, matters: [task.index], addressee: given.index, rule: 'deadline' }
}

const isInfinitive = (tree: Tree, { index }: Token): boolean =>
  tree.all(index, 'mark').some(({ lemma }) => lemma === 'to')

const isTime = (tree: Tree, { index, deprel }: Token): boolean =>
  prepositions(tree, index) === 'until' ||
  (deprel.endsWith('unmarked') && SPANS.test(tree.lemma(index))) ||
  (deprel === 'obj' && SPANS.test(tree.lemma(index)) && isDate(tree, index))

const SPANS = /^(?:second|minute|hour|day|week|month|year|fortnight)$/

/** "is preparing to sue the chain", "is preparing a suit against it". */
function preparation(tree: Tree, verb: number): Predicate | undefined {
  if (!/^(?:prepare|intend|plan|threaten)$/.test(tree.lemma(verb)) || isNegated(tree, verb)) return undefined
  const court = tree.all(verb, 'xcomp').find(({ index }) => goesToCourt(tree, index))
  if (court) return { word: verb, act: 'threaten', sign: 1, matters: [court.index], rule: 'preparation' }
  if (tree.lemma(verb) !== 'prepare') return undefined
  const step = tree.all(verb, 'xcomp').find(({ index }) => HOSTILE_VERBS.has(tree.lemma(index)))
  const suit = tree.all(verb, 'obj').find(({ index }) => SUITS.test(tree.lemma(index)))
  const matter = step ?? suit
  return matter && { word: verb, act: 'threaten', sign: 1, matters: [matter.index], rule: 'preparation' }
}

/** "to go to court" */
const goesToCourt = (tree: Tree, index: number): boolean =>
  /^(?:go|take)$/.test(tree.lemma(index)) && tree.all(index, 'obl').some(({ index: at }) => tree.lemma(at) === 'court')

const SUITS = /^(?:suit|lawsuit|sanction|charge|indictment|complaint|strike|boycott|appeal)$/

/** "found him guilty of genocide", "found the union in contempt of court". */
function guilt(tree: Tree, verb: number): Predicate | undefined {
  const accused = /^(?:find|judge|hold|declare|rule)$/.test(tree.lemma(verb)) ? tree.one(verb, 'obj') : undefined
  if (!accused) return undefined
  const verdict = [verb, accused.index]
    .flatMap(at => tree.all(at, 'xcomp', 'amod', 'appos', 'acl', 'obl', 'dep'))
    .find(({ index }) => index > accused.index && WRONGS.test(tree.lemma(index)))
  const charge =
    verdict &&
    tree.all(verdict.index, 'obl', 'nmod').find(({ index }) => /^(?:of|for)$/.test(prepositions(tree, index)))
  return (
    verdict && {
      word: verb,
      act: 'accuse',
      sign: -1,
      matters: [(charge ?? accused).index],
      addressee: accused.index,
      rule: 'guilt',
    }
  )
}

const WRONGS = /^(?:guilty|liable|culpable|complicit|negligent|contempt|breach|fault|violation)$/

/** "does not share that view", "shares their concern". */
function sharing(tree: Tree, verb: number): Predicate | undefined {
  const view = tree.lemma(verb) === 'share' ? tree.one(verb, 'obj') : undefined
  if (!view || !VIEWS.test(tree.lemma(view.index))) return undefined
  return isNegated(tree, verb)
    ? { word: verb, act: 'oppose', sign: -1, matters: [view.index], rule: 'sharing' }
    : { word: verb, act: 'support', sign: 1, matters: [view.index], rule: 'sharing' }
}

const VIEWS =
  /^(?:view|opinion|belief|conviction|assessment|position|enthusiasm|optimism|analysis|interpretation|conclusion|vision)$/

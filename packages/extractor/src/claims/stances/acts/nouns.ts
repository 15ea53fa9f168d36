// Nouns and adjectives that take a position: "the Kremlin's demands for …", "resistance of the Church", "is willing to negotiate", "is a priority for …".
import { AGENT_NOUNS } from '../../../lexicon/agent-nouns.ts'
import { ATTITUDE_WORDS, NEED_COMPLEMENT } from '../../../lexicon/attitude-words.ts'
import { POSITION_NOUNS } from '../../../lexicon/position-nouns.ts'
import { LIGHT_VERBS, RECEIVING_VERBS } from '../../../lexicon/verb-frames.ts'
import type { People } from '../../../entities/people.ts'
import type { PositionWord } from '../../../lexicon/position-verbs.ts'
import type { Token } from '../../../model.ts'
import { complementsOfNoun } from '../grammar/complements.ts'
import { actorsAt } from '../speakers/holders.ts'
import { signOf, type Predicate } from '../position.ts'
import type { Tree } from '../grammar/tree.ts'
import { prepositions } from '../grammar/words.ts'

/** @returns nothing for a noun whose holder is not named, or that a light verb already reads */
export function nounPredicate(tree: Tree, people: People, token: Token): Predicate | undefined {
  const noun = token.upos === 'NOUN' ? POSITION_NOUNS.get(tree.lemma(token.index)) : undefined
  if (!noun) return undefined
  const holder = holderOfNoun(tree, people, token)
  if (holder === undefined) return undefined
  const below = complementsOfNoun(tree, token.index, new Set([holder]))
  const matters = below.length > 0 ? below : (backedIn(tree, token) ?? predicateOf(tree, token))
  if (matters.length === 0 && !statesPosition(tree, token, holder)) return undefined
  if (!isSaid(tree, token.index, noun)) return undefined
  return {
    word: token.index,
    act: noun.act,
    sign: signOf(noun.polarity),
    matters,
    holder,
    rule: `noun ${tree.lemma(token.index)}`,
  }
}

/** "Sanders has the support of the nurses": of him. */
function backedIn(tree: Tree, { head, deprel }: Token): number[] | undefined {
  const isHad = deprel === 'obj' && (tree.lemma(head) === 'have' || RECEIVING_VERBS.has(tree.lemma(head)))
  const subject = isHad ? tree.one(head, 'nsubj') : undefined
  return subject && [subject.index]
}

/** "the view that it failed", "a campaign for votes for women"; not "his position on taxes", "the Smith campaign", "a loan agreement with the bank". */
function isSaid(tree: Tree, noun: number, { act }: PositionWord): boolean {
  const clause = tree.one(noun, 'ccomp', 'acl', 'xcomp') !== undefined
  if (act === 'assert' || /^(?:effort|agreement)$/.test(tree.lemma(noun))) return clause
  return (
    clause ||
    tree.lemma(noun) !== 'campaign' ||
    tree.all(noun, 'nmod').some(part => /^(?:for|against|to)$/.test(prepositions(tree, part.index)))
  )
}

/** "despite the resistance of the Church", "requests have come from the town": the noun alone, with its holder behind it. */
const statesPosition = (tree: Tree, { index, cue }: Token, holder: number): boolean =>
  holder > index && (cue?.probability ?? 0) >= 0.2 && !tree.one(index, 'nmod:poss')

/** "Russia's demands", "US concerns", "resistance of the Church", "requests came from the town", "her invitation from the mayor". */
function holderOfNoun(tree: Tree, people: People, { index, deprel, head }: Token): number | undefined {
  const named = ({ index: at }: Token): boolean =>
    actorsAt(tree, people, at).length > 0 || people.mentionAt(tree.sentence.index, at)?.form === 'pronoun'
  const giver = tree.all(index, 'nmod').find(part => prepositions(tree, part.index) === 'from' && named(part))
  const owner = giver ?? tree.one(index, 'nmod:poss')
  if (owner) return owner.index
  const receives = RECEIVING_VERBS.has(tree.lemma(head)) || tree.lemma(head) === 'have'
  if (deprel === 'obj' && LIGHT_VERBS.has(tree.lemma(head)) && !receives) return undefined
  const before = tree.all(index, 'compound', 'amod').find(named)
  if (before) return before.index
  const after = tree
    .all(index, 'nmod')
    .find(part => /^(?:of|by|from|among|in)$/.test(prepositions(tree, part.index)) && named(part))
  if (after) return after.index
  const comes = deprel.startsWith('nsubj') && /^(?:come|be|make|advance|arrive|lodge|submit)$/.test(tree.lemma(head))
  return comes
    ? tree.all(head, 'obl').find(part => /^(?:from|by)$/.test(prepositions(tree, part.index)) && named(part))?.index
    : undefined
}

/** "Our intention is to have a dialogue": the predicate says what. */
function predicateOf(tree: Tree, { head, deprel }: Token): number[] {
  const copular = deprel === 'nsubj' && head >= 0 && tree.one(head, 'cop') !== undefined
  if (copular && tree.all(head, 'mark').some(({ lemma }) => lemma === 'to')) return [head]
  return deprel.startsWith('nsubj') && head >= 0
    ? tree
        .all(head, 'ccomp', 'xcomp')
        .slice(0, 1)
        .map(({ index }) => index)
    : []
}

/** "Shaw is a strong advocate of tariffs", "Shaw, a critic of the war, …"; not "the critics said". */
export function agentPredicate(tree: Tree, token: Token): Predicate | undefined {
  const side = token.upos === 'NOUN' ? AGENT_NOUNS.get(tree.lemma(token.index)) : undefined
  const matter = tree.all(token.index, 'nmod').find(part => /^(?:of|for)$/.test(prepositions(tree, part.index)))
  if (!side || !matter) return undefined
  const subject = tree.one(token.index, 'cop') && tree.one(token.index, 'nsubj')
  const holder = subject?.index ?? (token.deprel === 'appos' ? token.head : undefined)
  return holder === undefined
    ? undefined
    : {
        word: token.index,
        act: side.act,
        sign: signOf(side.polarity),
        matters: [matter.index],
        holder,
        rule: 'agent noun',
      }
}

/** "is willing to negotiate", "were prepared for a deal", "opposed to the bill". */
export function attitudePredicate(tree: Tree, token: Token): Predicate | undefined {
  const forms = token.upos === 'VERB' ? [token.text.toLowerCase()] : [token.text.toLowerCase(), tree.lemma(token.index)]
  const lemma = isDeed(tree, token) ? undefined : forms.find(form => ATTITUDE_WORDS.has(form))
  const attitude = lemma === undefined ? undefined : ATTITUDE_WORDS.get(lemma)
  if (!attitude || lemma === undefined || !/^(?:ADJ|VERB)$/.test(token.upos)) return undefined
  const stated =
    tree.one(token.index, 'cop', 'aux:pass', 'nsubj', 'nsubj:pass') !== undefined ||
    /^(?:xcomp|conj|acl|acl:relcl|advcl)$/.test(token.deprel)
  const below = complementsOfNoun(tree, token.index, new Set())
  const matters = below.length > 0 ? below : inWhat(tree, token.index)
  if (!stated || (matters.length === 0 && NEED_COMPLEMENT.has(lemma))) return undefined
  const subject = tree.one(token.index, 'nsubj', 'nsubj:pass')
  return {
    word: token.index,
    act: attitude.act,
    sign: signOf(attitude.polarity),
    matters,
    rule: `attitude ${lemma}`,
    ...(subject && { holder: subject.index }),
  }
}

/** "resigned as chairman", "the request concerned one device": done, and no state of mind as in "was resigned to it". */
const isDeed = (tree: Tree, { index, upos }: Token): boolean =>
  upos === 'VERB' && tree.one(index, 'nsubj') !== undefined && !tree.one(index, 'nsubj:pass', 'aux:pass', 'cop')

/** "interested in a dialogue", "confident in the police". */
const inWhat = (tree: Tree, attitude: number): number[] =>
  tree
    .all(attitude, 'obl')
    .filter(({ index }) => prepositions(tree, index) === 'in')
    .slice(0, 1)
    .map(({ index }) => index)

/** "is against state aid", "are in favour of talks" */
export function sidePredicate(tree: Tree, token: Token): Predicate | undefined {
  const before = token.upos === 'NOUN' && tree.one(token.index, 'cop') ? prepositions(tree, token.index) : ''
  const side = /^(?:against|in favou?r of|behind|opposed to)$/.test(before) && tree.one(token.index, 'nsubj')
  if (!side) return undefined
  const isAgainst = /^(?:against|opposed to)$/.test(before)
  const act = isAgainst ? 'oppose' : 'support'
  return { word: token.index, act, sign: isAgainst ? -1 : 1, matters: [token.index], holder: side.index, rule: 'side' }
}

/** "diplomacy is a priority for the White House", "in the interest of Paris". */
export function interestPredicate(tree: Tree, people: People, token: Token): Predicate | undefined {
  if (
    !/^(?:priority|interest|red line|necessity|goal|aim)$/.test(tree.lemma(token.index)) ||
    !tree.one(token.index, 'cop')
  )
    return undefined
  const subject = tree.one(token.index, 'nsubj', 'csubj')
  const holder = tree
    .all(token.index, 'nmod', 'obl')
    .find(
      part => /^(?:for|of|to)$/.test(prepositions(tree, part.index)) && actorsAt(tree, people, part.index).length > 0,
    )
  return subject && holder
    ? {
        word: token.index,
        act: 'support',
        sign: 1,
        matters: [subject.index],
        holder: holder.index,
        rule: 'priority for',
      }
    : undefined
}

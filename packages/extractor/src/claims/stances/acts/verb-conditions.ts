// When a verb that also has plain uses takes a position: by its clause, by what its object is, by what it announces.
import { EVALUATION_WORDS } from '../../../lexicon/evaluation-words.ts'
import { POSITION_NOUNS } from '../../../lexicon/position-nouns.ts'
import { CLAUSE_IS_ENOUGH, POLICY_NOUNS, WEAK_VERBS } from '../../../lexicon/verb-frames.ts'
import { sentimentOf } from './sentiment.ts'
import type { Tree } from '../grammar/tree.ts'
import { auxiliaries, isInQuestion, lookUp } from '../grammar/words.ts'

/** Verbs that say all without a complement: "the two companies disagree". Source: written by hand. */
export const SAYS_ENOUGH: ReadonlySet<string> = new Set(
  'disagree dissent demur concur protest object rejoice exult'.split(' '),
)

/** "asked whether it mines the data", "asked what they meant to do", "'Who are they?' he asked": a question, and no request. */
export const asksOpenly = (tree: Tree, matters: readonly number[]): boolean =>
  matters.some(
    matter =>
      isInQuestion(tree, matter) ||
      tree
        .all(matter, 'mark', 'advmod', 'obj', 'nsubj', 'obl')
        .some(({ text, index }) => index < matter && /^(?:whether|if|what|how|why|when|where|who|which)$/i.test(text)),
  )

/** "agreed with Ankara to withdraw", "agreed a truce with Ankara": a deal is made; not "agreed fully with the court". */
export const isDeal = (tree: Tree, verb: number): boolean =>
  governsClause(tree, verb) || tree.all(verb, 'obj').some(({ lemma }) => !/^(?:cent|percent|%)$/i.test(lemma))

export const governsClause = (tree: Tree, verb: number): boolean =>
  tree
    .all(verb, 'xcomp', 'ccomp', 'advcl')
    .some(({ index }) => tree.all(index, 'mark').some(({ lemma }) => /^(?:to|that)$/.test(lemma))) ||
  tree.one(verb, 'ccomp') !== undefined

export const isPolicy = (tree: Tree, verb: number): boolean =>
  tree.one(verb, 'xcomp', 'ccomp') !== undefined ||
  tree
    .all(verb, 'obj')
    .flatMap(({ index }) => [index, ...tree.all(index, 'conj', 'compound').map(part => part.index)])
    .some(index => POLICY_NOUNS.has(tree.lemma(index)) || POSITION_NOUNS.has(tree.lemma(index)))

/** "offered developing countries the drug": to somebody. */
export const isGiven = (tree: Tree, verb: number): boolean =>
  tree.lemma(verb) === 'offer' && tree.one(verb, 'iobj') !== undefined && tree.one(verb, 'obj') !== undefined

/** "violations", "the failure to act"; not "three completed efforts". */
export const isBad = (tree: Tree, word: number): boolean => {
  const token = tree.token(word)
  const judged = token && (lookUp(EVALUATION_WORDS, token) ?? sentimentOf(token))
  return judged?.polarity === 'against' || POSITION_NOUNS.get(tree.lemma(word))?.polarity === 'against'
}

/** "I want to tell you", "we want to make it clear": only announces what is said. */
export const isSpeaking = (tree: Tree, verb: number): boolean =>
  tree
    .all(verb, 'xcomp')
    .some(({ lemma }) =>
      /^(?:tell|say|ask|talk|point|emphasize|emphasise|add|know|thank|explain|speak|hear|see)$/.test(lemma),
    )

export function isWeak(tree: Tree, verb: number): boolean {
  const lemma = tree.lemma(verb)
  const isWish = /^(?:like|prefer)$/.test(lemma) && auxiliaries(tree, verb).includes('would')
  return (
    !isWish && WEAK_VERBS.has(lemma) && !(CLAUSE_IS_ENOUGH.has(lemma) && tree.one(verb, 'xcomp', 'ccomp') !== undefined)
  )
}

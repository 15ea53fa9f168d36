// Whether a clause in a quotation sounds like an opinion, so that what somebody merely tells is left alone.
import { FEELINGS } from '../../../lexicon/attitude-words.ts'
import { STANCE_ADVERBS, WEIGHING_NOUNS, WEIGHING_VERBS } from '../../../lexicon/opinion-words.ts'
import type { Token } from '../../../model.ts'
import type { Range } from '../grammar/clauses.ts'
import { sentimentOf } from '../acts/sentiment.ts'
import type { Tree } from '../grammar/tree.ts'
import { auxiliaries, isNegated } from '../grammar/words.ts'

/** How many words of a clause are looked at. */
const REACH = 40

/** "it really means nothing to us", "that is the way it is"; not "the train left at nine". */
export function isOpinion(tree: Tree, head: number, { from, to }: Range): boolean {
  const words = tree.tokens.slice(from, Math.min(to, from + REACH) + 1)
  const pointing = tree.one(head, 'cop') && /^(?:that|this|it|what)$/i.test(tree.one(head, 'nsubj')?.text ?? '')
  return (
    words.some(isSign) ||
    WEIGHING_VERBS.has(tree.lemma(head)) ||
    auxiliaries(tree, head).some(modal => MODALS.has(modal)) ||
    isNegated(tree, head) ||
    pointing === true
  )
}

/** "is the key", "is no time for half measures", "matters": weighed, and not only told or expected; not how others feel. */
export function isWeighed(tree: Tree, head: number, { from, to }: Range): boolean {
  if (WEIGHING_VERBS.has(tree.lemma(head))) return true
  if (!tree.one(head, 'cop') || FEELINGS.has(tree.lemma(head))) return false
  const pointing = /^(?:that|this|it|what)$/i.test(tree.one(head, 'nsubj')?.text ?? '')
  return pointing || tree.tokens.slice(from, Math.min(to, from + REACH) + 1).some(isSign)
}

/** Words of degree and judgement, and whoever speaks or is spoken to. */
function isSign(token: Token): boolean {
  const lemma = token.lemma.toLowerCase()
  if (token.upos === 'ADV') return STANCE_ADVERBS.has(lemma)
  if (token.upos === 'NOUN') return WEIGHING_NOUNS.has(lemma)
  return token.upos === 'ADJ' ? isWeighing(token) : /^(?:we|us|our|you|your|i|my)$/i.test(token.text)
}

/** "has lost 300 jobs", "left at nine": numbers, and what is over and done. */
export function isTold(tree: Tree, head: number, { from, to }: Range): boolean {
  const token = tree.token(head)
  const past = token?.upos === 'VERB' && token.text.toLowerCase() !== token.lemma && /(?:ed|[^s])$/.test(token.text)
  const over = past && !token.text.endsWith('ing')
  return over || tree.tokens.slice(from, Math.min(to, from + REACH) + 1).some(({ upos }) => upos === 'NUM')
}

const MODALS = new Set(['would', 'could', 'might', 'may', 'can', 'will', 'should', 'must'])

const isWeighing = (token: Token): boolean =>
  sentimentOf(token) !== undefined || /(?:er|est|ful|less|ous|able|ible)$/i.test(token.text)

// Whether a position is held, or only possible, expected or denied.
import type { Modality, Token } from '../../../model.ts'
import { isDocument } from '../speakers/authors.ts'
import type { Tree } from '../grammar/tree.ts'
import { auxiliaries, isNegated } from '../grammar/words.ts'

const EXPECTATION = new Set(['expect', 'predict', 'forecast', 'schedule', 'set', 'slate', 'anticipate', 'project'])
const CONDITIONS = new Set(['if', 'unless', 'whether', 'should', 'in case', 'provided'])
/** "Oslo should resist the pressure": what somebody else thinks right is not yet done. */
const CONDITIONAL = new Set(['would', 'could', 'might', 'may', 'should', 'must', 'ought'])
const LIKELY = new Set(['likely', 'unlikely', 'sure', 'bound', 'certain', 'poised'])

/**
 * The modality of a position told by the narrator, or of another's position inside what somebody says.
 * "is expected to oppose the plan" → predicted; "if Paris rejects it" → conditional; "did not demand" → denied.
 * @param deniable whether "not" denies the act ("did not threaten") rather than turning it ("does not support" opposes)
 */
export function modalityOf(tree: Tree, word: number, deniable: boolean): Modality {
  const modals = isTextual(tree, word) || isWish(tree, word) ? [] : auxiliaries(tree, word)
  if (isConditional(tree, word) || modals.some(modal => CONDITIONAL.has(modal))) return 'conditional'
  if ((modals.includes('will') && !isAnnounced(tree, word)) || isExpected(tree, word)) return 'predicted'
  return deniable && isNegated(tree, word) ? 'denied' : 'actual'
}

/** "The Tories will vote against the bill", "He will support it": how one will vote is how one stands. Not "will reject the plan" (so it is thought). */
const isAnnounced = (tree: Tree, word: number): boolean =>
  /^(?:vote|abstain|boycott|appeal|support|oppose|back)$/.test(tree.lemma(word))

/** "would like to have it back", "would rather wait": a wish that is had. */
const isWish = (tree: Tree, word: number): boolean =>
  /^(?:like|love|prefer|welcome|appreciate|favou?r|hate)$/.test(tree.lemma(word)) &&
  auxiliaries(tree, word).includes('would')

/** "The draft treaty would ban …": what a text would do is what it demands. */
const isTextual = (tree: Tree, word: number): boolean => {
  const subject = tree.one(word, 'nsubj')
  return subject !== undefined && isDocument(tree, subject.index)
}

function isConditional(tree: Tree, word: number): boolean {
  const token = tree.token(word)
  if (!token) return false
  if (isAskedFor(tree, token)) return true
  if (isPlanned(tree, token) || /^(?:what|whatever|whether)$/i.test(tree.tokens[tree.extent(word).from]?.text ?? ''))
    return true
  if (tree.all(word, 'mark', 'advmod').some(({ lemma, index }) => index < word && CONDITIONS.has(lemma.toLowerCase())))
    return true
  const shares = token.deprel === 'conj' || token.deprel === 'xcomp'
  return (
    shares &&
    token.head >= 0 &&
    token.head < word &&
    tree.all(token.head, 'mark').some(({ lemma }) => CONDITIONS.has(lemma.toLowerCase()))
  )
}

const ASKING = new Set(
  'demand ask urge press pressure force push compel convince persuade lobby require order beg oblige'.split(' '),
)

/**
 * "Moscow's demand that NATO commit to ending it", "an attempt to pressure Paris to make concessions": what another is asked to do is no position of his.
 * Not: "demanded to join" (who asks does it).
 */
function isAskedFor(tree: Tree, token: Token): boolean {
  const { index, deprel, head } = firstOfJoined(tree, token)
  const isContent =
    /^(?:xcomp|ccomp|acl)$/.test(deprel) || (deprel === 'acl:relcl' && tree.one(index, 'mark') !== undefined)
  if (head < 0 || !isContent || !ASKING.has(tree.lemma(head))) return false
  return deprel === 'xcomp' ? tree.one(head, 'obj', 'iobj') !== undefined : tree.one(index, 'nsubj') !== undefined
}

/** "forced them to respond and offer arguments": what is joined is asked for, too. */
function firstOfJoined(tree: Tree, token: Token): Token {
  const before = token.deprel === 'conj' && !tree.one(token.index, 'nsubj') ? tree.token(token.head) : undefined
  return before ?? token
}

/** "should adopt a resolution calling for talks": nobody calls for them yet. */
function isPlanned(tree: Tree, { deprel, head }: Token): boolean {
  const noun = deprel === 'acl' ? tree.token(head) : undefined
  return (
    noun !== undefined && noun.head >= 0 && auxiliaries(tree, noun.head).some(modal => !/^(?:have|be|do)$/.test(modal))
  )
}

function isExpected(tree: Tree, word: number): boolean {
  const token = tree.token(word)
  if (token?.deprel !== 'xcomp' || token.head < 0) return false
  const above = tree.lemma(token.head)
  return LIKELY.has(above) || (EXPECTATION.has(above) && tree.one(token.head, 'nsubj:pass', 'aux:pass') !== undefined)
}

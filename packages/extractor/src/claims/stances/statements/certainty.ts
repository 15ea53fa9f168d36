// What is said to be sure or weighty: "is not in doubt", "it is crucial that states do not close borders", "need not obey".
// Not: "is in doubt", "a crucial week", "needs help".
import type { Tree } from '../grammar/tree.ts'
import { auxiliaries, isNegated, prepositions } from '../grammar/words.ts'
import type { Content, Judgement } from './content.ts'

/** "the cause was not in doubt", "is beyond dispute": stands for it. */
export function undoubted({ tree, head, subject }: Content): Judgement | undefined {
  if (!subject || !/^(?:doubt|question|dispute)$/.test(tree.lemma(head))) return undefined
  const before = prepositions(tree, head)
  const isSure = before === 'beyond' || (/^(?:in|open to)$/.test(before) && isNegated(tree, head))
  return isSure ? { act: 'assert', sign: 1, matter: subject.index, rule: 'undoubted' } : undefined
}

/** "it is crucial that …", "it is essential to …": calls for it. */
export function weighty({ tree, head }: Content): Judgement | undefined {
  const isWeighty = /^(?:crucial|vital|essential|imperative|critical|important)$/.test(tree.lemma(head))
  if (!isWeighty || isNegated(tree, head) || !tree.one(head, 'cop')) return undefined
  const clause = tree
    .all(head, 'csubj', 'ccomp', 'xcomp', 'advcl')
    .find(({ index }) => index > head && tree.all(index, 'mark').some(({ lemma }) => /^(?:that|to)$/.test(lemma)))
  return clause && { act: 'call-for', sign: 1, matter: clause.index, rule: 'weighty' }
}

/** "they need not obey the law": rejects that they do. */
export function needless({ tree, head }: Content): Judgement | undefined {
  const isNeedless = auxiliaries(tree, head).includes('need') && isNegated(tree, head)
  return isNeedless ? { act: 'reject', sign: 1, matter: head, rule: 'need not' } : undefined
}

/** "had never felt so ashamed": it was felt, and most of all. */
export const isSuperlative = (tree: Tree, head: number): boolean =>
  tree.all(head, 'advmod').some(({ lemma }) => lemma.toLowerCase() === 'never') &&
  tree
    .all(head, 'xcomp', 'obj')
    .flatMap(({ index }) => tree.all(index, 'advmod', 'amod', 'det'))
    .some(({ lemma }) => /^(?:so|as|such|more|less)$/i.test(lemma))

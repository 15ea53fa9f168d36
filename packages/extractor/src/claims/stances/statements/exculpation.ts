// Who is said to have had no part in something: "had known nothing of the fraud", "was unaware of it", "had nothing to do with it".
// Not: "did not know the answer" (no guilt to clear anybody of), "has no role in Europe" (what should be).
import type { Token } from '../../../model.ts'
import type { Tree } from '../grammar/tree.ts'
import { isNegated, isNegation, prepositions } from '../grammar/words.ts'
import type { Content, Judgement } from './content.ts'

/** Denies it for whoever is the subject, the speaker among them. */
export function exculpation({ tree, head }: Content): Judgement | undefined {
  const matter = unknown(tree, head) ?? unshared(tree, head)
  return matter && { act: 'deny', sign: -1, matter: matter.index, rule: 'exculpation' }
}

/** "knew nothing of it", "did not know about it", "was not aware of it", "was unaware of it". */
function unknown(tree: Tree, head: number): Token | undefined {
  const lemma = tree.lemma(head)
  const object = tree.one(head, 'obj')
  if (lemma === 'know' && object && isNegation(object)) return part(tree, [object.index, head], OF)
  const isIgnorant = lemma === 'unaware' || (/^(?:know|aware)$/.test(lemma) && isNegated(tree, head))
  return isIgnorant ? part(tree, [head], OF) : undefined
}

/** "had no part in it", "had no knowledge of it", "had nothing to do with it". */
function unshared(tree: Tree, head: number): Token | undefined {
  const object = /^(?:have|play|take)$/.test(tree.lemma(head)) ? tree.one(head, 'obj') : undefined
  if (!object) return undefined
  const none = tree.all(object.index, 'det').some(isNegation) || isNegated(tree, head)
  if (none && SHARES.test(tree.lemma(object.index))) return part(tree, [object.index, head], TIED)
  const dealing = [object.index, head].flatMap(at => tree.all(at, 'acl', 'xcomp', 'advcl')).find(isDo)
  return isNegation(object) && dealing ? part(tree, [dealing.index], /^with$/) : undefined
}

const SHARES = /^(?:knowledge|part|hand|involvement|complicity|inkling)$/
const OF = /^(?:of|about)$/
const TIED = /^(?:of|about|in|with)$/
const isDo = ({ lemma }: Token): boolean => lemma === 'do'

const part = (tree: Tree, heads: readonly number[], links: RegExp): Token | undefined =>
  heads.flatMap(at => tree.all(at, 'nmod', 'obl')).find(({ index }) => links.test(prepositions(tree, index)))

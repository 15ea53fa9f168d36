// What a verb, noun or adjective governs: the clause or phrase that it is about, and whom it addresses.
import { DOCUMENTS } from '../../../lexicon/document-words.ts'
import { POSITION_VERBS } from '../../../lexicon/position-verbs.ts'
import type { Token } from '../../../model.ts'
import { isDate } from './dates.ts'
import type { Tree } from './tree.ts'
import { isPredicate, prepositions } from './words.ts'

export interface Complements {
  matters: readonly number[]
  addressee?: number
}

const ABOUT = /^(?:for|of|on|upon|to|against|about|over|with|from|at|in favou?r of|towards?|into|behind|by|in|as)$/
const TOLD_TO = new Set(['on', 'upon', 'with', 'to'])

/** @param preposition where only one counts: "call for" */
export function complementsOfVerb(tree: Tree, verb: number, preposition?: string): Complements {
  const object = tree.one(verb, 'obj')
  const told = tree.one(verb, 'iobj')
  const clauses = clausesOf(tree, verb).filter(clause => !object || !describes(tree, clause))
  const obliques = tree.all(verb, 'obl').filter(({ index }) => {
    const before = prepositions(tree, index)
    if (isRelative(tree, index) || isDate(tree, index)) return false
    return preposition === undefined ? ABOUT.test(before) && before !== 'in' && before !== 'by' : before === preposition
  })
  if (preposition !== undefined && TOLD_TO.has(preposition) && obliques[0] && clauses.length > 0)
    return { matters: clauses, addressee: obliques[0].index }
  if (clauses.length > 0)
    return { matters: clauses, ...((object ?? told) ? { addressee: (told ?? object)?.index ?? verb } : {}) }
  const addressee = told?.index
  const own = object && isRelative(tree, object.index) ? tree.token(undergoerOf(tree, verb) ?? -1) : object
  const done = preposition === undefined && tree.one(verb, 'obl:agent') ? undergoerOf(tree, verb) : undefined
  const matters = preposition === undefined ? [own ?? tree.token(done ?? -1) ?? obliques[0]] : [obliques[0] ?? object]
  return { matters: matters.flatMap(token => token?.index ?? []), ...(addressee !== undefined && { addressee }) }
}

/** "the £45 million that London has pledged", "the plan was welcomed by Paris", "a sum pledged by Oslo": what it was done to. */
function undergoerOf(tree: Tree, verb: number): number | undefined {
  const passive = tree.one(verb, 'nsubj:pass')
  if (passive && !isRelative(tree, passive.index)) return passive.index
  const token = tree.token(verb)
  return token?.deprel.startsWith('acl') ? token.head : undefined
}

/** "published treaties laying out demands": what is published are the treaties. */
const describes = (tree: Tree, clause: number): boolean => {
  const { deprel = '', text = '' } = tree.token(clause) ?? {}
  return deprel === 'xcomp' && text.endsWith('ing') && tree.one(clause, 'mark') === undefined
}

export const isRelative = (tree: Tree, index: number): boolean =>
  /^(?:which|that|who|whom|what)$/i.test(tree.token(index)?.text ?? '')

/** Clauses that a word governs, those joined to them included when each is a clause of its own ("that …, and that …"). */
export function clausesOf(tree: Tree, head: number): number[] {
  const clause =
    tree.one(head, 'ccomp') ??
    tree.one(head, 'xcomp') ??
    tree.all(head, 'csubj').find(({ index }) => index > head) ??
    tree.all(head, 'advcl').find(token => isComplement(tree, token, head))
  return clause ? [clause.index, ...joined(tree, clause.index)] : []
}

/** "accused them of lying", "pleaded for both to stay", "asked the men to go": not "to win votes, he …" before the verb. */
function isComplement(tree: Tree, { index, deprel }: Token, head: number): boolean {
  const marks = prepositions(tree, index)
  return deprel === 'advcl' && index > head && /^(?:of|for|from|against|about|on|to|for to|as)$/.test(marks)
}

/** Clauses joined to a clause that have their own subject or "that". */
export const joined = (tree: Tree, clause: number): number[] =>
  tree
    .all(clause, 'conj')
    .filter(({ index }) => isPredicate(tree, index) && tree.one(index, 'nsubj', 'mark', 'expl') !== undefined)
    .map(({ index }) => index)

/** What a noun or adjective is about: "demand for X", "fear that X", "ready to X", "Moscow's demands, such as X". */
export function complementsOfNoun(tree: Tree, noun: number, skip: ReadonlySet<number>): number[] {
  const clause =
    tree.one(noun, 'ccomp') ??
    tree.all(noun, 'acl').find(({ index }) => index > noun && tree.one(index, 'mark') !== undefined) ??
    tree.one(noun, 'xcomp')
  if (clause) return [clause.index, ...joined(tree, clause.index)]
  const phrases = tree.all(noun, 'nmod', 'obl').filter(({ index, deprel }) => {
    const before = prepositions(tree, index)
    return (
      deprel !== 'nmod:poss' &&
      !skip.has(index) &&
      ((ABOUT.test(before) && before !== 'in' && before !== 'by' && before !== 'from') ||
        before === 'such as' ||
        before === 'including')
    )
  })
  const adverbial = tree.all(noun, 'advcl').find(token => isComplement(tree, token, noun))
  const first = adverbial ?? phrases[0]
  return first
    ? [first.index]
    : tree
        .all(noun, 'acl')
        .filter(
          ({ deprel, index }) =>
            deprel === 'acl' && (!DOCUMENTS.has(tree.lemma(noun)) || POSITION_VERBS.has(tree.lemma(index))),
        )
        .map(({ index }) => index)
        .slice(0, 1)
}

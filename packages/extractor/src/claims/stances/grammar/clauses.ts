// Where a clause ends that takes a position, so that its evidence is the clause and not the page.
import type { Tree } from './tree.ts'
import { isPredicate } from './words.ts'

export interface Range {
  from: number
  to: number
}

/** The clause of a predicate without the clauses joined to it: "refused to condemn it but wanted a ballot" → up to "it". */
export function clauseRange(tree: Tree, head: number): Range {
  const { from, to } = tree.extent(head)
  const next = tree.all(head, 'conj', 'parataxis').find(({ index }) => index > head && isPredicate(tree, index))
  const end = next ? Math.max(head, tree.extent(next.index).from - 1) : to
  return trimmed(tree, { from, to: end })
}

/** Leaves out the marks and conjunctions at both ends, except quotation marks and the full stop. */
export function trimmed(tree: Tree, { from, to }: Range): Range {
  let [first, last] = [from, to]
  while (first < last && /^[,;:.–—-]+$/u.test(tree.token(first)?.text ?? '')) first += 1
  while (last > first && (/^[,;:–—(-]+$/u.test(tree.token(last)?.text ?? '') || tree.token(last)?.upos === 'CCONJ'))
    last -= 1
  return { from: first, to: last }
}

/** The smallest range that holds all of the words and ranges. */
export const covering = (...ranges: readonly Range[]): Range => ({
  from: Math.min(...ranges.map(({ from }) => from)),
  to: Math.max(...ranges.map(({ to }) => to)),
})

/** Where the phrase of a subject begins: "US and NATO officials" at "US"; a clause before it is not part of it. */
export function phraseStart(tree: Tree, head: number): number {
  const parts = tree
    .all(head, 'det', 'amod', 'compound', 'nmod:poss', 'nummod', 'nmod:desc', 'flat', 'appos')
    .filter(({ index }) => index < head)
  return Math.min(head, ...parts.map(({ index }) => tree.extent(index).from))
}

/** Characters between a subject and its verb beyond which the evidence begins at the verb; more where only the subject's own apposition stands between. */
const FAR = 40
const FAR_BESIDE = 100

/**
 * Where a clause's evidence begins: at its subject, or at the verb with its auxiliaries when the subject stands far off.
 * "Harold Klein, who heads the team, urges patience" at Klein; "The Union, whose chairman … held a summit with …, has offered to mediate" at "has".
 */
export function startOf(tree: Tree, subject: number, verb: number): number {
  const helpers = tree.all(verb, 'aux', 'cop', 'advmod').filter(({ index }) => index > subject && index < verb)
  const begin = Math.min(verb, ...helpers.map(({ index }) => index))
  const gap = (tree.token(begin)?.start ?? 0) - (tree.token(subject)?.end ?? 0)
  const beside = tree.extent(subject).to >= begin - 2
  return gap > (beside ? FAR_BESIDE : FAR) ? begin : phraseStart(tree, subject)
}

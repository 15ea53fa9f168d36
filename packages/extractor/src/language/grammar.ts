// Walks over one sentence's grammar: who depends on what, which words belong to a phrase, who shares a coordination.
// Universal Dependencies relations; all indices are into `sentence.tokens`.
import type { Sentence, Span, Token } from '../model.ts'

/** The relation without its subtype: `nsubj:pass` → `nsubj`. */
export const relationOf = (token: Token): string => token.deprel.split(':', 1)[0] ?? token.deprel

/** Direct dependents of a word, in text order; only those of the given relations (subtypes included) when some are named. */
export function dependents(sentence: Sentence, head: number, ...relations: string[]): Token[] {
  const all = byHead(sentence).get(head) ?? []
  if (relations.length === 0) return [...all]
  return all.filter(token => relations.includes(token.deprel) || relations.includes(relationOf(token)))
}

/** Kept by the words themselves: a sentence joined anew has others. */
const kept = new WeakMap<readonly Token[], ReadonlyMap<number, readonly Token[]>>()

/** The dependents of every word, found once: to look through all words for each is quadratic in a long line. */
function byHead({ tokens }: Sentence): ReadonlyMap<number, readonly Token[]> {
  const known = kept.get(tokens)
  if (known) return known
  const found = new Map<number, Token[]>()
  for (const token of tokens) {
    const beside = found.get(token.head)
    if (beside) beside.push(token)
    else found.set(token.head, [token])
  }
  kept.set(tokens, found)
  return found
}

/** The first dependent of one of the relations. */
export const dependent = (sentence: Sentence, head: number, ...relations: string[]): Token | undefined =>
  dependents(sentence, head, ...relations)[0]

/** Indices of a word and all that depends on it, in text order. `skip` cuts off whole branches. */
export function subtree(sentence: Sentence, root: number, skip: (token: Token) => boolean = () => false): number[] {
  const found = new Set([root])
  const queue = [root]
  for (let next = queue.pop(); next !== undefined; next = queue.pop())
    for (const child of dependents(sentence, next))
      if (!found.has(child.index) && !skip(child)) {
        found.add(child.index)
        queue.push(child.index)
      }
  return [...found].sort((a, b) => a - b)
}

/** A word and those coordinated with it: "France, Germany and Italy" from any of the three. */
export function conjuncts(sentence: Sentence, index: number): number[] {
  const first = firstConjunct(sentence, index)
  return [first, ...dependents(sentence, first, 'conj').map(token => token.index)]
}

function firstConjunct(sentence: Sentence, index: number): number {
  const token = sentence.tokens[index]
  if (!token || relationOf(token) !== 'conj' || token.head < 0 || token.head >= index) return index
  return firstConjunct(sentence, token.head)
}

/** Words from the head's head up to the root. */
export function ancestors(sentence: Sentence, index: number): Token[] {
  const path: Token[] = []
  const seen = new Set([index])
  for (let at = sentence.tokens[index]?.head ?? -1; at >= 0 && !seen.has(at);) {
    const token = sentence.tokens[at]
    if (!token) break
    path.push(token)
    seen.add(at)
    at = token.head
  }
  return path
}

/** The predicate of the clause that a word stands in: the nearest verb, or word with a subject of its own, above it. */
export const predicateOver = (sentence: Sentence, index: number): Token | undefined =>
  ancestors(sentence, index).find(
    token => token.upos === 'VERB' || dependents(sentence, token.index, 'nsubj', 'cop').length > 0,
  )

/** The stretch of text from the first to the last of the words. */
export function spanOf(sentence: Sentence, indices: readonly number[]): Span {
  const tokens = indices.flatMap(index => sentence.tokens[index] ?? [])
  if (tokens.length === 0) return { start: sentence.start, end: sentence.start }
  return { start: Math.min(...tokens.map(token => token.start)), end: Math.max(...tokens.map(token => token.end)) }
}

/** The words of a phrase as they stand, one blank between words that were apart. */
export function wordsOf(sentence: Sentence, indices: readonly number[]): string {
  let text = ''
  let end = -1
  for (const index of indices) {
    const token = sentence.tokens[index]
    if (!token) continue
    text += (text && token.start > end ? ' ' : '') + token.text
    end = token.end
  }
  return text
}

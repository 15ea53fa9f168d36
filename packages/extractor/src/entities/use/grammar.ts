// Small questions about a token's place in its sentence that several rules ask.
import type { Sentence, Token } from '../../model.ts'

export const headOf = (sentence: Sentence, token: Token): Token | undefined => sentence.tokens[token.head]

/** The word of a run of tokens on which the others hang. */
export function headIndex(sentence: Sentence, from: number, to: number): number {
  for (let index = from; index < to; index += 1) {
    const head = sentence.tokens[index]?.head ?? -1
    const deprel = sentence.tokens[index]?.deprel ?? ''
    if ((head < from || head >= to) && deprel !== 'punct' && deprel !== 'case' && deprel !== 'det') return index
  }
  return to - 1
}

/** Dependents of a token, by index; computed once a sentence. */
const cache = new WeakMap<Sentence, readonly (readonly number[])[]>()

export function dependents(sentence: Sentence, index: number): readonly number[] {
  let table = cache.get(sentence)
  if (!table) {
    const lists: number[][] = sentence.tokens.map(() => [])
    for (const token of sentence.tokens) lists[token.head]?.push(token.index)
    table = lists
    cache.set(sentence, table)
  }
  return table[index] ?? []
}

export const dependent = (sentence: Sentence, index: number, relation: RegExp): Token | undefined => {
  const found = dependents(sentence, index).find(child => relation.test(sentence.tokens[child]?.deprel ?? ''))
  return found === undefined ? undefined : sentence.tokens[found]
}

/** The preposition before a noun phrase, lower case. */
export const caseOf = (sentence: Sentence, index: number): string | undefined =>
  dependent(sentence, index, /^case$/)?.text.toLowerCase()

/** The token whose role in the clause this one shares: the first of a coordination. */
export function firstConjunct(sentence: Sentence, index: number): number {
  let at = index
  for (let steps = 0; steps < sentence.tokens.length; steps += 1) {
    const token = sentence.tokens[at]
    if (!token || token.deprel !== 'conj' || token.head < 0) return at
    at = token.head
  }
  return at
}

/** Follows `conj`, `flat` and `appos` up no further than the role that counts: relation and head of the phrase. */
export function roleOf(sentence: Sentence, index: number): { relation: string; head: Token | undefined; at: number } {
  const at = firstConjunct(sentence, index)
  const token = sentence.tokens[at]
  return { relation: token?.deprel ?? '', head: token && headOf(sentence, token), at }
}

export const isSubject = (relation: string): boolean => relation.startsWith('nsubj')

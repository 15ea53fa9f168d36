// How far a noun phrase without its clauses reaches: "top U.S. officials", "the former president".
import type { Sentence, Token } from '../../model.ts'
import { dependents } from '../use/grammar.ts'

const INSIDE = /^(?:det|amod|compound|nmod:poss|nummod|advmod|case|flat|nmod:desc|nmod:unmarked|punct|cc|conj)$/

/** Tokens from the first modifier that touches the noun to the noun; "the" at the front is left out. */
export function phraseSpan(noun: Token, sentence: Sentence): { from: number; to: number } {
  let from = noun.index
  while (from > 0 && hangsOn(from - 1, noun, sentence)) from -= 1
  while (from < noun.index && /^(?:DET|PUNCT|CCONJ|PART|ADP|ADV|SCONJ)$/.test(sentence.tokens[from]?.upos ?? ''))
    from += 1
  return { from, to: noun.index + 1 }
}

/** True when a token before the noun belongs to its modifiers. */
function hangsOn(index: number, noun: Token, sentence: Sentence): boolean {
  let at = index
  for (let steps = 0; steps < 8; steps += 1) {
    const token = sentence.tokens[at]
    if (!token || !INSIDE.test(token.deprel)) return false
    if (token.head === noun.index) return dependents(sentence, noun.index).includes(at)
    if (token.head < index || token.head > noun.index) return false
    at = token.head
  }
  return false
}

// Whether a verb says that something is or was so: not "could become president", "refused to join", "never worked for the bank".
import { dependents } from '../../language/grammar.ts'
import type { Sentence, Token } from '../../model.ts'

export function isReal(sentence: Sentence, verb: Token): boolean {
  const own = dependents(sentence, verb.index, 'aux', 'advmod', 'mark')
  if (own.some(({ lemma }) => UNSURE.has(lemma))) return false
  const above = sentence.tokens[verb.head]
  return !(verb.deprel === 'xcomp' && above !== undefined && !REALIZING.has(above.lemma))
}

const UNSURE = new Set([
  'could',
  'might',
  'may',
  'would',
  'should',
  'not',
  'never',
  "n't",
  'if',
  'whether',
  'unless',
  'can',
])

/** Verbs whose complement happens: "used to run", "went on to lead", "is to become" without a verb; not "wants to". */
const REALIZING = new Set(
  'use go continue come appoint elect hire choose pick name leave quit resign retire select recruit rise return bring help begin start agree invite bind live'.split(
    ' ',
  ),
)

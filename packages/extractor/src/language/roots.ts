// Words of one family by one root: "expand", "expanding", "expansion" and their synonym "enlargement". For comparing what is spoken of, never for showing.
import { VERBS_OF_NOUNS } from '../lexicon/nominalizations.ts'
import { sameMatter } from '../lexicon/topic-synonyms.ts'

/** A light stem: plural and the commonest derivations off, never below four letters. `sanctions` → `sanct`, `deployment` → `deploy`. */
export function stem(word: string): string {
  const bare = word.replace(/(?:ies|es|(?<!s)s)$/, '')
  const root = bare.length >= 3 ? bare : word
  const cut = root.replace(/(?:ments?|ations?|ions?|ings?|ed|ity)$/, '')
  return (cut.length >= 4 ? cut : root).replace(/[ey]$/, '')
}

const groupOf = (word: string): string => stem(sameMatter(word.replace(/([^s])s$/, '$1')))

/** Stems of verbs → the root of the noun that names what they do: "expand" and "expansion" have one. */
const ROOTS = new Map(
  [...VERBS_OF_NOUNS].flatMap(([noun, verb]): [string, string][] => [[stem(verb), groupOf(noun)]]).toReversed(),
)

/** @example rootOf("enlarging") === rootOf("expansion") */
export function rootOf(word: string): string {
  const own = groupOf(word)
  return ROOTS.get(own) ?? own
}

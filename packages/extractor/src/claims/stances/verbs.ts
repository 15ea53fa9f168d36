// Verbs that take a position, with or without a preposition, and light verbs with a noun that does ("voiced concern", "issued a warning").
import { EVALUATION_WORDS } from '../../lexicon/evaluation-words.ts'
import { POSITION_NOUNS } from '../../lexicon/position-nouns.ts'
import { POSITION_PHRASES } from '../../lexicon/position-phrases.ts'
import { POSITION_VERBS, REPORTING_VERBS, type PositionWord } from '../../lexicon/position-verbs.ts'
import { CONTENT_VERBS, LIGHT_VERBS, VERDICT_VERBS, WEAK_VERBS } from '../../lexicon/verb-frames.ts'
import type { Token } from '../../model.ts'
import { complementsOfNoun, complementsOfVerb } from './complements.ts'
import { signOf, type Predicate, type Sign } from './position.ts'
import type { Tree } from './tree.ts'
import { isNegated, prepositions } from './words.ts'

export function verbPredicate(tree: Tree, token: Token): Predicate | undefined {
  if (token.upos !== 'VERB' && !token.deprel.startsWith('acl')) return undefined
  return verdict(tree, token) ?? withNoun(tree, token) ?? phrasal(tree, token) ?? plain(tree, token)
}

/** "called the demands unacceptable", "dismissed the approach as unserious"; not "called the minister on Friday". */
function verdict(tree: Tree, { index }: Token): Predicate | undefined {
  if (!VERDICT_VERBS.has(tree.lemma(index))) return undefined
  const object = tree.one(index, 'obj', 'nsubj:pass')
  const judgement =
    tree.one(index, 'xcomp') ??
    tree.all(index, 'obl', 'advcl').find(part => /^as\b/.test(prepositions(tree, part.index)))
  if (!object || !judgement) return undefined
  const word = evaluationIn(tree, judgement.index)
  const negated = isNegated(tree, judgement.index)
  const act = word?.act ?? 'assert'
  const sign: Sign = word ? signOf(word.polarity) : 0
  return {
    word: index,
    act: negated ? 'reject' : act,
    sign: negated ? -1 : sign,
    matters: [object.index],
    rule: 'verdict',
    ...(word ? {} : { weak: true }),
  }
}

/** The first evaluating word in a phrase: "a historic step", "the best news". */
export function evaluationIn(tree: Tree, head: number): PositionWord | undefined {
  const own = EVALUATION_WORDS.get(tree.lemma(head))
  if (own) return own
  for (const { index } of tree.all(head, 'amod', 'compound', 'conj', 'nmod', 'obl', 'advmod')) {
    const found = EVALUATION_WORDS.get(tree.lemma(index))
    if (found) return found
  }
  return undefined
}

/** "made a plea for calm", "has no intention of leaving": the noun says what, the verb's subject who. */
function withNoun(tree: Tree, { index }: Token): Predicate | undefined {
  const object = tree.one(index, 'obj')
  const noun = object && POSITION_NOUNS.get(tree.lemma(object.index))
  if (!object || !noun || !LIGHT_VERBS.has(tree.lemma(index)) || tree.one(object.index, 'nmod:poss')) return undefined
  const below = complementsOfNoun(tree, object.index, new Set())
  const matters =
    below.length > 0 ? below : complementsOfVerb(tree, index).matters.filter(word => word !== object.index)
  const negated = tree.all(object.index, 'det').some(({ text }) => text.toLowerCase() === 'no')
  const sign = signOf(noun.polarity)
  return {
    word: index,
    act: noun.act,
    sign: negated ? (-sign as Sign) : sign,
    matters: matters.length > 0 ? matters : [object.index],
    rule: 'verb with noun',
  }
}

/** "ruled out any intervention", "hit out at the claims", "called on both to stop". */
function phrasal(tree: Tree, { index }: Token): Predicate | undefined {
  const lemma = tree.lemma(index)
  const particles = tree
    .all(index, 'compound', 'advmod')
    .filter(({ deprel, index: at }) => deprel !== 'compound' && at > index)
    .map(({ text }) => text.toLowerCase())
  for (const particle of particles) {
    const word = POSITION_PHRASES.get(`${lemma} ${particle}`)
    if (word) return predicate(index, word, complementsOfVerb(tree, index), `verb ${lemma} ${particle}`)
  }
  for (const { index: at } of tree.all(index, 'obl', 'advcl', 'ccomp')) {
    const preposition = prepositions(tree, at)
    const word = POSITION_PHRASES.get(`${lemma} ${preposition}`)
    if (word) return predicate(index, word, complementsOfVerb(tree, index, preposition), `verb ${lemma} ${preposition}`)
  }
  return undefined
}

function plain(tree: Tree, { index }: Token): Predicate | undefined {
  const lemma = tree.lemma(index)
  const word = POSITION_VERBS.get(lemma)
  if (!word) return undefined
  const complements = complementsOfVerb(tree, index)
  if (complements.matters.length === 0) return undefined
  if (CONTENT_VERBS.has(lemma) && tree.one(index, 'ccomp', 'parataxis')) return undefined
  if (word.act === 'accuse' || lemma === 'thank') return accusing(tree, index, word, complements.addressee)
  const reports = REPORTING_VERBS.has(lemma) && word.act === 'assert'
  return {
    ...predicate(index, word, complements, `verb ${lemma}`),
    ...(WEAK_VERBS.has(lemma) || reports ? { weak: true } : {}),
  }
}

/** "accused the West of lying": the clause after "of" or "for" is the matter, the object the target; "condemned the attack": the object is the matter. */
function accusing(tree: Tree, index: number, word: PositionWord, addressee: number | undefined): Predicate {
  const object = tree.one(index, 'obj')
  const reason = tree
    .all(index, 'advcl', 'obl', 'ccomp')
    .find(part => /^(?:of|for|that)$/.test(prepositions(tree, part.index)))
  const matters = [reason ?? object].flatMap(part => part?.index ?? [])
  const target = reason ? (object?.index ?? addressee) : undefined
  return predicate(
    index,
    word,
    { matters, ...(target !== undefined && { addressee: target }) },
    `verb ${tree.lemma(index)}`,
  )
}

function predicate(
  word: number,
  { act, polarity }: PositionWord,
  complements: { matters: readonly number[]; addressee?: number },
  rule: string,
): Predicate {
  return { word, act, sign: signOf(polarity), ...complements, rule }
}

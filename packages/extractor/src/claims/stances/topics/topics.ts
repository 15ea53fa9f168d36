// The words for what a position is about: a short noun phrase that can be compared. Names and plain noun phrases are worded in phrases.ts, clauses in
// clauses.ts; here a noun is worded with the clause that it holds: "the right to choose alliances", "the claim that NATO threatens Russia".
import { CLAIM_NOUNS, EMPTY_HEADS, GENERAL_PEOPLE, INFINITIVE_NOUNS } from '../../../lexicon/topic-words.ts'
import type { Token, Topic } from '../../../model.ts'
import { fitting } from './actions.ts'
import { clauseLabel, inside, isClause, isDeep } from './clauses.ts'
import { phraseOf, type Place } from './phrases.ts'
import { isPronoun } from '../grammar/words.ts'

export function topicOf(place: Place, word: number): Topic | undefined {
  const { tree } = place
  const label = isClause(tree, word) ? clauseAt(place, word) : nounLabel(place, word)
  return label !== undefined && isTelling(label) ? { label, span: tree.span(word, word) } : undefined
}

/** Not a sign, a word that only points, or a form of "be". */
const isTelling = (label: string): boolean => /\p{L}/u.test(label) && !NOTHING.test(label)

const NOTHING =
  /^(?:that|this|it|they|these|those|what|which|who|each|both|all|one|others?|so|is|are|was|were|be|been|being|[\p{Lu}]*\p{Sc})$/iu

/** The topic of a whole clause, whatever its main word is. */
export function clauseTopicOf(place: Place, head: number): Topic | undefined {
  const label = clauseAt(place, head)
  return label !== undefined && isTelling(label) ? { label, span: place.tree.span(head, head) } : undefined
}

const clauseAt = (place: Place, word: number): string | undefined => clauseLabel({ ...place, noun: nounLabel }, word)

/** "those who reported for work", "the prospect that there is a solution": what they do or hold tells more than the word. */
function nounLabel(place: Place, head: number): string | undefined {
  const { tree } = place
  const token = tree.token(head)
  if (!token) return undefined
  if (token.upos === 'ADJ') return adjectiveLabel(place, token)
  const relative = tree.one(head, 'acl:relcl')
  const lemma = tree.lemma(head)
  const part = EMPTY_HEADS.has(lemma)
    ? tree.all(head, 'nmod').find(({ deprel, index }) => deprel !== 'nmod:poss' && index > head)
    : undefined
  if (part && !isDeep(place)) return nounLabel(inside(place), part.index)
  const isBare = tree.one(head, 'amod', 'compound', 'nmod') === undefined
  if (relative && (isPronoun(token) || (GENERAL_PEOPLE.has(lemma) && isBare) || lemma === 'situation'))
    return clauseAt(inside(place), relative.index)
  if (isPronoun(token)) return anythingLabel(place, head)
  return phraseOf(place, head) === undefined ? undefined : withContent(place, head)
}

/** "anything related to the policy": the policy. */
function anythingLabel(place: Place, head: number): string | undefined {
  const { tree } = place
  const participle = tree.all(head, 'acl').find(({ deprel }) => deprel === 'acl')
  const part = participle && tree.one(participle.index, 'obl')
  return part && phraseOf(place, part.index)
}

/** "the right to choose alliances", "the claim that NATO threatens Russia". */
function withContent(place: Place, head: number): string | undefined {
  const { tree } = place
  const own = phraseOf(place, head)
  const clause =
    tree.one(head, 'ccomp') ?? tree.all(head, 'acl').find(({ index }) => tree.one(index, 'mark') !== undefined)
  const lemma = tree.lemma(head)
  if (own === undefined || !clause) return own
  if (INFINITIVE_NOUNS.has(lemma)) return fitting(`${own} to ${infinitiveOf(place, clause.index)}`, own)
  const content = clauseAt(inside(place), clause.index)
  if (content === undefined) return own
  const mark = tree.one(clause.index, 'mark')?.text.toLowerCase() ?? ''
  if (/^(?:to|of|for|on|in|about|against)$/.test(mark) && tree.token(clause.index)?.text.endsWith('ing'))
    return fitting(`${own} ${mark} ${content}`, own)
  if (CLAIM_NOUNS.has(lemma)) return fitting(`${own} of ${content}`, `${lemma} of ${content}`, own)
  return EMPTY_HEADS.has(lemma) ? content : own
}

/** "determine which alliances to join" → "determine alliances" */
function infinitiveOf(place: Place, verb: number): string {
  const { tree } = place
  const below = tree.one(verb, 'ccomp', 'xcomp')
  const object = tree.one(verb, 'obj') ?? (below && tree.one(below.index, 'obj'))
  const label = object && phraseOf(place, object.index, 3)?.replace(/^.*[’']s? /u, '')
  return label === undefined ? tree.lemma(verb) : `${tree.lemma(verb)} ${label}`
}

/** "made the demands public": the demands. */
function adjectiveLabel(place: Place, { index, head, deprel }: Token): string | undefined {
  const object = deprel === 'xcomp' ? place.tree.one(head, 'obj') : undefined
  return object ? phraseOf(place, object.index) : phraseOf(place, index)
}

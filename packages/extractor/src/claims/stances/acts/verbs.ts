// Verbs that take a position, with or without a preposition, and light verbs with a noun that does ("voiced concern", "issued a warning").
import { POSITION_NOUNS } from '../../../lexicon/position-nouns.ts'
import { OBJECT_PHRASES, POSITION_PHRASES } from '../../../lexicon/position-phrases.ts'
import { POSITION_VERBS, REPORTING_VERBS, type PositionWord } from '../../../lexicon/position-verbs.ts'
import {
  CLAUSE_IS_NEEDED,
  CONTENT_VERBS,
  GROUNDS_VERBS,
  LIGHT_VERBS,
  OFFERING_VERBS,
  RECEIVING_VERBS,
  WEAK_VERBS,
} from '../../../lexicon/verb-frames.ts'
import type { Token } from '../../../model.ts'
import { type Complements, complementsOfNoun, complementsOfVerb, isRelative } from '../grammar/complements.ts'
import { signOf, type Predicate, type Sign } from '../position.ts'
import { isDate } from '../grammar/dates.ts'
import type { Tree } from '../grammar/tree.ts'
import {
  asksOpenly,
  governsClause,
  isBad,
  isDeal,
  isGiven,
  isPolicy,
  isSpeaking,
  isWeak,
  SAYS_ENOUGH,
} from './verb-conditions.ts'
import { verdictPredicate } from './verdicts.ts'
import { isNegated, prepositions } from '../grammar/words.ts'

export function verbPredicate(tree: Tree, token: Token): Predicate | undefined {
  if (token.upos !== 'VERB' && !token.deprel.startsWith('acl')) return undefined
  const object = tree.one(token.index, 'obj')
  const isPhrase = object !== undefined && OBJECT_PHRASES.has(`${tree.lemma(token.index)} ${tree.lemma(object.index)}`)
  return (
    (!isPhrase && isJudging(tree, token) ? verdictPredicate(tree, token) : undefined) ??
    withNoun(tree, token) ??
    phrasal(tree, token) ??
    plain(tree, token)
  )
}

/** Verbs of a definite act keep it: "dismissed the plan as insincere" rejects, whatever "insincere" says. */
const isJudging = (tree: Tree, { index }: Token): boolean => {
  const act = POSITION_VERBS.get(tree.lemma(index))?.act
  return act === undefined || act === 'assert' || tree.lemma(index) === 'call'
}

/** "made a plea for calm", "has no intention of leaving": the noun says what, the verb's subject who. */
function withNoun(tree: Tree, { index }: Token): Predicate | undefined {
  const object = tree.one(index, 'obj')
  const phrase = object && OBJECT_PHRASES.get(`${tree.lemma(index)} ${tree.lemma(object.index)}`)
  const noun = object && (phrase ?? nounOf(tree, object.index) ?? draftOf(tree, object.index))
  if (!phrase && isReceived(tree, index)) return undefined
  const isOpen = object !== undefined && HIDING.test(tree.lemma(index)) && isNegated(tree, index)
  if (!object || !noun || !(phrase || isLight(tree, index) || isOpen)) return undefined
  const owner = tree.one(object.index, 'nmod:poss')
  if (owner && !isOpen && !(VOICING.test(tree.lemma(index)) && owner.upos === 'PRON')) return undefined
  if (
    (noun.act === 'assert' || /^(?:effort|agreement)$/.test(tree.lemma(object.index))) &&
    !phrase &&
    !tree.one(object.index, 'ccomp', 'acl')
  )
    return undefined
  const below = complementsOfNoun(tree, object.index, new Set())
  if (below[0] !== undefined && isPositionVerb(tree, below[0])) return undefined
  const given = tree.lemma(index) === 'give' ? tree.one(index, 'iobj') : undefined
  const matters =
    below.length > 0
      ? below
      : given
        ? [given.index]
        : complementsOfVerb(tree, index).matters.filter(word => word !== object.index)
  const negated = tree.all(object.index, 'det').some(({ text }) => text.toLowerCase() === 'no')
  if (negated && noun.act === 'assert') return undefined
  const sign = signOf(noun.polarity)
  return {
    word: index,
    act: noun.act,
    sign: negated ? (-sign as Sign) : sign,
    matters: matters.length > 0 ? matters : [object.index],
    rule: isOpen ? 'not hidden' : 'verb with noun',
  }
}

/** "expressed their opposition": their own; not "raised their demands" (whose?). */
const VOICING =
  /^(?:express|voice|reiterate|repeat|declare|state|announce|register|convey|send|reaffirm|signal|give|offer)$/
/** "did not hide his anger" */
const HIDING = /^(?:hide|conceal|disguise|mask)$/

/** "had the backing of the union", "faces criticism", "had an appeal rejected": the subject does not take the position. */
function isReceived(tree: Tree, verb: number): boolean {
  const object = tree.one(verb, 'obj')
  if (!object || tree.lemma(verb) !== 'have') return RECEIVING_VERBS.has(tree.lemma(verb))
  const given = /^(?:backing|support|endorsement|approval|blessing|praise|sympathy)$/.test(tree.lemma(object.index))
  const done = tree
    .all(object.index, 'acl')
    .some(({ index }) => !tree.one(index, 'mark') && !tree.token(index)?.text.endsWith('ing'))
  return given || done || tree.all(verb, 'xcomp').some(({ index, upos }) => upos === 'VERB' && !tree.one(index, 'mark'))
}

/** "made a plea"; not "rejected the claim", which is a position by itself. */
const isLight = (tree: Tree, verb: number): boolean => {
  const lemma = tree.lemma(verb)
  const act = POSITION_VERBS.get(lemma)?.act
  return (
    LIGHT_VERBS.has(lemma) &&
    (act === undefined || act === 'assert' || WEAK_VERBS.has(lemma) || act === 'support' || act === 'propose')
  )
}

/** "launched a petition asking …": the participle says it all. */
const isPositionVerb = (tree: Tree, index: number): boolean =>
  tree.token(index)?.deprel === 'acl' && !tree.one(index, 'mark') && POSITION_VERBS.has(tree.lemma(index))

/** "voiced opposition"; not "leads the Opposition". */
const nounOf = (tree: Tree, index: number): PositionWord | undefined =>
  tree.token(index)?.upos === 'PROPN' ? undefined : POSITION_NOUNS.get(tree.lemma(index))

/** "published draft treaties", "presented a peace plan": what is still to be agreed is proposed. */
const draftOf = (tree: Tree, index: number): PositionWord | undefined =>
  tree.all(index, 'compound', 'amod').some(({ lemma }) => /^(?:draft|proposed)$/i.test(lemma))
    ? { act: 'propose', polarity: 'for' }
    : undefined

/** With these a phrase is meant only where they belong to the verb: "gave in", not "gave samples in Chicago". */
const PARTICLES = new Set('in out up down off back around round forward away aside'.split(' '))

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
    if ((PARTICLES.has(preposition) && lemma !== 'believe') || isDate(tree, at) || isRelative(tree, at)) continue
    if (lemma === 'agree' && preposition === 'with' && isDeal(tree, index)) continue
    const word = POSITION_PHRASES.get(`${lemma} ${preposition === 'out of' ? 'out' : preposition}`)
    if (word) return predicate(index, word, complementsOfVerb(tree, index, preposition), `verb ${lemma} ${preposition}`)
  }
  return undefined
}

function plain(tree: Tree, { index }: Token): Predicate | undefined {
  const lemma = tree.lemma(index)
  const word = POSITION_VERBS.get(lemma)
  if (!word) return undefined
  const complements = insertedIn(tree, index) ?? complementsOfVerb(tree, index)
  if (complements.matters.length === 0 && !SAYS_ENOUGH.has(lemma)) return undefined
  if (lemma === 'commit' && complements.matters.some(matter => isBad(tree, matter))) return undefined
  if (lemma === 'ask' && asksOpenly(tree, complements.matters)) return undefined
  if (CONTENT_VERBS.has(lemma) && tree.one(index, 'ccomp', 'parataxis')) return undefined
  if (CLAUSE_IS_NEEDED.has(lemma) && !governsClause(tree, index)) return undefined
  if (GROUNDS_VERBS.has(lemma) && !complements.matters.some(word => isBad(tree, word))) return undefined
  if (OFFERING_VERBS.has(lemma) && !isPolicy(tree, index) && !isGiven(tree, index)) return undefined
  if (lemma === 'want' && isSpeaking(tree, index)) return undefined
  const reports = REPORTING_VERBS.has(lemma) && word.act === 'assert'
  const blames = word.act === 'accuse' || lemma === 'thank'
  const complains = lemma === 'complain' && tree.one(index, 'ccomp') !== undefined
  const found = blames
    ? accusing(tree, index, word, complements.addressee)
    : predicate(index, word, complements, `verb ${lemma}`)
  return {
    ...found,
    ...(complains && { act: 'accuse' as const }),
    ...(isWeak(tree, index) || reports ? { weak: true } : {}),
  }
}

/** "Serbia, he pledged, would stand by it": the clause that the verb is set into. "Said" and its like leave the act to that clause. */
function insertedIn(tree: Tree, verb: number): Complements | undefined {
  const token = tree.token(verb)
  if (token?.deprel !== 'parataxis' || token.head < 0 || CONTENT_VERBS.has(tree.lemma(verb))) return undefined
  const alone = tree.one(verb, 'ccomp', 'xcomp', 'obj') === undefined && tree.one(verb, 'nsubj') !== undefined
  const inserted = alone && REPORTING_VERBS.has(tree.lemma(verb)) && isSetOff(tree, verb)
  return inserted ? { matters: [token.head] } : undefined
}

const isSetOff = (tree: Tree, verb: number): boolean => {
  const { from } = tree.extent(verb)
  return tree.token(from)?.text === ',' || tree.token(from - 1)?.text === ','
}

/** "accused the West of lying": the clause after "of" or "for" is the matter, the object the target; "condemned the attack": the object is the matter. */
const isReason = (tree: Tree, part: Token, verb: number): boolean => {
  const before = prepositions(tree, part.index)
  return before === 'for' || before === 'that' || (before === 'of' && (part.head === verb || part.upos === 'VERB'))
}

function accusing(tree: Tree, index: number, word: PositionWord, addressee: number | undefined): Predicate {
  const object = tree.one(index, 'obj')
  const reason = [index, ...(object ? [object.index, ...tree.all(object.index, 'conj').map(part => part.index)] : [])]
    .flatMap(at => tree.all(at, 'advcl', 'obl', 'ccomp', 'acl', 'nmod'))
    .find(part => isReason(tree, part, index))
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

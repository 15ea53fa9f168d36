// What belongs to a gathering: its date, venue, forum and those who take part. A date or place goes to the gathering whose phrase holds it,
// else to the nearest one of the same clause; "On January 12 … the council meeting in Brussels and … the meeting in Vienna on January 13" parts well.
import type { People } from '../../entities/people.ts'
import { ancestors, dependents, predicateOver, relationOf } from '../../language/grammar.ts'
import { HOLDING_VERBS } from '../../lexicon/gatherings.ts'
import { REPORTING_VERBS } from '../../lexicon/position-verbs.ts'
import type { Mention, Sentence, Token } from '../../model.ts'
import type { ResolvedDate } from './dates.ts'
import type { Gathering } from './gatherings.ts'
import { participantsOf, prepositionOf } from './parties.ts'

export interface Placed {
  gathering: Gathering
  date?: ResolvedDate
  venue?: string
  forum?: string
  participants: string[]
}

const FORUM_KINDS = new Set([
  'alliance',
  'intergovernmental',
  'forum',
  'government',
  'court',
  'party',
  'sports',
  'business-association',
  'religious',
  'group',
  'non-profit',
  'other',
])

/** The gatherings of one sentence with all that the sentence says of them. */
export function placeGatherings(
  gatherings: readonly Gathering[],
  dates: readonly ResolvedDate[],
  people: People,
): Placed[] {
  const placed = gatherings.map((gathering): Placed => ({ gathering, participants: participantsOf(gathering, people) }))
  const sentence = gatherings[0]?.sentence
  if (!sentence) return []
  for (const date of dates) {
    const token = sentence.tokens.find(({ end }) => end > date.start)
    const home = token && homeOf(sentence, token, placed, ({ date: known }) => known === undefined)
    if (home) home.date = date
  }
  for (const mention of people.mentionsIn(sentence.index)) place(sentence, mention, placed, people)
  return placed
}

/**
 * The gathering that a word belongs to, if it is free for it: the one that it stands right before ("a January 13 meeting"), else the nearest
 * one before it in the same clause ("a meeting … on Wednesday and a session … on Thursday"), else the first after it ("On January 12, …").
 */
function homeOf(
  sentence: Sentence,
  token: Token,
  placed: readonly Placed[],
  isFree: (one: Placed) => boolean,
): Placed | undefined {
  const modified = placed.find(({ gathering: { word } }) => standsBefore(sentence, token, word))
  if (modified) return isFree(modified) ? modified : undefined
  const clause = predicateOver(sentence, token.index)
  const near = placed.filter(({ gathering }) => sharesClause(gathering, token, clause))
  const before = near.findLast(({ gathering: { word } }) => word.index < token.index)
  if (before) return isFree(before) ? before : undefined
  return near.find(isFree)
}

/** "a January 13 meeting", "the Geneva talks": nothing but nouns, numbers and adjectives between the two. */
function standsBefore(sentence: Sentence, token: Token, word: Token): boolean {
  const between = sentence.tokens.slice(token.index + 1, word.index)
  return (
    token.index < word.index && between.length <= 3 && between.every(({ upos }) => /^(NOUN|PROPN|ADJ|NUM)$/.test(upos))
  )
}

/** In its phrase or in its clause; "said on January 11 that the talks …" dates the saying, and what happens "after the talks" or "ahead of the summit" has another date. */
function sharesClause(gathering: Gathering, token: Token, other: Token | undefined): boolean {
  const { sentence, clause, word, phrase } = gathering
  if (isCut(sentence, token, word)) return false
  if (phrase.includes(token.index) || word.index === other?.index) return true
  if (other === undefined || isSaying(other) || AROUND.test(prepositionOf(sentence, word))) return false
  return (
    clause?.index === other.index ||
    phrase.includes(other.index) ||
    (other.head === clause?.index && (other.deprel === 'xcomp' || TAKES_PLACE.test(other.lemma)))
  )
}

/** A clause begins between the two: "on January 11 that the talks", "the talks after Moscow published drafts in December". */
function isCut(sentence: Sentence, a: Token, b: Token): boolean {
  const between = sentence.tokens.slice(Math.min(a.index, b.index) + 1, Math.max(a.index, b.index))
  return between.some(({ deprel, text }) => deprel === 'mark' && !/^to$/i.test(text))
}

/** "is due to take place in Zurich". */
const TAKES_PLACE = /^(take|occur|happen|begin|start|open|resume|convene)$/

const isSaying = ({ lemma }: Token): boolean => REPORTING_VERBS.has(lemma) && !HOLDING_VERBS.has(lemma)

const AROUND = /^(after|before|following|ahead|since|until|despite|amid|for|about|on|over)$/

function place(sentence: Sentence, mention: Mention, placed: readonly Placed[], people: People): void {
  const head = sentence.tokens[mention.head]
  if (!head || mention.form === 'pronoun') return
  if (mention.category === 'venue' && isAt(sentence, head, placed)) {
    const home = homeOf(sentence, head, placed, ({ venue }) => venue === undefined)
    if (home) home.venue = mention.entity
  }
  const kind = people.entity(mention.entity)?.kind ?? ''
  if (mention.category === 'organization' && FORUM_KINDS.has(kind)) {
    const home = placed.find(({ gathering, forum }) => forum === undefined && isForum(sentence, head, gathering))
    if (home) home.forum = mention.entity
  }
}

/** "in Geneva", "at the Palace of Nations", "the Geneva talks"; not "within the framework of the Astana process". */
const isAt = (sentence: Sentence, head: Token, placed: readonly Placed[]): boolean =>
  relationOf(head) === 'compound'
    ? placed.some(({ gathering: { word } }) => head.head === word.index || standsBefore(sentence, head, word))
    : /^(in|at|outside|near|on)$/.test(prepositionOf(sentence, head))

/** "OPEC held an emergency meeting", not "the EU held talks with Croatia": its own, with nobody else. */
function holds(sentence: Sentence, head: Token, clause: Token | undefined, word: Token): boolean {
  if (!clause || head.head !== clause.index || head.deprel !== 'nsubj' || word.head !== clause.index) return false
  if (word.deprel !== 'obj' || !/^(hold|convene|open|conclude|schedule)$/.test(clause.lemma)) return false
  return (
    !hasPartner(sentence, word) &&
    !dependents(sentence, word.index, 'nmod').some(token =>
      /^(with|between|among)$/.test(prepositionOf(sentence, token)),
    )
  )
}

/** "the African Union, whose chairman held a video summit": the body's own, whoever came. */
function presides(sentence: Sentence, head: Token, clause: Token | undefined, word: Token): boolean {
  if (clause?.deprel !== 'acl:relcl' || clause.head !== head.index || word.head !== clause.index) return false
  const chief = dependents(sentence, clause.index, 'nsubj').find(({ lemma }) => CHIEFS.test(lemma))
  const isIts = chief && dependents(sentence, chief.index, 'nmod:poss').some(({ text }) => /^whose$/i.test(text))
  return isIts === true && /^(?:hold|host|convene|chair|open)$/.test(clause.lemma)
}

const CHIEFS = /^(?:chairman|chairwoman|chair|president|secretary-general|head|leader|director)$/i

/** "Fiat will meet General Motors": a party, no forum. */
const hasPartner = (sentence: Sentence, { index }: Token): boolean =>
  dependents(sentence, index, 'obj', 'obl').some(
    token => token.deprel === 'obj' || prepositionOf(sentence, token) === 'with',
  )

/** "a meeting of the council", "the council meeting", "a meeting … within the framework of the OSCE", "talks under the OSCE", "the council met". */
function isForum(sentence: Sentence, head: Token, { word, clause, phrase }: Gathering): boolean {
  if (word.upos === 'VERB')
    return (
      head.head === word.index &&
      head.deprel.startsWith('nsubj') &&
      !head.text.endsWith('s') &&
      !hasPartner(sentence, word)
    )
  if (holds(sentence, head, clause, word) || presides(sentence, head, clause, word)) return true
  const path = [head, ...ancestors(sentence, head.index)]
  const top = path.findIndex(
    ({ index }) => index === word.index || (index === clause?.index && head.index > word.index),
  )
  const steps = path.slice(0, Math.max(0, top))
  const isOwn = phrase.includes(head.index) || /^(within|under)$/.test(prepositionOf(sentence, steps.at(-1) ?? head))
  return (
    isOwn &&
    steps.length > 0 &&
    steps.length <= 3 &&
    steps.every(step => /^(|of|under|at|within|by)$/.test(prepositionOf(sentence, step))) &&
    steps.every(({ deprel }) => /^(compound|nmod|nmod:poss|flat|obl|amod)/.test(deprel))
  )
}

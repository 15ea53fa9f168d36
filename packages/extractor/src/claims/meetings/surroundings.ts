// What belongs to a gathering: its date, venue, forum and those who take part. A date or place goes to the gathering whose phrase holds it,
// else to the nearest one of the same clause; "On January 12 … the council meeting in Brussels and … the meeting in Vienna on January 13" parts well.
import type { People } from '../../entities/people.ts'
import { ancestors, conjuncts, dependents, relationOf } from '../../language/grammar.ts'
import { HOLDING_VERBS } from '../../lexicon/gatherings.ts'
import type { Mention, Sentence, Token } from '../../model.ts'
import type { ResolvedDate } from './dates.ts'
import type { Gathering } from './gatherings.ts'

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

/** The gathering that a word belongs to, if it is free for it. */
function homeOf(
  sentence: Sentence,
  token: Token,
  placed: readonly Placed[],
  isFree: (one: Placed) => boolean,
): Placed | undefined {
  const holding = placed.filter(({ gathering }) => gathering.phrase.includes(token.index))
  const inside = holding.sort((a, b) => a.gathering.phrase.length - b.gathering.phrase.length)[0]
  if (inside) return isFree(inside) ? inside : undefined
  const clause = ancestors(sentence, token.index).find(({ upos }) => upos === 'VERB')
  const near = placed.filter(one => sharesClause(one.gathering, clause) && isFree(one))
  return near.sort((a, b) => apart(a, token) - apart(b, token))[0]
}

/** One clause, or a participle that hangs on the gathering: "the first meeting set to take place on May 16". */
const sharesClause = ({ clause, word, phrase }: Gathering, other: Token | undefined): boolean =>
  other !== undefined &&
  (clause?.index === other.index ||
    word.index === other.index ||
    phrase.includes(other.index) ||
    other.head === clause?.index)

const apart = ({ gathering }: Placed, token: Token): number => Math.abs(gathering.word.index - token.index)

function place(sentence: Sentence, mention: Mention, placed: readonly Placed[], people: People): void {
  const head = sentence.tokens[mention.head]
  if (!head || mention.form !== 'name') return
  if (mention.category === 'venue' && isAt(sentence, head)) {
    const home = homeOf(sentence, head, placed, ({ venue }) => venue === undefined)
    if (home) home.venue = mention.entity
  }
  const kind = people.entity(mention.entity)?.kind ?? ''
  if (mention.category === 'organization' && FORUM_KINDS.has(kind)) {
    const home = placed.find(({ gathering, forum }) => forum === undefined && isForum(sentence, head, gathering))
    if (home) home.forum = mention.entity
  }
}

const prepositionOf = (sentence: Sentence, token: Token): string =>
  dependents(sentence, token.index, 'case')[0]?.text.toLowerCase() ?? ''

/** "in Geneva", "at the Palace of Nations", "the Geneva talks". */
const isAt = (sentence: Sentence, head: Token): boolean =>
  relationOf(head) === 'compound' || /^(in|at|outside|near|on)$/.test(prepositionOf(sentence, head))

/** "a meeting of the council", "the council meeting", "within the framework of the OSCE", "talks under the OSCE", "the council met". */
function isForum(sentence: Sentence, head: Token, gathering: Gathering): boolean {
  const { word } = gathering
  if (word.upos === 'VERB') return head.head === word.index && /^nsubj/.test(head.deprel) && !/s$/.test(head.text)
  if (!gathering.phrase.includes(head.index)) return false
  const path = [head, ...ancestors(sentence, head.index)]
  const upTo = path.slice(
    0,
    path.findIndex(({ index }) => index === word.index),
  )
  const steps = upTo.map(token => prepositionOf(sentence, token))
  return (
    upTo.length > 0 &&
    upTo.length <= 3 &&
    steps.every(step => /^(|of|under|at|within|by)$/.test(step)) &&
    upTo.every(token => /^(compound|nmod|nmod:poss|flat|obl|amod)/.test(token.deprel))
  )
}

/** Those named with it: "between A and B", "with A", "the US-Russia talks"; those who meet; those who hold or attend it. */
function participantsOf(gathering: Gathering, people: People): string[] {
  const { sentence, word, clause } = gathering
  const own = dependents(sentence, word.index, 'nmod', 'compound', 'amod', 'nmod:poss', 'obl').filter(token => {
    const preposition = prepositionOf(sentence, token)
    return preposition === '' ? token.deprel !== 'obl' : /^(with|between|among)$/.test(preposition)
  })
  const verb =
    clause && (word.upos === 'VERB' || HOLDING_VERBS.has(clause.lemma) || GATHERING_HEADS.test(word.deprel))
      ? clause
      : undefined
  const around = verb
    ? dependents(sentence, verb.index, 'nsubj', 'obj', 'obl').filter(token => takesPart(sentence, token, word))
    : []
  const parties = [...own, ...around]
    .flatMap(token => conjuncts(sentence, token.index))
    .flatMap(index => people.actorsOf(sentence.index, index))
  const ids = parties
    .map(({ entity }) => entity)
    .filter(id => ['person', 'organization'].includes(people.entity(id)?.category ?? ''))
  return [...new Set(ids)]
}

/** "President Biden, in a phone call with Putin, …": who acts takes part in what he acts in. */
const GATHERING_HEADS = /^(obl|nmod)$/

function takesPart(sentence: Sentence, token: Token, word: Token): boolean {
  if (token.index === word.index) return false
  const relation = relationOf(token)
  if (relation === 'obl') return /^(with|between)$/.test(prepositionOf(sentence, token))
  return relation === 'nsubj' || word.upos === 'VERB'
}

// Which words of a position name its topic: its matter or its clause, else whom it addresses, else the first noun that says something;
// words without content of their own go back to what was told before.
import type { People } from '../../../entities/people.ts'
import { rootOf } from '../../../language/roots.ts'
import { NOMINALIZATIONS, VERBS_OF_NOUNS } from '../../../lexicon/nominalizations.ts'
import { POSITION_NOUNS } from '../../../lexicon/position-nouns.ts'
import { NO_TOPICS } from '../../../lexicon/topic-words.ts'
import type { Token, Topic } from '../../../model.ts'
import { antecedentOf, isBare, type Told, type WordIndex } from './antecedents.ts'
import type { Place } from './phrases.ts'
import { isSomebody } from './somebody.ts'
import type { Position } from '../position.ts'
import { isDate } from '../grammar/dates.ts'
import type { Voices } from '../speakers/spokesmen.ts'
import { clauseTopicOf, topicOf } from './topics.ts'
import { isNominal, isPronoun, prepositions } from '../grammar/words.ts'

export interface Memory {
  people: People
  voices: Voices
  words: WordIndex
  /** Entities by all that they are called. */
  names: ReadonlyMap<string, string>
  /** Positions before this one, in order. */
  told: readonly Told[]
}

/** How many words of the evidence are looked through. */
const REACH = 60
/** How many sentences back "it" and "this" may lie. */
const NEAR = 2

export function topicIn(position: Position, memory: Memory): Topic | undefined {
  const place = placeOf(position, memory)
  const matter = matterTopic(place, position, memory) ?? besideTopic(place, position)
  if (matter && isWorded(matter) && !isActor(memory, matter)) return matter
  const isTold = FACTUAL.has(position.act) || /^statement (?:plain|claim|cue)$/.test(position.rule)
  const clause = matter && isTold ? clauseTopicOf(place, position.cue) : undefined
  const other = clause && !isActor(memory, clause) ? clause : undefined
  return [other, matter].find(isWorded) ?? firstNoun(place, position) ?? lastTopic(position, memory)
}

/** A dash that was read as a noun names nothing. */
const isWorded = (topic: Topic | undefined): boolean => topic !== undefined && /\p{L}/u.test(topic.label)

/** "must pay taxes, despite the resistance of the Church": what happens in spite of a position is what it is about. */
function besideTopic(place: Place, { tree, cue, rule, matter }: Position): Topic | undefined {
  const { head, deprel } = tree.token(cue) ?? { head: -1, deprel: '' }
  const isBeside =
    deprel === 'obl' && /^(?:despite|over|amid|in spite of|notwithstanding|against)$/.test(prepositions(tree, cue))
  return rule.startsWith('noun') && !matter && isBeside ? clauseTopicOf(place, head) : undefined
}

/** Acts that are about what happens, not about whom: one supports a president, but asserts nothing of "the president". */
const FACTUAL = new Set(['assert', 'promise', 'demand', 'call-for', 'concede', 'warn'])

/** Whether a topic is no more than somebody's name. */
const isActor = ({ names }: Memory, { label }: Topic): boolean => names.has(label)

/** Whom each name means in an article, as it is first told. */
export function namesOf({ entities, mentions }: People): ReadonlyMap<string, string> {
  const named = mentions
    .filter(({ form }) => form !== 'pronoun')
    .map(({ text, entity }): [string, string] => [text, entity])
  return new Map([...named.toReversed(), ...entities.map(({ label, id }): [string, string] => [label, id])])
}

function placeOf({ tree, holders }: Position, { people, voices }: Memory): Place {
  const ids = holders.map(({ entity }) => entity)
  const [first = ''] = ids
  return { tree, people, holders: ids, we: people.entity(voices.get(first)?.[0] ?? first)?.label }
}

function matterTopic(place: Place, position: Position, memory: Memory): Topic | undefined {
  const { matter, tree } = position
  if (!matter) return undefined
  const clause = isToldOfClause(position) ? clauseTopicOf(place, position.cue) : undefined
  if (clause && !isBare(clause)) return clause
  const isNamed = tree.token(matter.word)?.deprel.startsWith('nsubj') && POSITION_NOUNS.has(tree.lemma(matter.word))
  const said = isNamed && matter.word !== position.cue ? clauseTopicOf(place, position.cue) : undefined
  if (said && !isBare(said) && tree.one(matter.word, 'nmod:poss')) return said
  const own = topicOf(place, matter.word)
  if (!own || !isBare(own)) return own
  const fuller =
    antecedentOf(place, matter.word, memory) ??
    conditionTopic(place, position) ??
    referredTopic(position, lastTopic(position, memory))
  return fuller ?? (NO_TOPICS.has(tree.lemma(matter.word)) ? undefined : own)
}

/** What is asserted, and what somebody is said to have done, is the clause and not its subject or object: "Russia violated the ban". */
const isToldOfClause = ({ tree, act, rule, matter, cue }: Position): boolean => {
  const wrong = rule === 'statement wrongdoing' && tree.token(matter?.word ?? -1)?.deprel !== 'nsubj'
  return matter?.word !== cue && (wrong || (TOLD.has(act) && /^statement (?:plain|claim|cue)$/.test(rule)))
}

/** Acts whose cue means the clause. */
const TOLD = new Set(['assert', 'call-for', 'demand', 'promise', 'propose', 'concede'])

/** "if they come and want to talk about arms control, there is a discussion to be had": the condition says of what. */
function conditionTopic(place: Place, { tree, cue }: Position): Topic | undefined {
  const condition = tree
    .all(cue, 'advcl')
    .find(({ index }) => tree.all(index, 'mark').some(({ lemma }) => lemma === 'if'))
  const clauses = condition ? [condition, ...tree.all(condition.index, 'conj')] : []
  return clauses.flatMap(({ index }) => clauseTopicOf(place, index) ?? []).find(topic => !isBare(topic))
}

/** "this is not up for discussion": of what was spoken of last. */
function referredTopic({ tree, matter }: Position, last: Topic | undefined): Topic | undefined {
  const word = matter?.word ?? -1
  const isNoun = tree.token(word)?.upos === 'NOUN'
  const link = isNoun ? NOMINALIZATIONS.get(VERBS_OF_NOUNS.get(tree.lemma(word)) ?? '')?.link : undefined
  const clause = [word, tree.token(word)?.head ?? -1].find(index => tree.one(index, 'nsubj', 'nsubj:pass'))
  const subject = clause === undefined ? undefined : tree.one(clause, 'nsubj', 'nsubj:pass')
  if (!link || !last || !subject || !/^(?:this|that|it)$/i.test(subject.text)) return undefined
  const isSame = last.label.split(' ').some(part => rootOf(part.toLowerCase()) === rootOf(tree.lemma(word)))
  return isSame ? last : { label: `${tree.lemma(word)} ${link} ${last.label}`, span: tree.span(word, word) }
}

/** "It would be wrong", "rule it out": what was spoken of last. Deeper in the clause "it" is that only while the same speaker goes on. */
function lastTopic({ tree, cue, matter, holders, from, to }: Position, { told, people }: Memory): Topic | undefined {
  const last = told.at(-1)
  if (!last || last.sentence < tree.sentence.index - NEAR) return undefined
  const goesOn = last.holders.some(holder => holders.some(({ entity }) => entity === holder))
  const word = matter?.word ?? cue
  const parts = [tree.token(word), ...[cue, word].flatMap(index => tree.all(index, 'nsubj', 'obj', 'nsubj:pass'))]
  const said = goesOn ? tree.tokens.slice(from, Math.min(to, from + REACH) + 1) : parts
  const known = ({ text, index }: Token): boolean =>
    /^the[ym]$/i.test(text) && people.entityAt(tree.sentence.index, index) !== undefined
  return said.some(token => token !== undefined && isReference(token) && !known(token)) ? last.topic : undefined
}

const isReference = ({ text, upos, deprel }: Token): boolean =>
  /^(?:PRON|DET)$/.test(upos) && deprel !== 'det' && /^(?:it|this|that|they|them|these|those)$/i.test(text)

/** The first object, complement or subject behind the cue, in what the position's own words are. */
function firstNoun(place: Place, { tree, cue, from, to }: Position): Topic | undefined {
  const words = tree.tokens.slice(Math.max(from, 0), Math.min(to, from + REACH) + 1)
  const nouns = words.filter(
    token =>
      isNominal(token) &&
      !isPronoun(token) &&
      !NO_TOPICS.has(tree.lemma(token.index)) &&
      !isSomebody(tree.lemma(token.index)) &&
      !isDate(tree, token.index) &&
      /^(?:obj|obl|nsubj|nsubj:pass|nmod)$/.test(token.deprel) &&
      tree.holds(cue, token.index),
  )
  const behind =
    nouns.find(({ index, upos }) => index > cue && upos === 'NOUN') ?? nouns.find(({ upos }) => upos === 'NOUN')
  return behind && topicOf(place, behind.index)
}

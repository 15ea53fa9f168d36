// Where a sentence tells that people come together: the noun ("talks", "a special meeting") or the verb ("are to meet").
// Not: "calls for reform" (no conversation), "a talk on birds" (singular), "meet a demand" (nobody is met).
import type { People } from '../../entities/people.ts'
import { antecedentOf, partiesAt } from './parties.ts'
import { dependents, predicateOver, relationOf, subtree } from '../../language/grammar.ts'
import { CALL_WORDS, GATHERING_NOUNS, GATHERING_VERBS, PLURAL_ONLY } from '../../lexicon/gatherings.ts'
import type { EventKind, Sentence, Token } from '../../model.ts'

export interface Gathering {
  sentence: Sentence
  /** The noun or verb. */
  word: Token
  kind: EventKind
  /** The verb whose clause it stands in: itself for a verb. */
  clause: Token | undefined
  /** The words of its phrase. */
  phrase: number[]
}

export function findGatherings(sentence: Sentence, people: People): Gathering[] {
  return sentence.tokens.flatMap(word => {
    const kind = kindOf(sentence, word, people)
    if (!kind) return []
    const top = countedAs(sentence, word)
    const clause = word.upos === 'VERB' ? word : predicateOver(sentence, top.index)
    return [{ sentence, word, kind, clause, phrase: subtree(sentence, top.index, isOtherClause) }]
  })
}

/** "three separate sets of talks, slated for January 9-13": what counts the gathering carries its date and place. */
export function countedAs(sentence: Sentence, word: Token): Token {
  const above = word.deprel === 'nmod' ? sentence.tokens[word.head] : undefined
  return above && /^(round|series|set|day|hour|part|number)$/.test(above.lemma) ? above : word
}

const isOtherClause = (token: Token): boolean => /^(acl:relcl|advcl|ccomp|parataxis|conj|cc)$/.test(token.deprel)

function kindOf(sentence: Sentence, word: Token, people: People): EventKind | undefined {
  if (word.upos === 'VERB') return isMeeting(sentence, word, people) ? GATHERING_VERBS.get(word.lemma) : undefined
  if (word.upos !== 'NOUN' && word.upos !== 'PROPN') return undefined
  const noun = word.lemma.toLowerCase()
  const kind = GATHERING_NOUNS.get(noun)
  const mention = people.mentionAt(sentence.index, word.index)
  if (!kind || (mention?.form === 'name' && mention.category !== 'event')) return undefined
  if (relationOf(word) === 'compound' || isBody(sentence, word)) return undefined
  if (PLURAL_ONLY.has(noun) && !/s$/i.test(word.text)) return undefined
  if (kind === 'call' && !isSpoken(sentence, word)) return undefined
  if (/^(?:assembly|congress)$/.test(noun) && isStanding(sentence, word)) return undefined
  return noun === 'audience' && !dependents(sentence, word.index, 'nmod').some(token => isWith(sentence, token))
    ? undefined
    : kind
}

/** "a phone call last month with Putin". */
function isSpoken(sentence: Sentence, word: Token): boolean {
  const before = dependents(sentence, word.index, 'compound', 'amod').some(({ lemma }) => CALL_WORDS.has(lemma))
  return (
    before || (word.lemma !== 'call' && dependents(sentence, word.index, 'nmod').some(token => isWith(sentence, token)))
  )
}

/** "President of the Methodist Conference": a body that somebody presides over or belongs to; not "the chairman of the meeting". */
const isBody = (sentence: Sentence, { upos, deprel, head }: Token): boolean =>
  upos === 'PROPN' &&
  deprel === 'nmod' &&
  /^(?:president|chairman|chairwoman|chair|secretary|leader|member|moderator|speaker)$/i.test(
    sentence.tokens[head]?.lemma ?? '',
  )

/** "the city assembly", "the national congress": a body that sits all year. */
const isStanding = (sentence: Sentence, { index }: Token): boolean =>
  dependents(sentence, index, 'compound', 'amod').some(({ lemma }) =>
    /^(?:city|national|general|state|provincial|regional|legislative|constituent|local|federal|municipal)$/i.test(
      lemma,
    ),
  )

const isWith = (sentence: Sentence, token: Token): boolean =>
  /^(with|between)$/i.test(dependents(sentence, token.index, 'case')[0]?.text ?? '')

/** Somebody meets, and what is met (if anything) is somebody too: "Sherman met Ryabkov", not "met the deadline". */
function isMeeting(sentence: Sentence, verb: Token, people: People): boolean {
  if (!GATHERING_VERBS.has(verb.lemma)) return false
  const own = dependents(sentence, verb.index, 'nsubj', 'nsubj:pass')[0] ?? dependents(sentence, verb.head, 'nsubj')[0]
  const subject = own && sentence.tokens[antecedentOf(own, verb)]
  const object = dependents(sentence, verb.index, 'obj')[0]
  const isSomebody = (token: Token | undefined): boolean =>
    token !== undefined && partiesAt(sentence, token.index, people).length > 0
  if (RECEIVING.test(verb.lemma)) return isPerson(sentence, subject, people) && isPerson(sentence, object, people)
  return isSomebody(subject) && (object === undefined || isSomebody(object))
}

/** "received Mr Schrempp in Auburn Hills", not "Iran received missiles from Russia". */
const RECEIVING = /^receive$/

const isPerson = (sentence: Sentence, token: Token | undefined, people: People): boolean =>
  token !== undefined &&
  partiesAt(sentence, token.index, people).some(({ entity }) => people.entity(entity)?.category === 'person')

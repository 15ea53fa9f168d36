// What speaks for and against a pronoun's standing for something, as named numbers; the network of pronoun-net.ts weighs them.
import { AGENT_VERBS } from '../../lexicon/agent-verbs.ts'
import { NOMINAL_NOUNS } from '../../lexicon/nominal-nouns.ts'
import type { Token } from '../../model.ts'
import { clauseOf, sharedSubject, subjectsAbove } from '../phrases/binding.ts'
import { isPlainIt, sayingSubject } from '../phrases/it.ts'
import type { PlaceInClause, Spoken } from '../phrases/history.ts'
import { SAYING } from '../phrases/speakers.ts'
import { placeOf } from '../phrases/strangers.ts'
import { dependents } from '../use/grammar.ts'
import type { Candidate } from './candidates.ts'
import type { Features } from './net.ts'
import type { PronounKind } from './pronoun-words.ts'
import type { Setting } from './setting.ts'

export interface Weighing {
  /** What the pronoun itself brings, whatever it stands for. */
  shared: Features
  /** Of each candidate, and last of the answer that it is none of them. */
  options: Features[]
}

export function pronounFeatures(
  token: Token,
  kind: PronounKind,
  { candidates, setting }: { candidates: readonly Candidate[]; setting: Setting },
): Weighing {
  const compared = comparison(candidates, setting)
  const subjects = subjectsAround(token, setting)
  const role = placeOf(token, setting.scene.sentence).role
  const options = candidates.map((candidate, rank): Features => ({
    ...ofDistance(candidate, rank, token, setting),
    ...ofPlaces(candidate, { token, role, subjects, setting }),
    ...ofKind(candidate, setting),
    ...ofSalience(candidate, kind, { compared, setting }),
  }))
  const none = { none: 1, 'none among many': Math.log1p(candidates.length), 'none of names': compared.names }
  return { shared: ofPronoun(token, kind, setting), options: [...options, none] }
}

const flag = (holds: boolean): number => (holds ? 1 : 0)

function ofPronoun(token: Token, kind: PronounKind, { scene: { sentence }, quotationAt }: Setting): Features {
  const place = placeOf(token, sentence)
  const predicate = sentence.tokens[token.head]
  return {
    [kind]: 1,
    [`is ${place.role}`]: 1,
    [`${kind} is ${place.role}`]: 1,
    'is main subject': flag(place.main),
    'is quoted': flag(quotationAt(token) !== undefined),
    'plain it': flag(kind === 'it' && isPlainIt(token, sentence)),
    'does what somebody does': flag(place.subject && AGENT_VERBS.has(predicate?.lemma ?? '')),
    says: flag(place.subject && SAYING.has(predicate?.lemma ?? '')),
    'is something': flag(place.subject && predicate?.upos !== 'VERB'),
    'has a clause after': flag(
      predicate !== undefined &&
        dependents(sentence, predicate.index).some(
          child => child > token.index && /^(?:ccomp|csubj|xcomp|advcl)/.test(sentence.tokens[child]?.deprel ?? ''),
        ),
    ),
    'opens its sentence': flag(token.index === 0),
    'how far in': Math.min(1, token.index / 30),
  }
}

interface Comparison {
  most: number
  names: number
}

function comparison(candidates: readonly Candidate[], { history }: Setting): Comparison {
  const counts = candidates.map(({ key }) => history.told(key).count)
  return {
    most: Math.max(0, ...counts),
    names: Math.log1p(candidates.filter(({ entity }) => entity !== undefined).length),
  }
}

function ofDistance(
  { places: [latest], follows }: Candidate,
  rank: number,
  token: Token,
  { scene }: Setting,
): Features {
  const back = scene.sentence.index - latest.sentence
  return {
    [`back ${Math.min(back, 4)}`]: 1,
    'words between': Math.log1p(Math.abs(token.start - latest.start) / 6) / 5,
    'same paragraph': flag(latest.paragraph === scene.sentence.paragraph),
    [`rank ${Math.min(rank, 3)}`]: 1,
    follows: flag(follows),
  }
}

interface Subjects {
  own: Token | undefined
  saying: Token | undefined
  above: readonly Token[]
}

/** The subject of the pronoun's clause, that of the clause around, and those of all clauses around. */
function subjectsAround(token: Token, { scene: { sentence } }: Setting): Subjects {
  const clause = clauseOf(sentence, token)
  return {
    own: clause && sharedSubject(sentence, clause),
    saying: sayingSubject(sentence, token),
    above: subjectsAbove(sentence, token),
  }
}

function ofPlaces(
  { places }: Candidate,
  { token, role, subjects, setting }: { token: Token; role: PlaceInClause; subjects: Subjects; setting: Setting },
): Features {
  const [latest] = places
  const { sentence } = setting.scene
  const here = places.filter(place => place.sentence === sentence.index)
  const before = places.filter(place => place.sentence === sentence.index - 1)
  const is = (subject: Token | undefined): number =>
    flag(subject !== undefined && here.some(place => place.token === subject.index))
  return {
    [`was ${latest.role}`]: 1,
    'was subject': flag(latest.subject),
    'was main subject': flag(latest.main),
    'was owner': flag(latest.owner),
    'same place': flag(latest.role === role),
    'subject here': flag(here.some(({ subject }) => subject)),
    'main subject here': flag(here.some(({ main }) => main)),
    'subject before': flag(before.some(({ subject }) => subject)),
    'main subject before': flag(before.some(({ main }) => main)),
    'first before': flag(before.some(place => place.token <= 2)),
    'subject of its clause': is(subjects.own),
    'subject of the clause around': is(subjects.saying),
    'subject above': is(subjects.above[0]),
    'subject further above': Math.max(0, ...subjects.above.slice(1).map(is)),
    'outermost subject': is(subjects.above.at(-1)),
    'said something': flag(places.some(place => place.says)),
    'what it is part of': flag(here.some(place => isAbove(place, token, setting))),
    'joined with others': flag(isJoined(latest, setting)),
    'was quoted': flag(latest.quoted),
    'quoted as it is': flag(latest.quoted === (setting.quotationAt(token) !== undefined)),
    'places in reach': Math.log1p(places.length - 1),
  }
}

/** "the owner of his house". */
function isAbove(place: Spoken, token: Token, { scene: { sentence } }: Setting): boolean {
  let at: Token | undefined = sentence.tokens[token.head]
  for (let steps = 0; at && steps < 8; steps += 1) {
    if (at.index === place.token) return true
    if (at.upos === 'VERB') return false
    at = sentence.tokens[at.head]
  }
  return false
}

function isJoined(place: Spoken, { scene: { sentence } }: Setting): boolean {
  if (place.sentence !== sentence.index) return false
  return (
    sentence.tokens[place.token]?.deprel === 'conj' ||
    dependents(sentence, place.token).some(child => sentence.tokens[child]?.deprel === 'conj')
  )
}

function ofKind({ entity, places: [latest] }: Candidate, { scene }: Setting): Features {
  const known = entity === undefined ? undefined : scene.registry.get(entity)
  const noun = latest.lemma ?? ''
  return {
    [latest.category]: 1,
    [`${latest.form}`]: 1,
    named: flag(known !== undefined),
    state: flag(known?.kind === 'state'),
    'of no known kind': flag(known?.kind === 'other'),
    plural: flag(latest.plural),
    anonymous: flag(latest.anonymous),
    'gender known': flag(latest.gender !== undefined),
    'a body': flag(entity === undefined && NOMINAL_NOUNS.get(noun)?.category === 'organization'),
    'a place': flag(entity === undefined && NOMINAL_NOUNS.get(noun)?.category === 'venue'),
    abstract: flag(/(?:tion|ment|ness|ity|ance|ence|ism|ship|ing)$/.test(noun)),
  }
}

function ofSalience(
  { key }: Candidate,
  kind: PronounKind,
  { compared, setting: { history, scene } }: { compared: Comparison; setting: Setting },
): Features {
  const { count, since } = history.told(key)
  const last = history.lastOf(kind)
  return {
    'times told': Math.log1p(count) / 3,
    'told most': flag(count > 0 && count === compared.most),
    'told from the start': flag(since === 0),
    'new in its sentence': flag(since === scene.sentence.index),
    [`last ${kind}`]: flag(last === key),
    [`not the last ${kind}`]: flag(last !== undefined && last !== key),
  }
}

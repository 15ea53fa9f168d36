// Titles right before a name: "Russian Deputy Foreign Minister Sergei Ryabkov", "Secretary of State Antony Blinken", "U.S. Ambassador to the OSCE Michael Carpenter".
// Not: "the minister told Sergei Ryabkov" (a verb between), "President of the court, Anna Lee" (a comma: appositions.ts).
import type { Actor, People } from '../../entities/people.ts'
import { wordsOf } from '../../language/grammar.ts'
import { fold } from '../../entities/spelling.ts'
import { HONORIFICS } from '../../lexicon/roles.ts'
import { NOMINAL_NOUNS } from '../../lexicon/nominal-nouns.ts'
import { TITLES } from '../../lexicon/titles.ts'
import type { Mention, Reading, Relation, Sentence, Token } from '../../model.ts'
import { ownerByNoun } from './by-noun.ts'
import { findConstituencies } from './constituencies.ts'
import { courtOf } from './courts.ts'
import { employerOf, isStaff } from './employer.ts'
import { regionOf } from './governed.ts'
import { homeStateOf } from './home-state.ts'
import { demonymAt, owner, ownersOf } from './owners.ts'
import { namedPeople } from './named-people.ts'
import { HEADS_OF_STATE, isFormer, isOfOther, isRole, isStateOffice, predicateOf, roleWord } from './roles.ts'

export function findTitles(reading: Reading, people: People): Relation[] {
  const titled = reading.sentences.flatMap(sentence => titledPeople(sentence, people))
  const said = new Map<string, number>()
  for (const { owners } of titled)
    for (const { entity } of owners.slice(0, 1)) said.set(entity, (said.get(entity) ?? 0) + 1)
  const known = new Set([
    ...titled.flatMap(({ owners, person }) => (owners.length > 0 ? [person.entity] : [])),
    ...findConstituencies(reading, people).map(({ subject }) => subject),
  ])
  return titled.flatMap(one => {
    if (one.owners.length > 0) return relationsOf(one, one.owners, people, 'title before a name')
    if (known.has(one.person.entity)) return []
    return relationsOf(
      one,
      unnamedOwner(reading, one, people, said),
      people,
      'title of the state that the article is about',
    )
  })
}

/** A person with the title right before the name, and whose title it is as far as the title says. */
interface Titled {
  sentence: Sentence
  person: Mention
  title: Title
  owners: Actor[]
}

const titledPeople = (sentence: Sentence, people: People): Titled[] =>
  namedPeople(sentence, people).flatMap(person => {
    const title = titleBefore(sentence, person, people)
    return title ? [{ sentence, person, title, owners: titleOwners(sentence, title, people) }] : []
  })

interface Title {
  role: Token
  /** Words from the title's first to its last. */
  from: number
  to: number
}

const MODIFIERS = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM', 'X'])
const BETWEEN = new Set(['of', 'for', 'to', 'at', 'the', '-', '–', "'s", '’s', '&'])

/** The stretch of title words that ends right before the name, with the last role noun in it. */
function titleBefore(sentence: Sentence, person: Mention, people: People): Title | undefined {
  let to = person.from
  while (HONORIFICS.has(sentence.tokens[to - 1]?.text.toLowerCase() ?? '')) to -= 1
  let from = to
  while (from > 0 && to - from < 14 && belongs(sentence.tokens[from - 1], person, people)) from -= 1
  const words = sentence.tokens.slice(from, to)
  const roles = words.filter(token => isRole(token) && reaches(sentence, token, to))
  const role = roles.findLast(one => isStateOffice(one)) ?? roles.at(-1)
  return role && { role, from: startOf(sentence, afterLinks(sentence, from, role), role), to }
}

function belongs(token: Token | undefined, person: Mention, people: People): boolean {
  if (!token) return false
  const other = people.mentionAt(person.sentence, token.index)
  if (other?.category === 'person' && other.form === 'name') return false
  if (other?.category === 'organization' && other.form === 'name') return true
  return MODIFIERS.has(token.upos) || BETWEEN.has(token.text.toLowerCase())
}

/** Between the role and the name only what the role is of: "Secretary [of State]", "Ambassador [to the OSCE]". */
function reaches(sentence: Sentence, role: Token, to: number): boolean {
  const next = sentence.tokens[role.index + 1]
  if (/^(of|for|to|at|the|a|an)$/i.test(sentence.tokens[to - 1]?.text ?? '')) return false
  if (isRank(sentence.tokens.slice(role.index + 1, to))) return true
  return role.index + 1 === to || /^(of|for|to|at)$/i.test(next?.text ?? '')
}

/** "military ruler Gen. Sani Abacha": only a rank stands between. */
const isRank = (between: readonly Token[]): boolean =>
  between.length > 0 && between.every(token => TITLES.has(fold(token.text)))

/** "a concert for Puerto Rico Governor Luis Muñoz Marín": the title begins after the preposition. */
function afterLinks({ tokens }: Sentence, from: number, role: Token): number {
  const link = tokens.slice(from, role.index).findLast(({ text }) => /^(of|for|to|at)$/i.test(text))
  return link ? link.index + 1 : from
}

/** A title does not begin with what only joins. */
function startOf(sentence: Sentence, from: number, role: Token): number {
  while (from < role.index && BETWEEN.has(sentence.tokens[from]?.text.toLowerCase() ?? '')) from += 1
  return from
}

function relationsOf(
  { sentence, person, title }: Titled,
  owners: readonly Actor[],
  people: People,
  rule: string,
): Relation[] {
  const wording = wordsOf(sentence, range(title.from, title.to))
  return owners.slice(0, 1).map(({ entity }) => ({
    predicate: predicateOf(title.role, wording, people.entity(entity)?.kind === 'state'),
    subject: person.entity,
    object: entity,
    role: roleOf(sentence, title, people),
    ...(isFormer(wording) ? { former: true } : {}),
    evidence: [{ start: sentence.tokens[title.from]?.start ?? person.start, end: person.end }],
    rule,
  }))
}

/**
 * A state office whose state is not said: that of the person named just before ("Russian Deputy Foreign Minister Ryabkov and Deputy Defense
 * Minister Fomin"), else the state that the article is about; none when the title has a demonym that the article does not know as a state.
 */
function unnamedOwner(
  reading: Reading,
  { sentence, person, title }: Titled,
  people: People,
  said: ReadonlyMap<string, number>,
): Actor[] {
  const words = range(title.from, title.to)
  const region = regionOf(title.role, sentence, people)
  if (region) return [region]
  const wording = wordsOf(sentence, words)
  if (
    SHADOW.test(wording) ||
    ACRONYM.test(wording) ||
    isOfOther(sentence, title.role) ||
    words.some(index => demonymOf(sentence, index))
  )
    return []
  const employer =
    isStaff(title.role, wording) && isBare(sentence, words)
      ? employerOf({ sentence, from: title.from, before: reading.sentences[sentence.index - 1] }, people)
      : []
  const served = employer.length > 0 ? employer : ownerByNoun(sentence, title.role, people)
  if (served.length > 0 || isStaff(title.role, wording)) return served
  const court = courtOf(title.role, wording, people)
  if (court.length > 0) return court
  if (!isStateOffice(title.role, wording) || isOfClub(sentence, title)) return []
  const joined = /^and$/i.test(sentence.tokens[title.from - 1]?.text ?? '')
  const shared = joined ? titledPeople(sentence, people).find(one => one.person.to === title.from - 1) : undefined
  if (
    shared &&
    (shared.owners.length > 0 || range(shared.title.from, shared.title.to).some(index => demonymOf(sentence, index)))
  )
    return shared.owners
  return homeStateOf({ reading, people, sentence, person, from: title.from, wording, said })
}

/** "federation president", "opposition leader": a noun before the head of a state says that he heads something else. */
const isOfClub = ({ tokens }: Sentence, { role, from }: Title): boolean =>
  HEADS_OF_STATE.test(roleWord(role)) &&
  tokens
    .slice(from, role.index)
    .some(
      ({ upos, text, lemma }) =>
        (upos === 'NOUN' || NOMINAL_NOUNS.has(lemma)) && !/^(?:vice|prime|deputy|state)$/i.test(text),
    )

/** "PA President" is of something that the article may not name. */
const ACRONYM = /\b(?!(?:II|III|IV)\b)\p{Lu}{2,}\b/u

/** Offices that an opposition gives itself are none of the state's. */
const SHADOW = /\bshadow\b/i

/** "Chief executive", "Managing Director", not "Honda chairman". */
const isBare = ({ tokens }: Sentence, words: readonly number[]): boolean =>
  words.every(index => {
    const token = tokens[index]
    return (
      token !== undefined &&
      (/^\p{Ll}/u.test(token.text) ||
        isRole(token) ||
        TITLES.has(fold(token.text)) ||
        /^(?:Managing|Executive|Commercial|Technical|General|Senior|Sales|Marketing|Operations|Human|Resources)$/.test(
          token.text,
        ))
    )
  })

const demonymOf = (sentence: Sentence, index: number): boolean => {
  const token = sentence.tokens[index]
  return token !== undefined && demonymAt(sentence, token) !== undefined
}

/** By grammar first, then by place: any organization or demonym among the title's words before the role. */
function titleOwners(sentence: Sentence, title: Title, people: People): Actor[] {
  const grammar = ownersOf(sentence, title.role, people)
  if (grammar.length > 0) return grammar
  if (sentence.tokens[title.from - 1]?.text === ')') return inBracket(sentence, title.from - 1, people)
  return range(title.from, title.to)
    .filter(
      index => index < title.role.index || /^(of|for|at)$/i.test(sentence.tokens[title.role.index + 1]?.text ?? ''),
    )
    .flatMap(index => sentence.tokens[index] ?? [])
    .flatMap(token => owner(sentence, token, people).slice(0, 1))
}

/** "Transport for London (TfL) commissioner Peter Hendy": the short name in brackets. */
function inBracket(sentence: Sentence, close: number, people: People): Actor[] {
  const mention = people.mentionAt(sentence.index, close - 1)
  if (mention?.category !== 'organization' || sentence.tokens[mention.from - 1]?.text !== '(') return []
  const { entity, reason, confidence } = mention
  return [{ entity, anonymous: false, reason, confidence }]
}

/** The title without whom it serves before it: "Deputy Foreign Minister". */
function roleOf(sentence: Sentence, title: Title, people: People): string {
  const isOwner = (index: number): boolean =>
    people.mentionAt(sentence.index, index)?.form === 'name' ||
    demonymOf(sentence, index) ||
    /^(['’]s?|-|–|the|a|an)$/i.test(sentence.tokens[index]?.text ?? '')
  let from = title.from
  while (from < title.role.index && isOwner(from)) from += 1
  return wordsOf(sentence, range(from, title.to)).trim()
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index)

// What is no part of a name at its edges: "the" before it, titles and adjectives of origin before a person ("Egyptian Foreign Minister Sameh
// Shoukry"), possessives after it. "Foreign Ministry" keeps its first word, since titles go only before people.
import type { Reading, Sentence, Token } from '../../model.ts'
import { ORGANIZATION_WORDS } from '../../lexicon/organization-words.ts'
import { NAME_PARTICLES, TITLES } from '../../lexicon/titles.ts'
import { VENUE_WORDS } from '../../lexicon/venue-words.ts'
import { BODIES } from '../lookup/bodies.ts'
import { knownName } from '../lookup/known.ts'
import { DEMONYMS, STATE_NAMES } from '../lookup/countries.ts'
import { fold } from '../spelling.ts'
import { sentenceOf, tokensOf } from './name.ts'
import type { Name } from './name.ts'

export function trimNames(names: readonly Name[], reading: Reading): Name[] {
  return names.map(name => trimmed(name, reading)).filter(({ from, to }) => from < to)
}

/** "the Michigan Democrat": somebody of that place. */
const isPartisan = (text: string): boolean => /^(?:Democrat|Republican)$/.test(text)

/** "D., Mont." in brackets after a legislator: the place. */
function withoutParty(name: Name, { tokens }: Sentence): Name {
  const comma = tokens.slice(name.from, name.from + 3).find(({ text }) => text === ',')
  return comma && /^[DRI]$/.test(tokens[name.from]?.text.replace('.', '') ?? '') && comma.index + 1 < name.to
    ? { ...name, from: comma.index + 1, label: 'venue', rule: 'place after a party' }
    : name
}

function trimmed(given: Name, reading: Reading): Name {
  const around = sentenceOf(reading, given)
  const name = around ? withoutParty(given, around) : given
  const tokens = tokensOf(reading, name)
  const sentence = around
  let { from, to } = name
  const at = (index: number): string => sentence?.tokens[index]?.text ?? ''
  while (from < to && EDGE.test(at(from))) from += 1
  from = afterGeneric(from, to, at)
  while (to > from && (POSSESSIVE.test(at(to - 1)) || MARK.test(at(to - 1)))) to -= 1
  if (name.label === 'person' && to - from > 3 && TITLES.has(fold(at(from + 1)))) from += 2
  if (name.label === 'person') from = afterTitles(name, { from, to }, at)
  if (!knownName(wording(tokens)))
    while (to - from > 1 && isCommonHead(at(to - 1)) && !(at(to - 1) === 'party' && ADJECTIVE.test(at(to - 2)))) to -= 1
  to = withoutOffice(from, to, at)
  if (to - from > 1 && name.label !== 'person' && isPartisan(at(to - 1)))
    return { ...name, from, to: to - 1, label: 'venue', rule: 'place of a partisan' }
  return from === name.from && to === name.to ? name : { ...name, from, to, rule: name.rule ?? 'trimmed' }
}

/** "Egyptian Foreign Minister Sameh Shoukry" → Sameh Shoukry; "brainbox Lee Silver" → Lee Silver. Who is called "Jordan" alone keeps the name. */
function afterTitles(
  { probability }: Name,
  { from, to }: { from: number; to: number },
  at: (index: number) => string,
): number {
  let first = from
  while (first < to - 1 && (isBeforePerson(at(first), to - first) || isCommonWord(at(first)))) first += 1
  const isSurname = probability >= SURELY_PERSON && STATE_NAMES.has(at(first))
  return first === to - 1 && !isSurname && isBeforePerson(at(first), 1) ? to : first
}

/** As sure as a reader must be that a country's name is somebody's. */
const SURELY_PERSON = 0.6

const isCommonWord = (text: string): boolean => /^\p{Ll}{3,}$/u.test(text) && !NAME_PARTICLES.has(text)

/** "Indian state of Assam" → Assam: a common noun with "of" says what the place is. */
function afterGeneric(from: number, to: number, at: (index: number) => string): number {
  for (let index = from; index < to - 2; index += 1)
    if (
      /^(?:state|city|town|village|province|region|district|island|port|county)$/.test(at(index)) &&
      at(index + 1) === 'of'
    )
      return index + 2
  return from
}

const EDGE = /^(?:the|an?|[^\p{L}\p{N}#@]+)$/u
const POSSESSIVE = /^(?:['’]s?)$/u
const MARK = /^[^\p{L}\p{N}.!?]+$/u

/** "Republican party" keeps its noun: the adjective alone names nothing. */
const ADJECTIVE = /(?:an|ive|ic|al|ese|ish|ern|ist)$/

/** "White House Press" before "Secretary", "UN political affairs" before "chief": what belongs to the office is no part of the name. */
function withoutOffice(from: number, to: number, at: (index: number) => string): number {
  let end = to
  if (TITLES.has(fold(at(to)))) while (end - from > 1 && OFFICES.test(at(end - 1))) end -= 1
  if (isListed(from, end, at)) return end
  for (let cut = end - 1; cut > from; cut -= 1) {
    if (/^\p{Ll}{3}/u.test(at(cut)) && isListed(from, cut, at)) end = cut
  }
  return end
}

const isListed = (from: number, to: number, at: (index: number) => string): boolean =>
  knownName(Array.from({ length: to - from }, (_, index) => at(from + index)).join(' ')) !== undefined

const OFFICES =
  /^(?:Press|Foreign|Defen[cs]e|Deputy|Vice|Prime|Interior|Finance|Home|Assistant|Under|Chief|First|Justice|Trade|Health|Energy)$/

const wording = (tokens: readonly Token[]): string => tokens.map(({ text }) => text).join(' ')

/** "party" in "the Likud party", "colliery", "union": a common noun after the name says what it is and is none of it. */
const isCommonHead = (text: string): boolean =>
  /^\p{Ll}/u.test(text) &&
  (ORGANIZATION_WORDS.has(text) || VENUE_WORDS.has(text) || /^(?:newspaper|leader|officials?|government)$/.test(text))

/** Titles may be parts of a name only after a word that is none: "Bishop" in "John Bishop". */
const isBeforePerson = (text: string, length: number): boolean =>
  TITLES.has(fold(text)) ||
  DEMONYMS.has(text) ||
  STATE_NAMES.has(text) ||
  TITLE_LINKS.has(text) ||
  (length > 2 && BODIES.has(text))

const TITLE_LINKS = new Set(['-', 'of', 'for', 'the', 'The', 'and', ','])

// What is no part of a name at its edges: "the" before it, titles and adjectives of origin before a person ("Egyptian Foreign Minister Sameh
// Shoukry"), possessives after it. "Foreign Ministry" keeps its first word, since titles go only before people.
import type { Reading, Token } from '../../model.ts'
import { ORGANIZATION_WORDS } from '../../lexicon/organization-words.ts'
import { TITLES } from '../../lexicon/titles.ts'
import { VENUE_WORDS } from '../../lexicon/venue-words.ts'
import { knownName } from '../lookup/known.ts'
import { DEMONYMS, STATE_NAMES } from '../lookup/countries.ts'
import { fold } from '../spelling.ts'
import { tokensOf } from './name.ts'
import type { Name } from './name.ts'

export function trimNames(names: readonly Name[], reading: Reading): Name[] {
  return names.map(name => trimmed(name, tokensOf(reading, name))).filter(({ from, to }) => from < to)
}

function trimmed(name: Name, tokens: readonly Token[]): Name {
  let { from, to } = name
  const at = (index: number): string => tokens[index - name.from]?.text ?? ''
  while (from < to && EDGE.test(at(from))) from += 1
  while (to > from && (POSSESSIVE.test(at(to - 1)) || MARK.test(at(to - 1)))) to -= 1
  if (name.label === 'person') while (from < to && isBeforePerson(at(from))) from += 1
  if (!knownName(wording(tokens)))
    while (to - from > 1 && isCommonHead(at(to - 1)) && !(at(to - 1) === 'party' && ADJECTIVE.test(at(to - 2)))) to -= 1
  return from === name.from && to === name.to ? name : { ...name, from, to, rule: name.rule ?? 'trimmed' }
}

const EDGE = /^(?:the|an?|[^\p{L}\p{N}#@]+)$/u
const POSSESSIVE = /^(?:['’]s?)$/u
const MARK = /^[^\p{L}\p{N}.!?]+$/u

/** "Republican party" keeps its noun: the adjective alone names nothing. */
const ADJECTIVE = /(?:an|ive|ic|al|ese|ish|ern|ist)$/

const wording = (tokens: readonly Token[]): string => tokens.map(({ text }) => text).join(' ')

/** "party" in "the Likud party", "colliery", "union": a common noun after the name says what it is and is none of it. */
const isCommonHead = (text: string): boolean =>
  /^\p{Ll}/u.test(text) &&
  (ORGANIZATION_WORDS.has(text) || VENUE_WORDS.has(text) || /^(?:newspaper|leader|officials?|government)$/.test(text))

/** Titles may be parts of a name only after a word that is none: "Bishop" in "John Bishop". */
const isBeforePerson = (text: string): boolean =>
  TITLES.has(fold(text)) || DEMONYMS.has(text) || STATE_NAMES.has(text) || TITLE_LINKS.has(text)

const TITLE_LINKS = new Set(['-', 'of', 'for', 'the', 'The', 'and', ','])

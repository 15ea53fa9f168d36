// What looks like a name and is none: adjectives of origin ("Western"), currencies ("NZ$"), peoples of places ("Londoners"), faiths and languages, weekdays
// and months, bare titles ("President"), measures and diseases in capitals ("COVID-19"), storms ("Hurricane Rita").
import type { Reading, Token } from '../../model.ts'
import { COMMON_ACRONYMS } from '../../lexicon/common-acronyms.ts'
import { PEOPLES_AND_LANGUAGES } from '../../lexicon/peoples.ts'
import { TITLES } from '../../lexicon/titles.ts'
import { BODY_ADJECTIVES } from '../lookup/bodies.ts'
import { DEMONYMS, STATE_NAMES } from '../lookup/countries.ts'
import { knownName } from '../lookup/known.ts'
import { fold } from '../spelling.ts'
import { textOf, tokensOf } from './name.ts'
import type { Name } from './name.ts'

export function dropOthers(names: readonly Name[], reading: Reading): Name[] {
  const storms = stormsIn(names, reading)
  return names.filter(
    name => !isOther(name, reading) && !(name.label === 'person' && storms.has(textOf(reading, name))),
  )
}

/** "Cyclone Phailin": the single names of storms, unless the article has somebody of that surname. */
function stormsIn(names: readonly Name[], reading: Reading): ReadonlySet<string> {
  const single = names.filter(({ from, to, sentence }) => {
    const before = reading.sentences[sentence]?.tokens[from - 1]?.text ?? ''
    return to - from === 1 && /^(?:Cyclone|Hurricane|Typhoon|Storm)$/.test(before)
  })
  const people = names.filter(({ label, from, to }) => label === 'person' && to - from > 1)
  const surnames = new Set(people.map(name => tokensOf(reading, name).at(-1)?.text))
  return new Set(single.map(name => textOf(reading, name)).filter(text => !surnames.has(text)))
}

function isOther(name: Name, reading: Reading): boolean {
  const text = textOf(reading, name)
  const tokens = tokensOf(reading, name)
  const next = reading.sentences[name.sentence]?.tokens[name.to]
  if (!/\p{L}|\d/u.test(text) || (name.label === 'person' && !/\p{Lu}/u.test(text))) return true
  if (ORDINAL.test(text) || AFFILIATION.test(text) || (name.label === 'venue' && CELESTIAL.test(text))) return true
  if (STATE_NAMES.has(text) || knownName(text)) return isCurrency(tokens.at(-1), next)
  if (DEMONYMS.has(text) || BODY_ADJECTIVES.has(text) || PEOPLES_AND_LANGUAGES.has(text)) return true
  if (name.label !== 'person' && (isMeasure(text) || (name.label === 'venue' && !/\p{Lu}/u.test(text)))) return true
  if (tokens.every(token => TITLES.has(fold(token.text))) && name.probability < 0.9) return true
  if ((CALENDAR.test(text) && name.label !== 'person') || isCurrency(tokens.at(-1), next)) return true
  if (isTribe(tokens, reading, name) || isDoubtfulAcronym(name, text, reading)) return true
  return tokens.length === 1 && (isAdjective(tokens[0]) || isOrigin(tokens[0], name) || isPeople(tokens[0], name))
}

/** "COVID-19", "GDP", "SMEs". */
const isMeasure = (text: string): boolean =>
  /^(?:covid|coronavirus|sars-cov)(?:-?\d+)?$/i.test(text) ||
  (text.length > 2 && COMMON_ACRONYMS.has(text.replace(/s$/, '')))

/** "Transcaucasian" before a noun: where a place's name ends like an adjective. */
const isOrigin = (token: Token | undefined, { label }: Name): boolean =>
  label === 'venue' &&
  /^(?:amod|compound)$/.test(token?.deprel ?? '') &&
  /[a-z](?:asian|lian|nian|rian|ean|ese)$/.test(token?.text ?? '')

/** "the 23d" of a ward. */
const ORDINAL = /^\d+(?:st|nd|rd|th|d)$/

/** "D-Mass." after a senator. */
const AFFILIATION = /^[DRI]-\p{Lu}/u

/** Bodies of the solar system: no venue of anything yet. */
const CELESTIAL = /^(?:Mercury|Venus|Mars|Jupiter|Saturn|Uranus|Neptune|Pluto|Earth|Moon|Sun)$/

const isCurrency = (last: Token | undefined, next: Token | undefined): boolean =>
  next !== undefined && /^[$€£¥]/u.test(next.text) && (last?.text.length ?? 9) <= 3

/** "give AZT to mothers": a person in capitals, in a line that is not, that the reader hardly believes in. */
const isDoubtfulAcronym = ({ label, probability, sentence }: Name, text: string, { sentences }: Reading): boolean =>
  label === 'person' &&
  probability < 0.5 &&
  /^\p{Lu}{3,6}$/u.test(text) &&
  (sentences[sentence]?.tokens.some(token => /^\p{Ll}{4,}$/u.test(token.text)) ?? false)

const CALENDAR =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)s?$/i

const isAdjective = (token: Token | undefined): boolean =>
  token?.upos === 'ADJ' && token.deprel === 'amod' && /(?:ian|ean|ese|ish|ic|al|an)$/.test(token.text)

/** "Rwandan Tutsis": a people of a country. */
const isTribe = (tokens: readonly Token[], reading: Reading, { sentence, from, label }: Name): boolean =>
  label === 'person' &&
  tokens.length === 1 &&
  /^\p{Lu}\p{Ll}+s$/u.test(tokens[0]?.text ?? '') &&
  DEMONYMS.has(reading.sentences[sentence]?.tokens[from - 1]?.text ?? '')

/** "Londoners", "Parisians": people of a place, in the plural. */
const isPeople = (token: Token | undefined, { label }: Name): boolean =>
  label !== 'person' && /^\p{Lu}\p{Ll}{3,}(?:ers|ians|ites)$/u.test(token?.text ?? '')

// What the rest of the article says of a name that the reader took for something else here: the surname of somebody named in full, the beginning of
// an organization's name, whom a role serves, where people are from, what takes a plural verb.
import { SPEAKER_NOUNS } from '../../lexicon/actor-nouns.ts'
import { SURE_FIRMS } from '../../lexicon/companies.ts'
import { BELONGING_ROLES, LEADING_ROLES } from '../../lexicon/roles.ts'
import type { Reading, Sentence, Token } from '../../model.ts'
import { TITLES } from '../../lexicon/titles.ts'
import { nameKey } from '../identity/organization-key.ts'
import { STATE_NAMES } from '../lookup/countries.ts'
import { knownName } from '../lookup/known.ts'
import { fold } from '../spelling.ts'
import { dependents } from '../use/grammar.ts'
import { isCapitalized, sentenceOf, textOf, tokensOf } from './name.ts'
import type { Name } from './name.ts'

export function settleNamesakes(names: readonly Name[], reading: Reading): Name[] {
  const texts = new Set(names.map(name => textOf(reading, name)))
  const cut = names.map(name => withoutNoun(name, texts, reading))
  const article = learn(cut, reading)
  return cut.map(name => {
    const sentence = sentenceOf(reading, name)
    const text = textOf(reading, name)
    if (!sentence || name.label === 'event') return name
    if (isSomebodys(name, text, article))
      return { ...name, label: 'person', probability: 0.7, rule: 'surname of somebody named in full' }
    if (isState(name, text, sentence, article))
      return { ...name, label: 'state', rule: 'nobody of that surname is named' }
    if (name.label === 'state' || knownName(text)) return name
    const label = labelOf(name, text, sentence, article)
    return label === undefined || label === name.label ? name : { ...name, label, rule: 'said of it elsewhere' }
  })
}

/** "Fiat future" where the article has Fiat alone too: a common noun is no part of the name. */
function withoutNoun(name: Name, texts: ReadonlySet<string>, reading: Reading): Name {
  const last = tokensOf(reading, name).at(-1)
  const shorter = { ...name, to: name.to - 1 }
  const isCut = name.to - name.from > 1 && /^\p{Ll}/u.test(last?.text ?? '') && texts.has(textOf(reading, shorter))
  return isCut && !knownName(textOf(reading, name)) ? { ...shorter, rule: 'named without its noun elsewhere' } : name
}

/** Below this probability a person after whom "in" stands elsewhere is a place. */
const SITED = 0.8

interface ArticleNames {
  /** Last words of people's names of two and more words. */
  surnames: ReadonlySet<string>
  /** What the reader surely took for a person's surname, alone. */
  alone: ReadonlySet<string>
  /** All words of these. */
  people: ReadonlySet<string>
  /** Beginnings of the names of organizations. */
  beginnings: ReadonlySet<string>
  /** What is bought and sold, run and saved as a company. */
  traded: ReadonlySet<string>
  /** What stands after "in", "at" and the like. */
  sites: ReadonlySet<string>
  /** What stands after a role: "analyst at", "chairman of". */
  served: ReadonlySet<string>
}

/** Names that the reader was less sure of say nothing of others. */
const SURE = 0.5

function learn(names: readonly Name[], reading: Reading): ArticleNames {
  const wordsOf = (label: Name['label']): string[][] =>
    names
      .filter(name => name.label === label && name.probability >= SURE && name.to - name.from > 1)
      .map(name => tokensOf(reading, name).map(({ text }) => text))
      .filter(([first]) => isCapitalized(first ?? ''))
  const textsThat = (test: (name: Name, sentence: Sentence) => boolean): ReadonlySet<string> =>
    new Set(
      names.flatMap(name => {
        const sentence = sentenceOf(reading, name)
        return sentence && test(name, sentence) ? [textOf(reading, name)] : []
      }),
    )
  const people = wordsOf('person')
  return {
    surnames: new Set(people.map(words => words.at(-1) ?? '')),
    alone: textsThat(({ label, from, to, probability }) => label === 'person' && to - from === 1 && probability >= 0.6),
    people: new Set(people.flat()),
    beginnings: new Set(wordsOf('organization').flatMap(beginningsOf)),
    traded: textsThat(isTraded),
    sites: textsThat((name, sentence) => isSite(name, sentence) && !isTraded(name, sentence)),
    served: textsThat(isServed),
  }
}

/** A state or an unknown thing by the surname of somebody: the "Jordan" of an article on Thomas Jordan, unless somebody is in Jordan. */
function isSomebodys({ label, from, to }: Name, text: string, { surnames, alone, sites }: ArticleNames): boolean {
  if (to - from !== 1 || label === 'person' || !surnames.has(text) || sites.has(text)) return false
  const known = knownName(text)
  return known === undefined ? label === 'state' : known.is === 'state' && alone.has(text)
}

/** "Tuvalu's negotiator": a country that the reader took for a person, where nobody is called so and no title stands before it. */
function isState({ label, from, to }: Name, text: string, { tokens }: Sentence, { people }: ArticleNames): boolean {
  const before = tokens[from - 1]?.text ?? ''
  return (
    label === 'person' && to - from === 1 && !people.has(text) && !TITLES.has(fold(before)) && STATE_NAMES.has(text)
  )
}

const beginningsOf = (words: readonly string[]): string[] =>
  words.slice(1).map((_, index) => words.slice(0, index + 1).join(' '))

function labelOf(
  name: Name,
  text: string,
  sentence: Sentence,
  { surnames, people, beginnings, sites, served, traded }: ArticleNames,
): Name['label'] | undefined {
  const isSingle = name.to - name.from === 1
  if (isSingle && surnames.has(text) && !sites.has(text)) return 'person'
  if (people.has(text) || name.label === 'organization') return undefined
  if (SURE_FIRMS.has(nameKey(text)) && !sites.has(text)) return 'organization'
  if (traded.has(text)) return 'organization'
  if (name.label === 'person' && isHome(name, sentence)) return 'venue'
  if (served.has(text) && name.label === 'person') return 'organization'
  if (sites.has(text)) return name.label === 'person' && isSingle && name.probability < SITED ? 'venue' : undefined
  if (beginnings.has(text) && (name.label === 'person' || isActive(name, sentence))) return 'organization'
  return isSingle && takesPlural(name, sentence) ? 'organization' : undefined
}

/** "shares in Northern Rock", "the takeover of Chrysler", "Northern Rock shares"; not "shares in London". */
function isTraded({ from, to }: Name, { tokens }: Sentence): boolean {
  const [noun, link] = [tokens[from - 2]?.lemma ?? '', tokens[from - 1]?.text ?? '']
  if (tokens[to]?.upos === 'NOUN' && /^(?:shareholders?|shares)$/.test(tokens[to]?.text ?? '')) return true
  return (
    to - from > 1 &&
    ((/^(?:share|stake|shareholder|investor)$/.test(noun) && link === 'in') ||
      (/^(?:takeover|nationalisation|nationalization|acquisition|shareholder|subsidiary)$/.test(noun) && link === 'of'))
  )
}

/** "in Castle Rock": not the company of that name. */
const isSite = ({ from }: Name, { tokens }: Sentence): boolean =>
  /^(?:in|near|outside|around|into)$/i.test(tokens[from - 1]?.text ?? '')

/** "an analyst at Rightmove", "chairman of Sotheby's"; not "a friend of Simpson", "the lawyer for Simpson". */
function isServed({ label, from, to }: Name, { tokens }: Sentence): boolean {
  const [role, link] = [tokens[from - 2], tokens[from - 1]]
  if (label !== 'person' || to - from > 2 || role?.upos !== 'NOUN') return false
  const noun = role.lemma.toLowerCase()
  return (
    (link?.text === 'at' && (LEADING_ROLES.has(noun) || BELONGING_ROLES.has(noun))) ||
    (link?.text === 'of' && LEADING_ROLES.has(noun) && noun !== 'founder')
  )
}

/** "Sunderland's Peter Reid", "Derby North's Margaret Beckett": people are of a place or a club, never of a person. */
const isHome = ({ to }: Name, { tokens, names }: Sentence): boolean =>
  /^['’]s$/u.test(tokens[to]?.text ?? '') &&
  names.some(({ label, from, to: end }) => label === 'person' && from === to + 1 && end - from > 1)

/** What acts or has officials: "Borussia officials", "Castle Rock said". */
function isActive({ from, to }: Name, sentence: Sentence): boolean {
  const [last, next] = [sentence.tokens[to - 1], sentence.tokens[to]]
  if (!last || from === to) return false
  return last.deprel.startsWith('nsubj') || (last.head === next?.index && SPEAKER_NOUNS.has(next.lemma.toLowerCase()))
}

/** "Basle fail to beat Feyenoord", "Hearts are", "Arsenal have won": many people under one name; not "Smith and Lee have", "if he were". */
function takesPlural({ from }: Name, sentence: Sentence): boolean {
  const subject = sentence.tokens[from]
  const verb = subject && sentence.tokens[subject.head]
  if (!subject || !verb || subject.deprel !== 'nsubj' || verb.index < from) return false
  if (dependents(sentence, from).some(child => isJoined(sentence.tokens[child]))) return false
  const helpers = dependents(sentence, verb.index).flatMap(child => {
    const token = sentence.tokens[child]
    return token && /^(?:aux|cop|mark)/.test(token.deprel) && token.index > from ? [token] : []
  })
  const [first] = helpers
  if (first) return /^(?:are|have)$/.test(first.text) && !INVERTED.test(sentence.tokens[from - 1]?.text ?? '')
  return verb.upos === 'VERB' && verb.text === verb.lemma && PRESENT_ONLY.test(verb.text) && isNext(verb, from)
}

const isJoined = (token: Token | undefined): boolean => /^(?:conj|cc)$/.test(token?.deprel ?? '')
const INVERTED = /^(?:are|have|let|make|see|help|and|or|,)$/i
/** Verbs whose past looks otherwise: "put" and "beat" tell nothing. */
const PRESENT_ONLY =
  /^(?!(?:put|beat|hit|cut|set|let|bet|shut|cost|hurt|quit|split|spread|cast|burst|come|become|run)$)/
/** Nothing but an adverb between: "make Smith resign" and "did Smith resign" have another word before. */
const isNext = (verb: Token, from: number): boolean => verb.index - from <= 2 && isCapitalized(verb.text) === false

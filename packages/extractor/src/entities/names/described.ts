// What a common noun right before a name says that it is: "the newspaper Le Figaro" and "the schools A and B" are organizations, "the village of X" a
// place, whatever the reader took them for. And what a preposition of place says: "near Genova" is no person.
import type { Reading, Sentence, Token } from '../../model.ts'
import { knownName } from '../lookup/known.ts'
import { NOMINAL_NOUNS } from '../../lexicon/nominal-nouns.ts'
import { sentenceOf, textOf } from './name.ts'
import type { Name } from './name.ts'

export function describeNames(names: readonly Name[], reading: Reading): Name[] {
  const companies = companyNames(names, reading)
  return names.map(name => {
    if (name.label !== 'organization' && companies.has(textOf(reading, name)))
      return { ...name, label: 'organization', rule: 'company by its full name' }
    const sentence = sentenceOf(reading, name)
    if (sentence && isLeader(name, sentence)) return { ...name, label: 'person', rule: 'leader of a government' }
    const label =
      sentence && (name.label === 'person' || name.label === 'venue' || isHomeOf(sentence.tokens, name.from - 1))
        ? described(name, sentence)
        : undefined
    return label === undefined || label === name.label ? name : { ...name, label, rule: 'described by a noun' }
  })
}

/** Names that end like a company's, and their first words: the `Vantor` of `Vantor AG`. */
function companyNames(names: readonly Name[], reading: Reading): ReadonlySet<string> {
  const texts = names.map(name => textOf(reading, name)).filter(text => COMPANY.test(text))
  return new Set(texts.flatMap(text => [text, /^(\p{L}{4,}) (?:\S+ )?\S+$/u.exec(text)?.[1] ?? text]))
}

const COMPANY = /\s(?:Inc|Corp|Co|Ltd|LLC|LP|PLC|plc|AG|GmbH|NV|SA|SpA)\.?$/u

/** "the Modi government": of what no list knows and is no acronym, the leader. */
function isLeader({ label, from, to, rule }: Name, { tokens }: Sentence): boolean {
  const [token, next] = [tokens[from], tokens[to]]
  if (label !== 'organization' || rule !== undefined || to - from !== 1 || !token) return false
  if (!/^(?:government|administration)$/.test(next?.text ?? '') || token.head !== next?.index) return false
  return (
    /^\p{Lu}\p{Ll}+$/u.test(token.text) && !/(?:an|ese|ish|ic)$/.test(token.text) && knownName(token.text) === undefined
  )
}

function described(name: Name, { tokens }: Sentence): Name['label'] | undefined {
  const first = tokens[name.from]
  if (name.label === 'person' && name.to - name.from === 1 && name.probability >= 0.5 && isCapitals(first, tokens))
    return 'organization'
  const start = first?.deprel === 'conj' ? (tokens[first.head] ?? first) : first
  const before = start && tokens[start.index - 1]
  if (!start || !before) return undefined
  if (isDescription(before, start)) return labelOf(before)
  if (/^of$/.test(before.text)) return isHomeOf(tokens, before.index) ? 'venue' : villageOf(tokens, before.index)
  return name.label === 'person' && name.to - name.from === 1 && name.probability < 0.85 && isSite(tokens, before.index)
    ? 'venue'
    : undefined
}

/** "CEI" in a line that is not all in capitals: people are written out. */
const isCapitals = (token: Token | undefined, tokens: readonly Token[]): boolean =>
  /^\p{Lu}{3,6}$/u.test(token?.text ?? '') && tokens.some(({ text }) => /^\p{Ll}{4,}$/u.test(text))

/** The noun hangs together with the name, and is no title: "newspaper", not "manager". */
const isDescription = (noun: Token, name: Token): boolean =>
  noun.upos === 'NOUN' &&
  !OFTEN_PEOPLE.has(noun.lemma) &&
  /^\p{Ll}/u.test(noun.text) &&
  (name.head === noun.index || noun.head === name.index) &&
  /^(?:appos|flat|compound|nmod:desc|nmod:unmarked)$/.test(name.head === noun.index ? name.deprel : noun.deprel)

/** "former price watchdog Rudolf Strahm", "pop giant Elton John": said of people too. */
const OFTEN_PEOPLE = new Set(['watchdog', 'giant', 'regulator', 'capital'])

function labelOf({ lemma }: Token): Name['label'] | undefined {
  if (BANDS.has(lemma)) return 'organization'
  const category = NOMINAL_NOUNS.get(lemma)?.category
  return category === 'organization' || category === 'venue' ? category : undefined
}

/** Nouns before names only: "school" alone takes up nothing. */
const BANDS = new Set(
  'band school label publisher brand daily weekly website start-up supermarket hospital charity militia cartel consortium studio'.split(
    ' ',
  ),
)

/** "Vivian Malone, 20, of Mobile". */
const isHomeOf = (tokens: readonly Token[], of: number): boolean =>
  tokens[of]?.text === 'of' &&
  tokens[of - 1]?.text === ',' &&
  /^\d{1,2}$/.test(tokens[of - 2]?.text ?? '') &&
  tokens[of - 3]?.text === ','

function villageOf(tokens: readonly Token[], of: number): Name['label'] | undefined {
  const noun = tokens[of - 1]
  return noun?.upos === 'NOUN' &&
    /^(?:city|town|village|suburb|port|district|province|region|county|island|hamlet|capital|municipality)$/.test(
      noun.lemma,
    )
    ? 'venue'
    : undefined
}

/** "in", "near", "next to". */
const isSite = (tokens: readonly Token[], at: number): boolean =>
  /^(?:in|near|outside|around)$/.test(tokens[at]?.text ?? '') ||
  (tokens[at]?.text === 'to' && /^(?:next|close)$/.test(tokens[at - 1]?.text ?? ''))

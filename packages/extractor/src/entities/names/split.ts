// Two names that the reader took for one: "Egypt and Ethiopia", "U.S. Ambassador" plus a person, names over a line break or a comma.
import { NAME_SUFFIXES } from '../../lexicon/titles.ts'
import type { Reading, Token } from '../../model.ts'
import { GIVEN_NAMES } from '../../lexicon/given-names.ts'
import { ORGANIZATION_WORDS } from '../../lexicon/organization-words.ts'
import { CAPITALS, STATE_NAMES } from '../lookup/countries.ts'
import { KNOWN_PHRASES } from '../lookup/known.ts'
import { isPhrase } from '../lookup/phrases.ts'
import { fold, isAcronym } from '../spelling.ts'
import { sentenceOf, textOf, tokensOf } from './name.ts'
import type { Name } from './name.ts'

export function splitNames(names: readonly Name[], reading: Reading): Name[] {
  return names.flatMap(name => splitOne(name, reading))
}

function splitOne(name: Name, reading: Reading): Name[] {
  const whole = textOf(reading, name)
  if (isListed(whole)) return [name]
  const tokens = tokensOf(reading, name)
  if (name.label === 'state') return [stateWithin(name, tokens)]
  if (name.label === 'person' && isBeforeAcronym(tokens)) return withAcronym(name)
  const cut = tokens.findIndex(
    (token, index) =>
      index > 0 &&
      index < tokens.length - 1 &&
      (parts(name, tokens, index, token) || partsInPlace(name, index, reading)),
  )
  if (cut === -1) return [name]
  const [left, right] = [
    {
      ...name,
      to: name.from + cut,
      rule: 'two names parted',
      ...(isLegislator(name, reading) ? { label: 'person' as const } : {}),
    },
    {
      ...name,
      from: name.from + cut + 1,
      rule: 'two names parted',
      ...(tokens[cut]?.text === 'of'
        ? { label: isGivenName(tokens[cut + 1]) ? ('person' as const) : ('venue' as const) }
        : {}),
    },
  ]
  return [left, ...splitOne(right, reading)]
}

/** "former Soviet Republics Ukraine": of a state's name with more around it, the listed state at its end. */
function stateWithin(name: Name, tokens: readonly Token[]): Name {
  for (let from = 1; from < tokens.length; from += 1) {
    const tail = tokens
      .slice(from)
      .map(token => token.text)
      .join(' ')
    if (STATE_NAMES.has(tail) && !/^(?:of|and)$/.test(tokens[from - 1]?.text ?? ''))
      return { ...name, from: name.from + from, rule: 'state within' }
  }
  return name
}

const isListed = (text: string): boolean => isPhrase(KNOWN_PHRASES, text)

/** "Pfizer Inc. of New York", "Chemical Banking Corp.'s Chemical Bank": another name begins. */
const COMPANY = /^(?:Inc|Corp|Co|Ltd|LLC|PLC|plc|AG)\.?$/

/** "United Technologies of Hartford". */
export const FIRM =
  /^(?:Technologies|Industries|Motors|Systems|Laboratories|Pharmaceuticals|Brothers|Airlines|Airways|Stores|Chemicals|Enterprises|Holdings)$/

/** "the American Federation of Labor of William Green". */
const isGivenName = (token: Token | undefined): boolean => token !== undefined && GIVEN_NAMES.has(fold(token.text))

/** "Gilbert Houngbo ILO Director-General". */
const isBeforeAcronym = (tokens: readonly Token[]): boolean =>
  tokens.length > 2 &&
  /^\p{Lu}{3,6}$/u.test(tokens.at(-1)?.text ?? '') &&
  !/^(?:[IVX]+|JR|SR|MP|QC|KC|MBE|OBE|CBE)$/.test(tokens.at(-1)?.text ?? '') &&
  tokens.slice(0, -1).every(({ text }) => /\p{Ll}/u.test(text))

const withAcronym = (name: Name): Name[] => [
  { ...name, to: name.to - 1, rule: 'two names parted' },
  { ...name, from: name.to - 1, label: 'organization', rule: 'two names parted' },
]

/** "Senator Newlands of Nevada". */
const isLegislator = (name: Name, reading: Reading): boolean =>
  name.label === 'organization' &&
  /^(?:sen|senator|rep|representative|congress(?:man|woman))\.?$/i.test(
    sentenceOf(reading, name)?.tokens[name.from - 1]?.text ?? '',
  )

/** "Nike, Trek and Anheuser-Busch": the last two of a row; and what follows a legislator's title. */
function partsInPlace(name: Name, index: number, reading: Reading): boolean {
  const tokens = sentenceOf(reading, name)?.tokens ?? []
  const text = tokens[name.from + index]?.text ?? ''
  if (text === 'of') return isLegislator(name, reading)
  if (text !== 'and' || name.label !== 'organization' || hasHead(tokens.slice(name.from, name.to))) return false
  const inRow = sentenceOf(reading, name)?.names.some(
    ({ to, label }) => to === name.from - 1 && label === 'organization',
  )
  return tokens[name.from - 1]?.text === ',' && inRow === true
}

/** "Apple, Inc.", "Goldman, Sachs & Co.": a comma inside a firm's name. */
const isFirm = (tokens: readonly Token[], after: Token): boolean =>
  /^(?:Inc|Ltd|LLC|Co|Corp)/u.test(after.text) ||
  (tokens.at(-2)?.text === '&' && COMPANY.test(tokens.at(-1)?.text ?? ''))

function parts(name: Name, tokens: readonly Token[], index: number, token: Token): boolean {
  const [before, after] = [tokens[index - 1], tokens[index + 1]]
  if (!before || !after) return false
  if (token.text === 'of' && name.label === 'organization' && index < tokens.length - 2 && isGivenName(after))
    return true
  if (token.text === 'of' || /^['’]s$/.test(token.text)) return COMPANY.test(before.text) || FIRM.test(before.text)
  if (token.text === 'for') return index === 1 && isAcronym(before.text) && name.label === 'organization'
  if (token.text === ',' && NAME_SUFFIXES.has(fold(after.text))) return false
  if (token.text === ',') return name.label !== 'organization' || !isFirm(tokens, after)
  if (!/^(?:and|&|vs|versus)$/.test(token.text) || name.label === 'event') return false
  if (name.label === 'person') return token.text === 'and'
  const sides = [tokens.slice(0, index), tokens.slice(index + 1)]
  return sides.every(side => isPlace(side)) || (name.label !== 'organization' && !hasHead(tokens))
}

const isPlace = (tokens: readonly Token[]): boolean => {
  const text = tokens.map(token => token.text).join(' ')
  return STATE_NAMES.has(text) || CAPITALS.has(text)
}

const hasHead = (tokens: readonly Token[]): boolean => tokens.some(({ text }) => ORGANIZATION_WORDS.has(fold(text)))

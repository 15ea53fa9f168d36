// Two clauses that were read as one: in "The mayor criticised the firm, and the prosecutor called for a law" the prosecutor may be read beside
// the firm, and the mayor as the one who called. Each verb gets its own subject. Not: "The mayor, criticised by the firm and the prosecutor, called".
import type { Token } from '../../../model.ts'

interface Pair {
  first: Token
  second: Token
  /** Subject of both as it was read, and what is the second's own. */
  subject: Token
  own: Token
}

/** The words of a sentence with such clauses parted; the same array where none run together. */
export function partClauses(tokens: readonly Token[]): readonly Token[] {
  const pairs = tokens.flatMap(first => pairAt(tokens, first) ?? [])
  if (pairs.length === 0) return tokens
  const parted = [...tokens]
  for (const pair of pairs)
    for (const { index } of around(parted, pair.first, pair.second)) {
      const token = parted[index]
      if (token) parted[index] = moved(token, pair)
    }
  return parted
}

/** Words before the first verb, and from there to the second, that are looked at. */
const REACH = 40

const around = (tokens: readonly Token[], first: Token, second: Token): Token[] =>
  tokens.slice(Math.max(0, first.index - REACH), second.index + 1)

function pairAt(tokens: readonly Token[], first: Token): Pair | undefined {
  const second = tokens[first.head]
  if (!second || second.index < first.index || second.index > first.index + REACH || second.upos !== 'VERB')
    return undefined
  const near = around(tokens, first, second)
  if (!isFinite(near, first)) return undefined
  const subject = near.find(
    ({ index, head, deprel }) => index < first.index && head === second.index && deprel === 'nsubj',
  )
  const own = near.find(
    token =>
      token.index > first.index &&
      token.deprel === 'conj' &&
      isBetween(token.head, first, second) &&
      opensClause(tokens, token),
  )
  return subject && own && reaches(tokens, own, second) ? { first, second, subject, own } : undefined
}

/** A past form with an object of its own is no participle that tells of the subject. */
const isFinite = (near: readonly Token[], { index, upos, deprel, text, lemma }: Token): boolean =>
  upos === 'VERB' &&
  /^(?:xcomp|acl|advcl)$/.test(deprel) &&
  text.toLowerCase() !== lemma &&
  !text.endsWith('ing') &&
  near.some(token => token.head === index && token.deprel === 'obj') &&
  !near.some(token => token.head === index && /^(?:mark|aux)/.test(token.deprel))

const isBetween = (index: number, first: Token, second: Token): boolean => index > first.index && index < second.index

/** ", and the prosecutor": a comma before the conjunction. */
const opensClause = (tokens: readonly Token[], { index }: Token): boolean =>
  tokens
    .slice(Math.max(0, index - REACH), index)
    .some(({ head, deprel, index: at }) => head === index && deprel === 'cc' && tokens[at - 1]?.text === ',')

/** Nothing but its own phrase stands between the noun and the verb. */
const reaches = (tokens: readonly Token[], own: Token, second: Token): boolean =>
  tokens
    .slice(own.index + 1, second.index)
    .every(token => /^(?:PUNCT|AUX|ADV)$/.test(token.upos) || isBelow(tokens, token, own.index))

function isBelow(tokens: readonly Token[], token: Token, above: number): boolean {
  let at: Token | undefined = token
  for (let step = 0; step < DEEPEST && at; step += 1) {
    if (at.head === above) return true
    at = tokens[at.head]
  }
  return false
}

const DEEPEST = 8

function moved(token: Token, { first, second, subject, own }: Pair): Token {
  const { index, head, deprel } = token
  if (index === first.index) return { ...token, head: second.head, deprel: second.deprel }
  if (index === second.index) return { ...token, head: first.index, deprel: 'conj' }
  if (index === subject.index) return { ...token, head: first.index }
  if (index === own.index) return { ...token, head: second.index, deprel: 'nsubj' }
  const joins = head === own.index && index < own.index && /^(?:cc|punct)$/.test(deprel)
  const isLoose = deprel === 'punct' && isBetween(index, first, second) && head < first.index
  return joins || isLoose ? { ...token, head: second.index } : token
}

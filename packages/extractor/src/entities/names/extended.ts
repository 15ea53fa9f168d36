// Names of organizations with "in", "without" or "against" inside, of which the reader took only one end: "Center for Science in the Public Interest",
// "Compassion in World Farming". Not "the Institute of Technology in the Hague", whose end is a name of its own, nor "Minister for Health".
import { BELONGING_ROLES, LEADING_ROLES, REPRESENTING_ROLES } from '../../lexicon/roles.ts'
import { TITLES } from '../../lexicon/titles.ts'
import type { Reading, Sentence, Token } from '../../model.ts'
import { DEMONYMS } from '../lookup/countries.ts'
import { knownName } from '../lookup/known.ts'
import { fold } from '../spelling.ts'
import { isHeadline } from './headline.ts'
import { bySentence, byPlace, isCapitalized } from './name.ts'
import type { Name } from './name.ts'

export function extendNames(names: readonly Name[], reading: Reading): Name[] {
  return [...bySentence(names)]
    .flatMap(([index, own]) => {
      const sentence = reading.sentences[index]
      if (!sentence || isHeadline(sentence)) return own
      return own.map(name => (name.label === 'organization' ? extended(name, sentence, own) : name))
    })
    .sort(byPlace)
}

function extended(name: Name, sentence: Sentence, names: readonly Name[]): Name {
  const isFree = (at: number): boolean => !names.some(({ from, to }) => from <= at && to > at)
  const from = startOf(name, sentence, isFree)
  const to = endOf(name, sentence, isFree)
  return from === name.from && to === name.to ? name : { ...name, from, to, rule: 'name with a preposition inside' }
}

type IsFree = (at: number) => boolean

/** "Compassion in" before "World Farming": a capitalized noun on which the name hangs. */
function startOf({ from, to }: Name, { tokens }: Sentence, isFree: IsFree): number {
  const [noun, link] = [tokens[from - 2], tokens[from - 1]]
  if (!noun || !LINK.test(link?.text ?? '') || !isFree(noun.index) || noun.index === 0) return from
  const hangs = tokens.slice(from, to).some(({ head }) => head === noun.index || head === noun.head)
  return hangs && noun.upos === 'PROPN' && isPlainNoun(noun) ? noun.index : from
}

const LINK = /^(?:in|for|against|without|on)$/

const isPlainNoun = ({ text, lemma }: Token): boolean => {
  const word = lemma.toLowerCase()
  if (!/^\p{Lu}\p{Ll}{3,}$/u.test(text) || DEMONYMS.has(text) || knownName(text) !== undefined) return false
  return ![TITLES, LEADING_ROLES, REPRESENTING_ROLES, BELONGING_ROLES].some(list => list.has(fold(word)))
}

/** "in the Public Interest" after "Center for Science": capitalized words of which none is a name. */
function endOf({ from, to }: Name, { tokens }: Sentence, isFree: IsFree): number {
  if (!tokens.slice(from, to).some(({ text }) => /^(?:for|of)$/.test(text))) return to
  if (!/^(?:in|against|without)$/.test(tokens[to]?.text ?? '')) return to
  const start = tokens[to + 1]?.text === 'the' ? to + 2 : to + 1
  let end = start
  while (end < tokens.length && isInside(tokens[end]) && isFree(end)) end += 1
  return end > start + 1 && tokens.slice(start, end).some(({ upos }) => upos !== 'PROPN') ? end : to
}

const isInside = (token: Token | undefined): boolean =>
  token !== undefined && isCapitalized(token.text) && /^(?:ADJ|NOUN|PROPN|VERB)$/.test(token.upos)

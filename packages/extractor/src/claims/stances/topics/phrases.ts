// A noun phrase as the words of a topic: no article, no empty adjective, names whole, "its" and "our" by name. Clauses are worded in topics.ts.
import type { People } from '../../../entities/people.ts'
import { DEMONYMS } from '../../../entities/lookup/countries.ts'
import { NOMINAL_NOUNS } from '../../../lexicon/nominal-nouns.ts'
import { EMPTY_HEADS, EMPTY_MODIFIERS, MEASURES } from '../../../lexicon/topic-words.ts'
import type { Mention, Token } from '../../../model.ts'
import type { Tree } from '../grammar/tree.ts'
import { isDate } from '../grammar/dates.ts'
import { isPredicate, isPronoun, prepositions } from '../grammar/words.ts'

/** Where a topic is worded: the sentence, who is who, and whom "we" and "our" stand for. */
export interface Place {
  tree: Tree
  people: People
  /** Entity ids of whoever takes the position. */
  holders: readonly string[]
  /** For whom they speak, by name: what "we" and "our" stand for. */
  we?: string | undefined
  /** How many clauses this one lies in. */
  depth?: number
}

/** Words with a meaning that a topic has at most; links such as "of" are not counted. */
export const MOST_WORDS = 6
/** Of a noun with a phrase behind it so many words before it are kept, itself included. */
const MOST_BEFORE = 3
const LINKS =
  /^(?:of|on|for|in|to|with|between|from|at|against|over|about|into|towards?|near|among|within|under|without|during|after|before|through|across|around)$/
const INSIDE = new Set(['compound', 'amod', 'flat', 'nmod:desc', 'nmod:poss', 'nmod:unmarked', 'nummod'])
const FIRST_PERSON = /^(?:i|we|my|our|me|us|mine|ours)$/i
const SMALL =
  /^(?:of|on|for|in|to|with|between|from|at|against|over|by|about|into|towards?|near|and|or|the|a|an|[’'].?)$/i

/** How many words of a label carry meaning. */
export const weightOf = (label: string): number =>
  label.split(' ').filter(word => /\p{L}/u.test(word) && !SMALL.test(word)).length

/** @example phraseOf(place, "taxation") → "taxation of religious schools" for "the taxation of religious schools by the state" */
export function phraseOf(place: Place, head: number, room: number = MOST_WORDS): string | undefined {
  const { tree } = place
  const token = tree.token(head)
  if (!token) return undefined
  const after = phrasesBehind(tree, head, nameAt(place, head)?.to ?? head)
  const isEmpty = EMPTY_HEADS.has(tree.lemma(head)) || token.upos === 'NUM' || token.upos === 'SYM'
  if (isEmpty && !isInName(place, head) && after[0])
    return room > 1 ? (phraseOf(place, after[0].index, room - 1) ?? token.text) : token.text
  if (isPronoun(token)) return undefined
  const core = coreOf(place, head, after.length > 0 ? Math.min(room, MOST_BEFORE) : room)
  let label = core
  for (const part of [...pairOf(tree, head), ...after]) {
    const more = joined(place, part, room - weightOf(label))
    if (more === undefined) break
    label = `${label} ${more}`
  }
  return label === '' ? undefined : label
}

/** The second of two that "and" or "or" joins; of a longer list only the first is named. */
function pairOf(tree: Tree, head: number): Token[] {
  const others = tree.all(head, 'conj').filter(({ index }) => !isPredicate(tree, index))
  return others.length === 1 &&
    others.every(({ index }) => /^(?:and|or|&)$/.test(tree.lemma(tree.one(index, 'cc')?.index ?? -1)))
    ? others
    : []
}

/** Prepositional phrases that belong to a noun, in order; of a noun alone also those of its participle: "pledges given to Gorbachev". */
function phrasesBehind(tree: Tree, head: number, from: number): Token[] {
  const own = tree
    .all(head, 'nmod')
    .filter(part => part.deprel !== 'nmod:poss' && part.index >= from && isLinked(tree, part, head))
  if (own.length > 0) return own.slice(0, MOST_WORDS)
  const participle = tree.all(head, 'acl').find(({ deprel, index }) => deprel === 'acl' && !tree.one(index, 'mark'))
  return participle
    ? tree
        .all(participle.index, 'obl')
        .filter(part => isLinked(tree, part, head))
        .slice(0, 1)
    : []
}

const isLinked = (tree: Tree, { index }: Token, head: number): boolean =>
  index > head &&
  !/^(?:other|thing)s?$/.test(tree.lemma(index)) &&
  LINKS.test(prepositions(tree, index)) &&
  !isDate(tree, index) &&
  (tree.token(index)?.upos !== 'SYM' ||
    tree.all(index, 'nmod').some(part => /^(?:in|of|worth)$/.test(prepositions(tree, part.index))))

/** "and hardware", "in Central Europe"; undefined where there is no room for it. */
function joined(place: Place, part: Token, room: number): string | undefined {
  const { tree } = place
  const link = tree.one(part.index, 'cc')?.text.toLowerCase() ?? prepositions(tree, part.index)
  const label = room > 0 ? phraseOf(place, part.index, room) : undefined
  return label === undefined || weightOf(label) > room ? undefined : `${link} ${label}`.trim()
}

const isInName = ({ tree, people }: Place, index: number): boolean =>
  people.mentionAt(tree.sentence.index, index)?.form === 'name'

/** The head with what stands before it. */
function coreOf(place: Place, head: number, room: number): string {
  const { tree } = place
  const name = nameAt(place, head)
  if (name) return textOf(tree, range(name.from, name.to))
  const nominal = nominalAt(place, head)
  if (nominal !== undefined) return nominal
  const own = tree.all(head).find(({ deprel, index }) => deprel === 'nmod:poss' && index < head)
  const owner = own && ownerOf(place, own, room)
  const from = own ? Math.max(head - REACH, tree.extent(own.index).to + 1) : firstBefore(tree, head)
  const words = kept(place, head, from)
  const most = Math.max(1, room - (owner === undefined ? 0 : weightOf(owner)))
  const label = wording(place, lastOf(tree, words, most))
  return owner === undefined ? label : `${owner} ${label}`
}

/** The longest name whose head this word is. */
const nameAt = ({ tree, people }: Place, head: number): Mention | undefined => {
  const mention = people.mentionAt(tree.sentence.index, head)
  return mention?.form === 'name' && mention.head === head && mention.to - mention.from <= MOST_WORDS
    ? mention
    : undefined
}

/** Below this a noun keeps its own word: a wrong name is worse than "bloc". */
const SURE = 0.7

/** "the alliance" by its name, where it has one; "the Russians" by their state's. */
function nominalAt({ tree, people }: Place, head: number): string | undefined {
  const nation = DEMONYMS.get(tree.token(head)?.text ?? '')
  if (nation && tree.token(head)?.upos !== 'ADJ') return nation.label
  const mention = people.mentionAt(tree.sentence.index, head)
  const isKnown = mention?.form === 'nominal' && mention.head === head && NOMINAL_NOUNS.has(tree.lemma(head))
  const entity = isKnown && mention.confidence >= SURE ? people.entity(mention.entity) : undefined
  const isNamed = entity !== undefined && /^\p{Lu}/u.test(entity.label) && entity.category !== 'event'
  return isNamed && !tree.one(head, 'nmod:poss', 'amod') ? entity.label : undefined
}

/** "Russia’s", "NATO’s" for "its"; nothing for a pronoun that nobody is known to be. */
function ownerOf(place: Place, owner: Token, room: number): string | undefined {
  const label = isPronoun(owner) ? nameOf(place, owner) : phraseOf(place, owner.index, Math.min(3, room - 1))
  return label === undefined ? undefined : possessive(label)
}

export const possessive = (label: string): string => (label.endsWith('s') ? `${label}’` : `${label}’s`)

/** Whom a pronoun means, by name. */
export function nameOf({ tree, people, we }: Place, { index, text }: Token): string | undefined {
  const id = people.mentionAt(tree.sentence.index, index)?.entity
  const label = FIRST_PERSON.test(text) ? we : id === undefined ? undefined : people.entity(id)?.label
  return label !== undefined && /^\p{Lu}/u.test(label) ? label : undefined
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at)

/** How far before a noun its own words are looked for. */
const REACH = 12

const firstBefore = (tree: Tree, head: number): number => {
  const parts = tree.all(head).filter(({ index, deprel }) => index < head && INSIDE.has(deprel))
  return Math.max(head - REACH, Math.min(head, ...parts.map(({ index }) => tree.extent(index).from)))
}

/** "attorney general": an adjective right behind its noun belongs to it. */
const lastOwn = (tree: Tree, head: number): number => {
  const next = tree.token(head + 1)
  const belongs = next?.head === head && next.deprel === 'amod' && next.upos === 'ADJ'
  return belongs && tree.all(next.index).length === 0 ? head + 1 : head
}

/** Words between the first modifier and the head that belong to the phrase and say something. */
function kept(place: Place, head: number, from: number): number[] {
  const { tree } = place
  return range(from, lastOwn(tree, head) + 1).filter(index => {
    const token = tree.token(index)
    if (!token || index === head) return true
    if (isInName(place, index)) return true
    if (isMeasure(tree, token) || isDate(tree, index) || isCut(tree, index, head)) return false
    if (/^(?:DET|PRON|NUM|AUX|PART|ADV|SCONJ)$/.test(token.upos))
      return token.deprel === 'nmod:poss' || token.upos === 'PART'
    if (token.upos === 'PUNCT') return /^[-‐]$/.test(token.text) && tree.token(index - 1)?.end === token.start
    return !EMPTY_MODIFIERS.has(token.lemma.toLowerCase()) || tree.token(index + 1)?.text === '-'
  })
}

/** "$1 billion", "30 percent", "20-year": how much or how long tells no two topics apart. */
const isMeasure = (tree: Tree, { index, upos, text, end }: Token): boolean =>
  upos === 'SYM' ||
  /\p{Sc}/u.test(text) ||
  (tree.token(index + 1)?.upos === 'SYM' && tree.token(index + 1)?.start === end) ||
  (MEASURES.has(tree.lemma(index)) && (tree.one(index, 'nummod') ?? tree.token(index - 1))?.upos === 'NUM')

/** "post-2020", where the number goes: the hyphen and what it joined go with it. */
function isCut(tree: Tree, index: number, head: number): boolean {
  const at = tree.token(index)?.text === '-' ? index : index + 1
  return at + 1 < head && tree.token(at)?.text === '-' && tree.token(at + 1)?.upos === 'NUM'
}

/** The last words, beginning with none that only joins. */
function lastOf(tree: Tree, words: readonly number[], most: number): readonly number[] {
  const starts = words.findIndex((index, at) => {
    const begins = !/^(?:CCONJ|PUNCT|ADP|PART)$/.test(tree.token(index)?.upos ?? '')
    return begins && weightOf(textOf(tree, words.slice(at))) <= most
  })
  return words.slice(starts < 0 ? -1 : starts)
}

/** Words as they stand, without a possessive ending. */
export function textOf(tree: Tree, indices: readonly number[]): string {
  let text = ''
  let end = -1
  for (const index of indices) {
    const token = tree.token(index)
    if (!token) continue
    text += (text && token.start > end ? ' ' : '') + token.text
    end = token.end
  }
  return text.replace(/['’]s?$/u, '').trim()
}

/** "Foolhardy provocation" at the start of a sentence → "foolhardy provocation"; names and demonyms keep their capitals. */
function wording({ tree, people }: Place, words: readonly number[]): string {
  const text = textOf(tree, words)
  const first = tree.token(words[0] ?? -1)
  const begins = first !== undefined && (tree.token(first.index - 1)?.upos ?? 'PUNCT') === 'PUNCT'
  const keeps = !begins || first.upos === 'PROPN' || !/^\p{Lu}\p{Ll}+$/u.test(first.text) || DEMONYMS.has(first.text)
  const isName = first !== undefined && people.mentionAt(tree.sentence.index, first.index)?.form === 'name'
  return keeps || isName ? text : text.charAt(0).toLowerCase() + text.slice(1)
}

// What a topic's wording is about, as a set of content words that wordings can share: names and demonyms stand for whom they mean
// ("the bloc", "NATO" and "Russian", "Moscow's"), synonyms for one another, derivations for their stem. Decides nothing about which wordings meet.
import { DEMONYMS } from '../entities/lookup/countries.ts'
import { EMPTY_HEADS, EMPTY_MODIFIERS } from '../lexicon/topic-words.ts'
import { rootOf, stem } from '../language/roots.ts'
import { fold, foldName } from '../entities/spelling.ts'
import type { Content } from './join-topics.ts'
import { by } from './order.ts'
import type { Told } from './told.ts'
import { unitId } from './unit.ts'

/** Demonyms and the names of their states, folded once and not for every article. */
const FOLDED_DEMONYMS = [...DEMONYMS]
  .map(([demonym, { label }]) => ({ demonym: foldName(demonym), name: foldName(label), label: fold(label) }))
  .filter(({ demonym }) => demonym !== '')

/** Folded wordings of one article's entities → the key of whom they mean, longest first. */
export type Names = readonly (readonly [string, string])[]

/** What namings an article has for what its own wordings of topics speak of, before anybody has a key. */
export interface Spoken {
  /** All wordings of topics, folded, a space around each. */
  folded: string
  /** Folded namings with the entity that each may mean, in the order in which they count. */
  namings: (readonly [naming: string, entity: string])[]
  /** Demonyms in the wordings, the state's name folded, and what they stand for where the article does not name it. */
  demonyms: (readonly [demonym: string, name: string, label: string])[]
}

export function spokenIn({ entities, mentions, stances }: Told): Spoken {
  const folded = stances.map(({ topic }) => ` ${fold(topic?.label ?? '')} `).join('')
  const isSaid = (naming: string): boolean => folded.includes(` ${naming} `)
  const said = FOLDED_DEMONYMS.filter(({ demonym }) => isSaid(demonym))
  const states = new Set(said.map(({ name }) => name))
  const all = [
    ...entities.flatMap(({ id, label, aliases }) => [label, ...aliases].map(name => [foldName(name), id] as const)),
    ...mentions.flatMap(({ entity, form, text }) => (form === 'pronoun' ? [] : [[foldName(text), entity] as const])),
  ]
  const wanted = all.filter(([naming]) => naming.length > 1 && (states.has(naming) || isSaid(naming)))
  const namings = [...new Map(wanted.map(pair => [pair.join('\n'), pair])).values()]
  return { folded, namings, demonyms: said.map(({ demonym, name, label }) => [demonym, name, label] as const) }
}

/**
 * The names that the article's own wordings of topics hold.
 *
 * @param keys of merged entities by unit
 */
export function namesOf(
  { article, folded, namings, demonyms }: Spoken & { article: { key: string } },
  keys: ReadonlyMap<string, string>,
): Names {
  const found = new Map<string, string>()
  for (const [naming, entity] of namings) {
    const key = keys.get(unitId(article, entity))
    if (key !== undefined && !found.has(naming)) found.set(naming, key)
  }
  for (const [demonym, name, label] of demonyms) if (!found.has(demonym)) found.set(demonym, found.get(name) ?? label)
  return [...found]
    .filter(([naming]) => folded.includes(` ${naming} `))
    .sort(by(([naming]) => [-naming.length, naming]))
}

const EMPTY = new Set(
  'the a an of on in to for and or with by from at as its their his her over into about that this between any new more further situation not no'.split(
    ' ',
  ),
)

/** Words as they carry the topic; `@` before one that stands for somebody. Never empty for a wording with a letter in it. */
export function contentOf(wording: string, names: Names): Content {
  const words = wordsOf(wording, names)
  const phrase = wordsOf(mainPhrase(wording), names)
  const main = rootOf(fold(mainWord(wording)))
  const head = words.has(main) ? main : ([...phrase].find(word => word.startsWith('@')) ?? [...phrase][0] ?? main)
  return { words, head: words.has(head) ? head : ([...words][0] ?? main) }
}

const LINK =
  / (?:of|on|for|in|to|with|between|from|at|against|over|by|about|into|towards?|near|among|within|under|without|during|after|before|through|across|around|and|or) /

/** "expansion of NATO" → "expansion" */
const mainPhrase = (wording: string): string => wording.split(LINK)[0] ?? wording

/** "NATO expansion" → "expansion", "Russia addressing U.S. concerns" → "addressing" */
function mainWord(wording: string): string {
  const words = mainPhrase(wording)
    .replace(/[’']s?(?= |$)/gu, '')
    .split(' ')
  const acts = words.findIndex(
    (word, at) => at < words.length - 1 && /^\p{Ll}{3,}ing$/u.test(word) && words.slice(0, at).every(isCapital),
  )
  return words[acts < 0 ? words.length - 1 : acts] ?? wording
}

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word)

function wordsOf(wording: string, names: Names): ReadonlySet<string> {
  const folded = ` ${fold(wording)} `
  const meant: string[] = []
  let rest = folded
  for (const [name, key] of names) {
    if (!rest.includes(` ${name} `)) continue
    meant.push(`@${key}`)
    rest = rest.replaceAll(` ${name} `, '  ')
  }
  const words = rest.split(' ').filter(word => word !== '' && !EMPTY.has(word))
  const telling = words.filter(word => !EMPTY_HEADS.has(word) && !EMPTY_MODIFIERS.has(word))
  const content = (telling.length > 0 ? telling : words).map(rootOf)
  return new Set([...meant, ...content, ...(meant.length + content.length === 0 ? [stem(folded.trim())] : [])].sort())
}

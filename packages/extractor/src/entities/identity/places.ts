// Which names of venues or events are one: listed ones by what they are, others by name, generic words aside ("River Nile", "Nile River").
import type { Reading } from '../../model.ts'
import { VENUE_WORDS } from '../../lexicon/venue-words.ts'
import { knownName, titleCase } from '../lookup/known.ts'
import { foldName } from '../spelling.ts'
import type { Sorted } from '../use/sort.ts'
import { addMember, newCluster } from './cluster.ts'
import type { Cluster } from './cluster.ts'

export function joinPlaces(sorted: readonly Sorted[], reading: Reading): Cluster[] {
  const clusters = new Map<string, Cluster>()
  const cities = new Set(sorted.filter(entry => isBare(entry, reading)).map(({ text }) => foldName(text)))
  for (const entry of sorted) {
    const key = `${entry.category} ${keyOf(entry, cities)}`
    const found = clusters.get(key)
    if (found) addMember(found, entry, entry.text === found.label ? 'same name' : `spelling of ${found.label}`)
    else clusters.set(key, newCluster(entry, entry.listed ?? shown(entry.text)))
  }
  return [...clusters.values()]
}

const shown = (text: string): string =>
  text.length > 3 && !/\p{Ll}/u.test(text)
    ? text.toLowerCase().replace(/(?<![\p{L}'’])\p{L}/gu, letter => letter.toUpperCase())
    : text

/** "in Flint", "of Flint" is no river, "in the Nile" and "Klamath dams" may be. */
function isBare({ text, name, category }: Sorted, { sentences }: Reading): boolean {
  const before = sentences[name.sentence]?.tokens[name.from - 1]?.text ?? ''
  return category === 'venue' && !/\s/.test(text) && /^(?:in|near|outside|from|to|of|at)$/i.test(before)
}

/**
 * A river or city by its own name: the generic word that goes with it says nothing more, unless the article has a city of a river's name
 * ("Flint" and the Flint River) or a list knows what goes by the bare one ("Kansas City").
 */
function keyOf({ listed, text, category }: Sorted, cities: ReadonlySet<string>): string {
  const words = foldName(listed ?? text).split(' ')
  if (category !== 'venue' || words.length < 2) return words.join(' ')
  const bare = words.filter(
    (word, index) => !(GENERIC.has(word) && VENUE_WORDS.has(word) && (index === 0 || index === words.length - 1)),
  )
  const key = bare.filter(word => word !== 'of').join(' ')
  const generic = words.find(word => !bare.includes(word) && GENERIC.has(word))
  return key === '' || (generic !== undefined && isAnothers(key, generic, cities)) ? words.join(' ') : key
}

function isAnothers(key: string, generic: string, cities: ReadonlySet<string>): boolean {
  const kind = VENUE_WORDS.get(generic)
  const known = knownName(titleCase(key))
  if (known === undefined) return kind === 'water' && cities.has(key)
  return known.is === 'seat' ? kind !== 'city' : known.is !== 'region' || known.kind !== kind
}

const GENERIC = new Set(['river', 'city', 'town', 'village', 'canal', 'desert'])

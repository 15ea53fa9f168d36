// Which names of venues or events are one: listed ones by what they are, others by name, generic words aside ("River Nile", "Nile River").
import { VENUE_WORDS } from '../../lexicon/venue-words.ts'
import { foldName } from '../spelling.ts'
import type { Sorted } from '../use/sort.ts'
import { addMember, newCluster } from './cluster.ts'
import type { Cluster } from './cluster.ts'

export function joinPlaces(sorted: readonly Sorted[]): Cluster[] {
  const clusters = new Map<string, Cluster>()
  for (const entry of sorted) {
    const key = `${entry.category} ${keyOf(entry)}`
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

/** A river, lake or city by its own name: the generic word that goes with it says nothing more. */
function keyOf({ listed, text, category }: Sorted): string {
  const words = foldName(listed ?? text).split(' ')
  if (category !== 'venue' || words.length < 2) return words.join(' ')
  const bare = words.filter(
    (word, index) => !(GENERIC.has(word) && VENUE_WORDS.has(word) && (index === 0 || index === words.length - 1)),
  )
  return (bare.length > 0 ? bare : words).filter(word => word !== 'of').join(' ')
}

const GENERIC = new Set(['river', 'city', 'town', 'village', 'canal', 'desert'])

// Which names of organizations are one: listed things by what they are; the same name; acronyms; short forms that begin or end a longer name
// ("Coal Board", "Labour", "the Court"). Two of different countries never join.
import { ORGANIZATION_WORDS } from '../../lexicon/organization-words.ts'
import type { Reading } from '../../model.ts'
import { foldName, initialsOf, isAcronym } from '../spelling.ts'
import type { Sorted } from '../use/sort.ts'
import { addMember, inOrder, nearest, newCluster } from './cluster.ts'
import type { Cluster } from './cluster.ts'
import { joinForeign } from './foreign-acronyms.ts'
import { nameKey, withoutSuffix } from './organization-key.ts'
import { agree, isPart } from './organization-parts.ts'

export function joinOrganizations(sorted: readonly Sorted[], reading: Reading): Cluster[] {
  const byName = new Map<string, Cluster>()
  const [long, short] = [sorted.filter(entry => !isShort(entry)), sorted.filter(isShort)]
  for (const entry of long) joinByName(byName, entry)
  const known = [...byName.values()]
  const words = indexWords(known)
  const fresh = new Map<string, Cluster>()
  for (const entry of short) joinShort(entry, { words, known, fresh, byName })
  const clusters = joinForeign(joinParts(joinBracketed([...known, ...fresh.values()], reading)))
  for (const { members } of clusters) members.sort(inOrder)
  return clusters
}

/** One capitalized word that is a head word, or an acronym without an entry in the lists. */
const isShort = ({ text, listed }: Sorted): boolean =>
  listed === undefined && !/\s/.test(foldName(text)) && (isAcronym(text) || ORGANIZATION_WORDS.has(foldName(text)))

function joinByName(clusters: Map<string, Cluster>, entry: Sorted): void {
  const key = entry.listed === undefined ? nameKey(entry.text) : `listed ${entry.listed}`
  const keyed = clusters.get(key)
  const place = keyed && !agree(keyed, entry) ? `${key} ${entry.country ?? ''}` : key
  const found = clusters.get(place)
  if (!found) return void clusters.set(place, newCluster(entry, entry.listed ?? entry.text))
  addMember(found, entry, entry.listed === undefined ? reasonFor(entry, found) : entry.reason)
  if (isAcronym(firstWord(found.label)) && !isAcronym(firstWord(entry.text)) && /\s/.test(entry.text))
    found.label = entry.listed ?? entry.text
}

const firstWord = (text: string): string => text.split(' ')[0] ?? ''

const reasonFor = ({ text }: Sorted, { label }: Cluster): string =>
  text === label ? 'same name' : `spelling of ${label}`

/** Clusters by each word of their names and by their initials. */
function indexWords(clusters: readonly Cluster[]): ReadonlyMap<string, readonly Cluster[]> {
  const index = new Map<string, Cluster[]>()
  const add = (word: string, cluster: Cluster): void => void index.set(word, [...(index.get(word) ?? []), cluster])
  for (const cluster of clusters) {
    if (cluster.kind === 'state') continue
    const long = [...cluster.names].filter(name => /\s/.test(foldName(name)))
    for (const word of new Set(
      long.flatMap(name => [
        ...foldName(name).split(' '),
        ...nameKey(name).split(' '),
        ...[...initialsOf(name), ...initialsOf(withoutSuffix(name))].map(letters => `initials ${letters}`),
      ]),
    ))
      add(word, cluster)
  }
  return index
}

interface Found {
  words: ReadonlyMap<string, readonly Cluster[]>
  known: readonly Cluster[]
  fresh: Map<string, Cluster>
  byName: ReadonlyMap<string, Cluster>
}

function joinShort(entry: Sorted, { words, known, fresh, byName }: Found): void {
  const key = foldName(entry.text)
  const same = fresh.get(key) ?? byName.get(key)
  if (same) return addMember(same, entry, 'same name')
  const fitting = words.get(isAcronym(entry.text) ? `initials ${key.replaceAll(' ', '')}` : key) ?? []
  const cluster = nearest(fitting, entry) ?? nearest(ofKind(key, known), entry)
  if (!cluster) return void fresh.set(key, newCluster(entry, entry.text))
  const reason = `${isAcronym(entry.text) ? 'acronym of' : 'short for'} ${cluster.label}`
  addMember(cluster, entry, reason, fitting.length === 1 ? 0.9 : 0.7)
}

/** "the Alliance" for the one that was named, whatever its name. */
function ofKind(key: string, known: readonly Cluster[]): Cluster[] {
  const kind = GENERIC_KINDS.get(key)
  return kind === undefined ? [] : known.filter(cluster => cluster.listed && cluster.kind === kind)
}

const GENERIC_KINDS: ReadonlyMap<string, string> = new Map([
  ['alliance', 'alliance'],
  ['union', 'intergovernmental'],
  ['court', 'court'],
])

/** "the Public and Commercial Services Union (PCS)", "the Bay Area Laboratory Co-operative (Balco)": what stands in brackets right after a name, letter for letter from it. */
function joinBracketed(clusters: readonly Cluster[], reading: Reading): Cluster[] {
  const places = new Map<string, Cluster>()
  for (const cluster of clusters)
    for (const { sorted } of cluster.members) places.set(`${sorted.name.sentence}:${sorted.name.to}`, cluster)
  const gone = new Set<Cluster>()
  for (const cluster of clusters) {
    const full = cluster.members.map(({ sorted }) => bracketOf(sorted, places, reading)).find(Boolean)
    if (!full || full === cluster || gone.has(full) || cluster.listed || !spells(cluster.label, full.label)) continue
    for (const { sorted, confidence } of cluster.members)
      addMember(full, sorted, `in brackets after ${full.label}`, Math.min(confidence, 0.9))
    gone.add(cluster)
  }
  return clusters.filter(cluster => !gone.has(cluster))
}

/** The name that ends where this one's bracket opens. */
function bracketOf(
  { name }: Sorted,
  places: ReadonlyMap<string, Cluster>,
  { sentences }: Reading,
): Cluster | undefined {
  const tokens = sentences[name.sentence]?.tokens ?? []
  if (tokens[name.from - 1]?.text !== '(' || tokens[name.to]?.text !== ')') return undefined
  return places.get(`${name.sentence}:${name.from - 1}`)
}

/** The letters of the short name in order in the long one, from its first on. */
function spells(short: string, long: string): boolean {
  const [letters, text] = [foldName(short).replaceAll(' ', ''), foldName(long).replaceAll(' ', '')]
  if (letters.length < 2 || letters.length >= text.length || letters[0] !== text[0]) return false
  let at = 0
  for (const letter of text) if (letter === letters[at]) at += 1
  return at === letters.length
}

/** Names that begin or end a longer one, or abbreviate it, go to it; of several to the one named last. */
function joinParts(clusters: readonly Cluster[]): Cluster[] {
  const index = indexWords(clusters)
  const gone = new Set<Cluster>()
  for (const cluster of clusters) {
    if (cluster.kind === 'state') continue
    const key = nameKey(cluster.label)
    const rivals = [
      ...(index.get(key.split(' ')[0] ?? '') ?? []),
      ...(index.get(`initials ${key.replaceAll(' ', '')}`) ?? []),
    ]
    const longer = [...new Set(rivals)].filter(other => other !== cluster && !gone.has(other) && isPart(cluster, other))
    const target = cluster.members[0] && nearest(longer, cluster.members[0].sorted)
    if (!target) continue
    for (const { sorted, confidence } of cluster.members)
      addMember(target, sorted, `short for ${target.label}`, Math.min(confidence, 0.9))
    if (cluster.listed) target.label = longest(target.label, cluster.label)
    gone.add(cluster)
  }
  return clusters.filter(cluster => !gone.has(cluster))
}

const longest = (a: string, b: string): string => (a.length >= b.length ? a : b)

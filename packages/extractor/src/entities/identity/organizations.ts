// Which names of organizations are one: listed things by what they are; the same name; acronyms; short forms that begin or end a longer name
// ("Coal Board", "Labour", "the Court"). Two of different countries never join.
import { ORGANIZATION_WORDS } from '../../lexicon/organization-words.ts'
import { DEMONYMS, STATE_NAMES } from '../lookup/countries.ts'
import { foldName, initialsOf, isAcronym } from '../spelling.ts'
import type { Sorted } from '../use/sort.ts'
import { addMember, nearest, newCluster } from './cluster.ts'
import type { Cluster } from './cluster.ts'

export function joinOrganizations(sorted: readonly Sorted[]): Cluster[] {
  const listed = new Map<string, Cluster>()
  const others: Cluster[] = []
  const [long, short] = [sorted.filter(entry => !isShort(entry)), sorted.filter(isShort)]
  for (const entry of long)
    if (entry.listed === undefined) joinByName(others, entry)
    else joinListed(listed, entry)
  const all = (): Cluster[] => [...listed.values(), ...others]
  for (const entry of short) joinShort(entry, all(), others)
  return joinParts(all())
}

/** One capitalized word that is a head word, or an acronym without an entry in the lists. */
const isShort = ({ text, listed }: Sorted): boolean =>
  listed === undefined && !/\s/.test(foldName(text)) && (isAcronym(text) || ORGANIZATION_WORDS.has(foldName(text)))

function joinListed(listed: Map<string, Cluster>, entry: Sorted): void {
  const label = entry.listed ?? entry.text
  const found = listed.get(label)
  if (found) addMember(found, entry, entry.reason)
  else listed.set(label, newCluster(entry, label))
}

const SUFFIX = /[\s,]+(?:inc|corp|corporation|co|company|ltd|limited|llc|plc|ag|gmbh|nv|spa)\.?$/i
const keyOf = (text: string): string => foldName(text.replace(SUFFIX, ''))

function joinByName(clusters: Cluster[], entry: Sorted): void {
  const found = clusters.find(cluster => keyOf(cluster.label) === keyOf(entry.text) && agree(cluster, entry))
  if (found) addMember(found, entry, entry.text === found.label ? 'same name' : `spelling of ${found.label}`)
  else clusters.push(newCluster(entry, entry.text))
}

const agree = (cluster: Cluster, { country }: { country?: string }): boolean =>
  cluster.country === undefined || country === undefined || cluster.country === country

function joinShort(entry: Sorted, all: readonly Cluster[], others: Cluster[]): void {
  const text = foldName(entry.text)
  const same = others.find(cluster => foldName(cluster.label) === text)
  const fitting = same
    ? [same]
    : all.filter(({ kind, names }) => kind !== 'state' && [...names].some(name => standsFor(entry.text, name)))
  const cluster = nearest(fitting, entry) ?? nearest(ofKind(entry, all), entry)
  if (!cluster) return void others.push(newCluster(entry, entry.text))
  const reason = same
    ? 'same name'
    : isAcronym(entry.text)
      ? `acronym of ${cluster.label}`
      : `short for ${cluster.label}`
  addMember(cluster, entry, reason, fitting.length === 1 ? 0.9 : 0.7)
}

/** "the Alliance" for the one that was named, whatever its name. */
function ofKind({ text }: Sorted, all: readonly Cluster[]): Cluster[] {
  const kind = GENERIC_KINDS.get(foldName(text))
  return kind === undefined ? [] : all.filter(cluster => cluster.listed && cluster.kind === kind)
}

const GENERIC_KINDS: ReadonlyMap<string, string> = new Map([
  ['alliance', 'alliance'],
  ['union', 'intergovernmental'],
  ['court', 'court'],
])

/** `UAAR` for the name with these initials, `Court` for a name that has it as a word. */
function standsFor(short: string, name: string): boolean {
  const key = foldName(short)
  if (isAcronym(short) && initialsOf(name).has(key.replaceAll(' ', ''))) return true
  return !isAcronym(short) && foldName(name).split(' ').includes(key) && /\s/.test(name)
}

/** Names of several words that begin or end a longer one go to it, where only one does and no country conflicts. */
function joinParts(clusters: readonly Cluster[]): Cluster[] {
  const gone = new Set<Cluster>()
  for (const cluster of clusters) {
    if (cluster.kind === 'state' || cluster.listed) continue
    const longer = clusters.filter(
      other => other !== cluster && !gone.has(other) && other.kind !== 'state' && isPart(cluster, other),
    )
    const first = cluster.members[0]
    const target = first && (longer.length > 1 ? nearest(longer, first.sorted) : longer[0])
    if (!target) continue
    for (const { sorted, confidence } of cluster.members)
      addMember(target, sorted, `short for ${target.label}`, Math.min(confidence, 0.9))
    gone.add(cluster)
  }
  return clusters.filter(cluster => !gone.has(cluster))
}

function isPart(short: Cluster, long: Cluster): boolean {
  if (!agree(long, short)) return false
  const [part, whole] = [keyOf(short.label), keyOf(long.label)]
  if (isAcronym(short.label) && part.length > 1 && initialsOf(long.label).has(part.replaceAll(' ', ''))) return true
  if (whole === part) return true
  if (part.length < 4 || STATE_NAMES.has(short.label)) return false
  if (whole.endsWith(` ${part}`)) return /\s/.test(part) || isOrigin(long.label)
  return whole.startsWith(`${part} `) && !isOrigin(short.label) && headFollows(whole, part)
}

/** "Russian" in "Russian Duma". */
const isOrigin = (label: string): boolean =>
  DEMONYMS.has(label.split(' ')[0] ?? '') || STATE_NAMES.has(label.split(' ')[0] ?? '')

/** "Labour" + "Party", "Supreme Court" + "of …"; not "Bank" + "of England", not "Ford" + "Foundation". */
function headFollows(whole: string, part: string): boolean {
  const rest = whole.slice(part.length + 1).split(' ')
  if (/^(?:of|for|in)$/.test(rest[0] ?? '')) return /\s/.test(part)
  return rest.length === 1 && OWN_HEADS.has(rest[0] ?? '')
}

/** Heads that one may leave out: what is left still names the same. */
const OWN_HEADS = new Set(
  'party university college company corporation corp inc group airlines airways bank motors holdings newspaper agency union club church industries'.split(
    ' ',
  ),
)

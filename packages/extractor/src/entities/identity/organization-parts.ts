// Whether one name of an organization is a shorter form of another.
import { ORGANIZATION_WORDS } from '../../lexicon/organization-words.ts'
import { VENUE_WORDS } from '../../lexicon/venue-words.ts'
import { DEMONYMS, STATE_NAMES } from '../lookup/countries.ts'
import { initialsOf, isAcronym } from '../spelling.ts'
import { hasSuffix, nameKey, withoutSuffix } from './organization-key.ts'
import type { Cluster } from './cluster.ts'

export const agree = (cluster: Cluster, { country }: { country?: string }): boolean =>
  cluster.country === undefined || country === undefined || cluster.country === country

/** Listed names are nobody's short form, unless as the acronym of a name that no list has. */
export function isPart(short: Cluster, long: Cluster): boolean {
  if (!agree(long, short) || long.kind === 'state') return false
  const [part, whole] = [nameKey(short.label), nameKey(long.label)]
  if (isAcronym(short.label) && part.length > 1 && hasInitials(long.label, part.replaceAll(' ', '')))
    return !long.listed
  if (short.listed) return false
  if (whole === part) return true
  if (isAcronym(short.label) && long.label.startsWith(`${short.label} `)) return !long.listed
  if (part.length < 4 || STATE_NAMES.has(short.label)) return false
  if (/\s/.test(part) && isHeadOf(part, whole)) return true
  if (whole.endsWith(` ${part}`)) return /\s/.test(part) || isOrigin(long.label) || !isGeneric(part)
  return isBeginning(part, whole, long.label) && !isOrigin(short.label)
}

/** "Bank", "Council": many have it; "Nekoosa" of "Great Northern Nekoosa" has only one. */
const isGeneric = (part: string): boolean => ORGANIZATION_WORDS.has(part) || VENUE_WORDS.has(part)

/** With and without the company suffix: "ICG" for "International Coal Group Inc.". */
const hasInitials = (label: string, letters: string): boolean =>
  initialsOf(label).has(letters) || initialsOf(withoutSuffix(label)).has(letters)

/** "Supreme Court" in "Italian Supreme Court of Cassation", whose country's code comes first. */
const isHeadOf = (part: string, whole: string): boolean =>
  /^[a-z]{2} /.test(whole) && whole.slice(3).startsWith(`${part} of `)

/** "Russian" in "Russian Duma". */
const isOrigin = (label: string): boolean =>
  DEMONYMS.has(label.split(' ')[0] ?? '') || STATE_NAMES.has(label.split(' ')[0] ?? '')

/** "Labour" of "Labour Party", "Supreme Court" of "Supreme Court of …", "Helix" of "Helix Pharmaceuticals Inc.", "Borussia" of "Borussia Dortmund"; not "Bank" of "Bank of England", nor "Northern Rock" of its Small Shareholders Group. */
function isBeginning(part: string, whole: string, label: string): boolean {
  if (hasSuffix(label) && whole.startsWith(part)) return true
  if (!whole.startsWith(`${part} `)) return false
  const rest = whole.slice(part.length + 1).split(' ')
  if (/^(?:of|for|in)$/.test(rest[0] ?? '')) return /\s/.test(part)
  const isOfPeople = rest.slice(0, -1).some(word => word.endsWith('s'))
  const isHeaded = rest.length <= 3 && !isOfPeople && ORGANIZATION_WORDS.has(rest.at(-1) ?? '')
  return (rest.length === 1 || isHeaded) && !isGeneric(part)
}

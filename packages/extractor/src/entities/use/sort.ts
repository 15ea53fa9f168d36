// What each name names: category, kind and country, by lists, head words and the reader's vote over the whole article.
import type { EntityCategory, EventKind, OrganizationKind, Reading, VenueKind } from '../../model.ts'
import { FIRMS } from '../../lexicon/companies.ts'
import { nameKey } from '../identity/organization-key.ts'
import { DEMONYMS, STATE_NAMES } from '../lookup/countries.ts'
import { kindsOf } from '../lookup/kinds.ts'
import type { HeadKinds } from '../lookup/kinds.ts'
import { knownName } from '../lookup/known.ts'
import type { Known } from '../lookup/known.ts'
import { categoryOf, textOf } from '../names/name.ts'
import type { Name } from '../names/name.ts'
import { sidesOf } from '../names/sides.ts'
import { foldName, isAcronym } from '../spelling.ts'

export interface Sorted {
  name: Name
  text: string
  category: EntityCategory
  kind?: OrganizationKind | VenueKind | EventKind
  country?: string
  /** Label of the listed thing that it is for sure. */
  listed?: string
  reason: string
  confidence: number
}

export function sortNames(names: readonly Name[], reading: Reading): Sorted[] {
  const texts = names.map(name => textOf(reading, name))
  const votes = countVotes(names, texts)
  const sides = sidesOf(texts)
  const own = ownAcronyms(names, texts)
  return names
    .map((name, index) => sortOne(name, sides.get(texts[index] ?? '') ?? texts[index] ?? '', { votes, own }))
    .map((sorted, index) => ({ ...sorted, text: texts[index] ?? '' }))
}

/** Acronyms that the article makes of a name that is not what the lists know by them: "the Seychelles National Party (SNP)". */
function ownAcronyms(names: readonly Name[], texts: readonly string[]): ReadonlySet<string> {
  return new Set(
    names.flatMap(({ rule }, index) => {
      const acronym = /^acronym (.+)$/.exec(rule ?? '')?.[1]
      const text = texts[index]
      if (!acronym || !text || text === acronym) return []
      const [short, long] = [knownName(acronym), knownName(text)]
      return short?.is === 'body' && nameKey(short.label) !== nameKey(text) && short.label !== long?.label
        ? [acronym]
        : []
    }),
  )
}

interface Context {
  votes: Votes
  own: ReadonlySet<string>
}

type Votes = ReadonlyMap<string, ReadonlyMap<EntityCategory, number>>

/** The reader's probabilities for each wording, added up. */
function countVotes(names: readonly Name[], texts: readonly string[]): Votes {
  const votes = new Map<string, Map<EntityCategory, number>>()
  for (const [index, name] of names.entries()) {
    const key = foldName(texts[index] ?? '')
    const tally = votes.get(key) ?? new Map<EntityCategory, number>()
    const category = categoryOf(name.label)
    tally.set(category, (tally.get(category) ?? 0) + name.probability)
    votes.set(key, tally)
  }
  return votes
}

function sortOne(name: Name, text: string, { votes, own }: Context): Sorted {
  const shared = { name, text, confidence: name.probability }
  const known = own.has(text) ? undefined : knownName(text)
  // "Jordan" and "Georgia" may be people, "Gazprom" is none
  const isPerson = name.label === 'person' && name.probability > 0.6 && known?.is !== 'body'
  if (known && known.is !== 'seat' && !isPerson) return { ...shared, ...ofList(known) }
  if (known?.is === 'seat' && (name.label !== 'person' || (known.building && /\s/.test(text))))
    return {
      ...shared,
      category: 'venue',
      kind: known.building ? 'building' : 'city',
      ...countryIn(known),
      reason: 'listed seat',
    }
  const category = elected(name, text, votes)
  return { ...shared, category, ...details(category, text), reason: name.rule ?? 'read as a name' }
}

const countryIn = ({ country }: { country?: string }): { country?: string } => (country ? { country } : {})

function ofList(known: Exclude<Known, { is: 'seat' }>): Pick<Sorted, 'category' | 'kind' | 'listed' | 'reason'> {
  const shared = { listed: known.label, reason: `listed ${known.is}` }
  if (known.is === 'state') return { ...shared, category: 'organization', kind: 'state', ...countryIn(known) }
  if (known.is === 'body') return { ...shared, category: 'organization', kind: known.kind }
  return { ...shared, category: 'venue', kind: known.kind, ...countryIn(known) }
}

/** A head word decides over the reader where only one thing can have it; else the votes of all occurrences do. */
function elected(name: Name, text: string, votes: Votes): EntityCategory {
  const own = categoryOf(name.label)
  const heads = kindsOf(text)
  if (own !== 'person' || /\s/.test(text)) {
    const byHead = headCategory(heads, own, text)
    if (byHead) return byHead
  }
  const tally = [...(votes.get(foldName(text)) ?? [])].sort((a, b) => b[1] - a[1])
  const [first] = tally
  const margin = /\s/.test(text) ? 1 : 1.2
  return first && first[1] > (votes.get(foldName(text))?.get(own) ?? 0) * margin ? first[0] : own
}

/** Single words ("Union", "Herald") and weak heads leave it to the reader. */
function headCategory(heads: HeadKinds, own: EntityCategory, text: string): EntityCategory | undefined {
  if (!/\s/.test(text) || own === 'event') return undefined
  if (heads.event && !heads.organization && !heads.venue && own !== 'person') return 'event'
  if (heads.organization && !heads.weak && !heads.venue && !heads.event)
    return own === 'person' ? undefined : 'organization'
  if (heads.venue && !heads.organization)
    return own === 'person' ? undefined : own === 'organization' ? undefined : 'venue'
  return undefined
}

function details(category: EntityCategory, text: string): Pick<Sorted, 'kind' | 'country'> {
  const heads = kindsOf(text)
  if (category === 'person') return {}
  if (category === 'event') return { kind: heads.event ?? 'other' }
  if (category === 'venue') return { kind: heads.venue ?? (isAcronym(text) ? 'other' : 'city') }
  const country = countryOf(text)
  return { kind: FIRMS.get(nameKey(text)) ?? heads.organization ?? 'other', ...(country ? { country } : {}) }
}

/** "Russian Foreign Ministry", "Bank of England", "US Congress": the state in an organization's name. */
export function countryOf(text: string): string | undefined {
  const words = text.split(/[\s,()]+/)
  const pairs = words.map((word, index) => `${word} ${words[index + 1] ?? ''}`.trim())
  for (const phrase of [...pairs, ...words]) {
    const state = DEMONYMS.get(phrase) ?? STATE_NAMES.get(phrase)
    if (state?.code) return state.code
  }
  return undefined
}

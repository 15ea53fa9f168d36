// Names of international bodies, groups of states, seats of government and regions → what they are.
import {
  GROUP_ADJECTIVES,
  INTERNATIONAL_ORGANIZATIONS,
  SEATS_OF_BODIES,
} from '../../lexicon/international-organizations.ts'
import type { KnownBody } from '../../lexicon/international-organizations.ts'
import { WELL_KNOWN_ORGANIZATIONS } from '../../lexicon/well-known-organizations.ts'
import { SEATS_OF_GOVERNMENT } from '../../lexicon/seats-of-government.ts'
import { stateOfCode } from './countries.ts'
import type { KnownState } from './countries.ts'

const bare = (name: string): string => name.replace(/^the /, '')

/** `EU`, `European Union`, `West` → body. Case counts: "the west of the country" is no group. */
export const BODIES: ReadonlyMap<string, KnownBody> = new Map(
  [...WELL_KNOWN_ORGANIZATIONS, ...INTERNATIONAL_ORGANIZATIONS].flatMap(body =>
    body.names.flatMap(name => spellings(bare(name))).map((name): [string, KnownBody] => [name, body]),
  ),
)

/** "UN security council", "European commission", "Labour party": some newspapers write only the first word with a capital. */
function spellings(name: string): string[] {
  const [first = '', ...rest] = name.split(' ')
  return /(?:Party|Commission|Parliament|Council|Assembly)$/.test(name) && rest.length > 0
    ? [name, [first, ...rest.map(word => word.toLowerCase())].join(' ')]
    : [name]
}

/** Names that are one only after "the": "the West", "the House", but not "West Street" or "House of Windsor". */
export const NEEDS_ARTICLE: ReadonlySet<string> = new Set(
  [...WELL_KNOWN_ORGANIZATIONS, ...INTERNATIONAL_ORGANIZATIONS].flatMap(({ names }) =>
    names.filter(name => name.startsWith('the ')).map(bare),
  ),
)

const byLabel = new Map(INTERNATIONAL_ORGANIZATIONS.map(body => [body.label, body]))

const bodyOf = (list: ReadonlyMap<string, string>): ReadonlyMap<string, KnownBody> =>
  new Map(
    [...list].flatMap(([name, label]) => [byLabel.get(label)].flatMap(body => (body ? [[name, body] as const] : []))),
  )

/** `Western` → the West. */
export const BODY_ADJECTIVES: ReadonlyMap<string, KnownBody> = bodyOf(GROUP_ADJECTIVES)

/** `Brussels` → European Union, where it acts. */
export const BODY_SEATS: ReadonlyMap<string, KnownBody> = bodyOf(SEATS_OF_BODIES)

/** `Kremlin`, `White House` → state. */
export const SEATS: ReadonlyMap<string, KnownState> = new Map(
  [...SEATS_OF_GOVERNMENT].flatMap(([name, code]) => {
    const state = stateOfCode(code)
    return state ? [[name, state] as const] : []
  }),
)

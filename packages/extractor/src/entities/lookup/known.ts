// What a name is by the lists alone: state, body of states, region, capital or seat of government.
import type { OrganizationKind, VenueKind } from '../../model.ts'
import { REGIONS } from '../../lexicon/regions.ts'
import { BODIES, BODY_SEATS, NEEDS_ARTICLE, SEATS } from './bodies.ts'
import { CAPITALS, STATE_NAMES, capitalLabel } from './countries.ts'
import { phraseIndex } from './phrases.ts'

export type Known =
  | { is: 'state'; label: string; country?: string }
  | { is: 'body'; label: string; kind: OrganizationKind; needsArticle: boolean }
  | { is: 'region'; label: string; kind: VenueKind; country?: string }
  /** A city or palace that may stand for a state or a body. */
  | {
      is: 'seat'
      label: string
      building: boolean
      standsFor: { label: string; country?: string; body: boolean }
      country?: string
    }

export type Seat = Extract<Known, { is: 'seat' }>

/** What the lists know under this exact name; all-capitals are read as title case when nothing else fits ("NEW YORK"). */
export function knownName(name: string): Known | undefined {
  const plain = name
    .replace(/’/g, "'")
    .replace(/^[Tt]he /, '')
    .replace(/\. (?=\p{Lu}\.)/gu, '.')
  return lookUp(name) ?? lookUp(plain) ?? (isShouted(plain) ? lookUp(titleCase(plain)) : undefined)
}

const isShouted = (text: string): boolean => text.length > 3 && /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text)

export const titleCase = (text: string): string =>
  text.toLowerCase().replace(/(?<![\p{L}'’])\p{L}/gu, letter => letter.toUpperCase())

function lookUp(name: string): Known | undefined {
  return seat(name) ?? body(name) ?? state(name) ?? region(name)
}

function state(name: string): Known | undefined {
  const found = STATE_NAMES.get(name)
  return found && { is: 'state', label: found.label, ...(found.code ? { country: found.code } : {}) }
}

function body(name: string): Known | undefined {
  const found = BODIES.get(name)
  return found && { is: 'body', label: found.label, kind: found.kind, needsArticle: NEEDS_ARTICLE.has(name) }
}

function region(name: string): Known | undefined {
  const found = REGIONS.get(name)
  return found && { is: 'region', ...found }
}

function seat(name: string): Known | undefined {
  const capital = CAPITALS.get(name)
  const palace = SEATS.get(name)
  const standsFor = BODY_SEATS.get(name) ?? palace ?? capital
  if (!standsFor) return undefined
  const country = (capital ?? palace)?.code
  const of =
    'kind' in standsFor ? { body: true } : { body: false, ...(standsFor.code ? { country: standsFor.code } : {}) }
  const label = capital && !palace ? capitalLabel(name, capital) : name
  return {
    is: 'seat',
    label,
    building: palace !== undefined,
    standsFor: { label: standsFor.label, ...of },
    ...(country ? { country } : {}),
  }
}

/** All names of the lists that a reader may have missed; cities and palaces that stand for a state among them. */
export const KNOWN_PHRASES = phraseIndex(
  [STATE_NAMES, BODIES, REGIONS, CAPITALS, SEATS].flatMap(list => [...list.keys()]),
)

// The head word of a name ("… Council", "Ministry of …", "… River") → the kind of thing that it names.
import type { EventKind, OrganizationKind, VenueKind } from '../../model.ts'
import { EVENT_WORDS } from '../../lexicon/event-words.ts'
import { ORGANIZATION_WORDS, WEAK_ORGANIZATION_WORDS } from '../../lexicon/organization-words.ts'
import { VENUE_WORDS } from '../../lexicon/venue-words.ts'
import { fold } from '../spelling.ts'

export interface HeadKinds {
  organization?: OrganizationKind
  /** The word also names other things: "Hall School", "Front Street". */
  weak: boolean
  venue?: VenueKind
  event?: EventKind
}

const wordsOf = (name: string): string[] => name.split(/[\s-]+/).map(word => fold(word.replace(/['’]s?$/, '')))

/** The head stands last before "of", "for", "in": Ministry of Defence, Center for Policy; else last of all: Atlantic Council. */
export function headWord(name: string): string {
  const words = wordsOf(name)
  const stop = words.findIndex((word, index) => index > 0 && /^(?:of|for|in|on|at|and|to|against)$/.test(word))
  const head = words[stop === -1 ? words.length - 1 : stop - 1] ?? ''
  return stop === -1 || isHead(head) ? head : (words.at(-1) ?? '')
}

const isHead = (word: string): boolean =>
  ORGANIZATION_WORDS.has(word) || VENUE_WORDS.has(word) || EVENT_WORDS.has(word) || word.endsWith('s')

export function kindsOf(name: string): HeadKinds {
  const head = headWord(name)
  const first = wordsOf(name)[0] ?? ''
  const [organization, event] = [ORGANIZATION_WORDS.get(head), EVENT_WORDS.get(head)]
  const venue = VENUE_WORDS.get(head) ?? (FIRST_WORDS.has(first) ? VENUE_WORDS.get(first) : undefined)
  return {
    weak: WEAK_ORGANIZATION_WORDS.has(head),
    ...(organization && { organization }),
    ...(venue && { venue }),
    ...(event && { event }),
  }
}

/** "Lake Victoria", "Mount Everest", "Fort Worth": heads that come first. */
const FIRST_WORDS = new Set([
  'lake',
  'mount',
  'mt',
  'cape',
  'fort',
  'camp',
  'port',
  'gulf',
  'bay',
  'strait',
  'straits',
  'isle',
  'river',
  'sea',
  'hotel',
  'villa',
  'palace',
  'park',
])

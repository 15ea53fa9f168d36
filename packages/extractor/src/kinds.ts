// The kinds of node and edge that a graph can hold, and the values of their closed attributes: the table of the contract (docs/graph-schema.md).
// Imports nothing; safe in a browser.

export const CATEGORIES = ['person', 'organization', 'venue', 'event', 'topic', 'stance', 'article'] as const
export type Category = (typeof CATEGORIES)[number]

/** The Neo4j and Cypher label of each category. */
export const LABELS = {
  person: 'Person',
  organization: 'Organization',
  venue: 'Venue',
  event: 'Event',
  topic: 'Topic',
  stance: 'Stance',
  article: 'Article',
} as const satisfies Record<Category, string>

export const ORGANIZATION_KINDS = [
  'state',
  'alliance',
  'intergovernmental',
  'government',
  'military',
  'party',
  'court',
  'company',
  'business-association',
  'media',
  'think-tank',
  'education',
  'religious',
  'sports',
  'non-profit',
  'forum',
  'group',
  'other',
] as const
export type OrganizationKind = (typeof ORGANIZATION_KINDS)[number]

export const VENUE_KINDS = ['city', 'region', 'building', 'water', 'other'] as const
export type VenueKind = (typeof VENUE_KINDS)[number]

export const EVENT_KINDS = ['meeting', 'call', 'summit', 'treaty', 'war', 'election', 'process', 'other'] as const
export type EventKind = (typeof EVENT_KINDS)[number]

export const ACTS = [
  'demand',
  'propose',
  'support',
  'oppose',
  'reject',
  'accuse',
  'warn',
  'threaten',
  'deny',
  'promise',
  'concede',
  'assert',
  'express-concern',
  'call-for',
] as const
export type Act = (typeof ACTS)[number]

export const POLARITIES = ['for', 'against', 'neutral'] as const
export type Polarity = (typeof POLARITIES)[number]

export const MODALITIES = ['actual', 'conditional', 'predicted', 'denied'] as const
export type Modality = (typeof MODALITIES)[number]

/** What each predicate may join. `entity` stands for person, organization, venue, event and topic. */
export const PREDICATES = {
  AFFILIATED_WITH: { from: ['person'], to: ['organization', 'venue'] },
  LEADS: { from: ['person'], to: ['organization', 'venue'] },
  REPRESENTS: { from: ['person'], to: ['organization', 'venue'] },
  MEMBER_OF: { from: ['person', 'organization'], to: ['organization'] },
  PART_OF: { from: ['organization', 'venue'], to: ['organization', 'venue'] },
  LOCATED_IN: { from: ['venue', 'organization'], to: ['venue', 'organization'] },
  PARTICIPATES_IN: { from: ['person', 'organization'], to: ['event'] },
  HELD_AT: { from: ['event'], to: ['venue'] },
  HOSTED_BY: { from: ['event'], to: ['organization'] },
  HOLDS: { from: ['person', 'organization'], to: ['stance'] },
  ABOUT: { from: ['stance'], to: ['topic'] },
  TOWARD: { from: ['stance'], to: ['person', 'organization', 'event'] },
  REPORTED_BY: { from: ['stance'], to: ['person', 'organization'] },
  MENTIONED_IN: { from: ['person', 'organization', 'venue', 'event', 'topic'], to: ['article'] },
} as const satisfies Record<string, { from: readonly Category[]; to: readonly Category[] }>
export type Predicate = keyof typeof PREDICATES

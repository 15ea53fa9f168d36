// What nodes, edges and the graph itself carry, as types: docs/graph-schema.md in TypeScript. Safe in a browser.
import type { AbstractGraph } from 'graphology-types'
import type {
  Act,
  DateBasis,
  EventKind,
  Evidence,
  MentionEvidence,
  Modality,
  OrganizationKind,
  Polarity,
  Predicate,
  VenueKind,
} from '../model.ts'

/** One place where an entity is spoken of, and why it is believed to be that entity. */
export interface MentionRecord extends MentionEvidence {
  reason: string
  confidence: number
}

interface Named {
  label: string
  aliases: string[]
  mentions: MentionRecord[]
}

export interface PersonAttributes extends Named {
  category: 'person'
  description?: string
  country?: string
}

export interface OrganizationAttributes extends Named {
  category: 'organization'
  kind: OrganizationKind
  country?: string
}

export interface VenueAttributes extends Named {
  category: 'venue'
  kind: VenueKind
  country?: string
}

export interface EventAttributes extends Named {
  category: 'event'
  kind: EventKind
  start?: string
  end?: string
  dateBasis?: 'stated' | 'resolved'
}

export interface TopicAttributes extends Named {
  category: 'topic'
}

export interface StanceAttributes {
  category: 'stance'
  label: string
  act: Act
  polarity: Polarity
  modality: Modality
  proposition: string
  quoted: boolean
  anonymous: boolean
  date?: string
  confidence: number
  evidence: Evidence[]
}

export interface ArticleAttributes {
  category: 'article'
  label: string
  path: string
  /** All paths, when the same content lies in several files. */
  paths?: string[]
  title?: string
  published?: string
  publishedBasis: DateBasis
  source?: string
  url?: string
  language: string
  sha256: string
  words: number
  /** Key of the first article of a group of copies and near copies; absent when nothing else tells the same text. */
  copyOf?: string
}

export type NodeAttributes =
  | PersonAttributes
  | OrganizationAttributes
  | VenueAttributes
  | EventAttributes
  | TopicAttributes
  | StanceAttributes
  | ArticleAttributes

export interface EdgeAttributes {
  predicate: Predicate
  role?: string
  former?: boolean
  start?: string
  end?: string
  /** Of `MENTIONED_IN` alone: how many mentions. */
  count?: number
  /** How many articles show it, and how many of these are independent of each other (copies count once). */
  articles?: number
  sources?: number
  evidence?: Evidence[]
}

export interface GraphAttributes {
  schema: number
  extractor: string
  model: string
}

export type StandpointGraph = AbstractGraph<NodeAttributes, EdgeAttributes, GraphAttributes>

// What the viewer holds in memory: entities, stances and articles by key, claims between entities, and lines of claims.
// Read-only after `toDataset`; what is shown of it is decided in state/.
import type { Act, Evidence, Modality, Polarity, Predicate } from '@standpoint/extractor/model'
import type { Mention } from './attributes.ts'
import type { SourceGraph } from './source.ts'

export const ENTITY_CATEGORIES = ['person', 'organization', 'venue', 'event', 'topic'] as const
export type EntityCategory = (typeof ENTITY_CATEGORIES)[number]

export interface Entity {
  key: string
  category: EntityCategory
  label: string
  kind: string | undefined
  aliases: string[]
  description: string | undefined
  country: string | undefined
  start: string | undefined
  end: string | undefined
  mentions: Mention[]
  /** Articles that speak of it, sorted. */
  articles: string[]
  /** How much is told of it; decides size, order and the first view. */
  salience: number
}

export interface Stance {
  key: string
  act: Act
  polarity: Polarity
  modality: Modality
  proposition: string
  quoted: boolean
  anonymous: boolean
  date: string | undefined
  confidence: number
  evidence: Evidence[]
  holders: string[]
  topics: string[]
  toward: string[]
  reportedBy: string[]
}

export interface Article {
  key: string
  title: string
  published: string | undefined
  publishedBasis: string | undefined
  source: string | undefined
  url: string | undefined
  path: string
  words: number
  /** The article that this one is a near copy of: the two are one source. */
  copyOf: string | undefined
}

/** Families of claims: one line per pair and family is drawn. */
export const FAMILIES = ['position', 'role', 'meeting', 'place'] as const
export type Family = (typeof FAMILIES)[number]

/** One claim between two entities: an edge of the graph, or a stance seen from its holder. */
export interface Claim {
  id: string
  family: Family
  predicate: Predicate
  source: string
  target: string
  stance: Stance | undefined
  role: string | undefined
  former: boolean
  start: string | undefined
  end: string | undefined
  evidence: Evidence[]
}

/** All claims of one family between two entities. */
export interface Line {
  id: string
  family: Family
  source: string
  target: string
  claims: Claim[]
}

export interface Dataset {
  /** Of the graph's content; positions are cached under it. */
  hash: string
  entities: ReadonlyMap<string, Entity>
  stances: ReadonlyMap<string, Stance>
  articles: ReadonlyMap<string, Article>
  claims: ReadonlyMap<string, Claim>
  lines: ReadonlyMap<string, Line>
  /** Lines at each entity. */
  linesAt: ReadonlyMap<string, Line[]>
  /** The graph as it was read, for questions in Cypher. */
  source: SourceGraph
}

/** The other end of a line or claim. */
export function otherEnd(line: { source: string; target: string }, key: string): string {
  return line.source === key ? line.target : line.source
}

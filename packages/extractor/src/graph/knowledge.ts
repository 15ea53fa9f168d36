// What many articles say together, before it becomes a graph: entities with their keys, claims between keys, evidence everywhere.
import type { Act, Evidence, Modality, Polarity, RelationPredicate } from '../model.ts'
import type {
  ArticleAttributes,
  EventAttributes,
  OrganizationAttributes,
  PersonAttributes,
  TopicAttributes,
  VenueAttributes,
} from './attributes.ts'
import type { Shown } from './told.ts'

export type KnownEntity = { key: string } & (
  | PersonAttributes
  | OrganizationAttributes
  | VenueAttributes
  | EventAttributes
  | TopicAttributes
)

export interface KnownRelation {
  predicate: RelationPredicate
  subject: string
  object: string
  role?: string
  former?: boolean
  start?: string
  end?: string
  evidence: Evidence[]
}

export interface KnownStance {
  key: string
  holder: string
  act: Act
  polarity: Polarity
  modality: Modality
  topic?: string
  toward: string[]
  reportedBy: string[]
  proposition: string
  quoted: boolean
  anonymous: boolean
  date?: string
  confidence: number
  evidence: Evidence[]
}

export type KnownArticle = { key: string } & ArticleAttributes

/** Everything known from a set of articles. Lists are sorted by key; nothing depends on the order in which articles came. */
export interface Knowledge {
  articles: KnownArticle[]
  entities: KnownEntity[]
  relations: KnownRelation[]
  stances: KnownStance[]
}

/** The slice of an article that shows something. */
export const evidenceIn = ({ key }: { key: string }, { start, end, text }: Shown): Evidence => ({
  article: key,
  start,
  end,
  text,
})

// Every type that crosses a stage; the table of node and edge kinds is kinds.ts. Safe in a browser.
// The contract is docs/graph-schema.md; offsets are UTF-16 code units into the article's text, end exclusive.
import type { Act, EventKind, Modality, OrganizationKind, Polarity, Predicate, VenueKind } from './kinds.ts'

export * from './kinds.ts'

export const SCHEMA_VERSION = 1

/** Where a claim is shown: `text` is the article's text from `start` to `end`, verbatim. */
export interface Evidence {
  article: string
  start: number
  end: number
  text: string
}

export type MentionForm = 'name' | 'nominal' | 'pronoun'

export interface MentionEvidence extends Evidence {
  form: MentionForm
}

// ---- one article ---------------------------------------------------------------------------------------------

/** A stretch of one article's text. */
export interface Span {
  start: number
  end: number
}

/** Trouble in an input: never thrown, always shown with the place, what is wrong and the cure. */
export interface Issue {
  /** Stable identifier of the rule that found it, e.g. `empty-file`. */
  rule: string
  level: 'error' | 'warning' | 'note'
  path: string
  message: string
  cure: string
  span?: Span
}

export type DateBasis = 'metadata' | 'content' | 'both' | 'none'

/** What was claimed about the publication date, what was concluded, and why. */
export interface Publication {
  /** ISO date, as precise as can be had; absent when nothing tells. */
  date?: string
  basis: DateBasis
  claimed?: string
  reason: string
}

/** One article as read: text untouched, with what is known about it. */
export interface Article {
  /** Key of the article node: slug of the title or first words, and eight hex digits of the content's hash. */
  key: string
  /** Relative to the data folder; `file#index` in a file of many. */
  path: string
  text: string
  /** True when offsets count in the decoded file itself (.txt, .md), false when `text` was extracted (HTML, JSON). */
  verbatim: boolean
  title?: string
  source?: string
  url?: string
  language: string
  sha256: string
  publication: Publication
  /** Spans that are not article text, with the rule that says so. */
  boilerplate: (Span & { rule: string })[]
  issues: Issue[]
}

// ---- reading -------------------------------------------------------------------------------------------------

export type NameLabel = 'person' | 'organization' | 'state' | 'venue' | 'event' | 'date'

/** One word with its grammar. `head` indexes the sentence's tokens, -1 for the root. */
export interface Token extends Span {
  text: string
  index: number
  upos: string
  lemma: string
  head: number
  deprel: string
  /** What the model's cue head thinks: the act this word carries as a position, with its probability. */
  cue?: { act: Act; polarity: Polarity; modality: Modality; probability: number }
}

/** A name as the model found it: tokens `from` to `to` (exclusive) of the sentence. */
export interface NameSpan extends Span {
  label: NameLabel
  from: number
  to: number
  probability: number
}

export interface Sentence extends Span {
  index: number
  paragraph: number
  tokens: Token[]
  names: NameSpan[]
  /** Mean of the model's word vectors, unit length, for comparing topics; absent without a model output for it. */
  vector?: Float32Array
}

/** A stretch between quotation marks; `inner` excludes the marks. Quotes may run over sentences and paragraphs. */
export interface Quotation extends Span {
  inner: Span
  /** A few words set apart inside a clause, rather than an utterance. */
  scare: boolean
}

/** The article with its grammar. */
export interface Reading {
  article: Article
  sentences: Sentence[]
  quotations: Quotation[]
}

// ---- who is who ----------------------------------------------------------------------------------------------

export type EntityCategory = 'person' | 'organization' | 'venue' | 'event'

export interface Mention extends Span {
  form: MentionForm
  text: string
  category: EntityCategory
  sentence: number
  /** Tokens `from` to `to` (exclusive), and the head word among them. */
  from: number
  to: number
  head: number
  /** Identifier of the entity in this extraction. */
  entity: string
  /** Why this mention belongs to its entity, e.g. `same name`, `surname of Sergei Ryabkov`, `capital that acts: Russia`. */
  reason: string
  confidence: number
}

/** One person, organization, venue or event of an article. `id` is unique within the article. */
export interface Entity {
  id: string
  category: EntityCategory
  label: string
  kind?: OrganizationKind | VenueKind | EventKind
  aliases: string[]
  description?: string
  /** ISO 3166 alpha-2. */
  country?: string
  start?: string
  end?: string
  dateBasis?: 'stated' | 'resolved'
}

// ---- claims --------------------------------------------------------------------------------------------------

export type RelationPredicate = Exclude<Predicate, 'HOLDS' | 'ABOUT' | 'TOWARD' | 'REPORTED_BY' | 'MENTIONED_IN'>

/** A claim with two ends. `rule` names the rule that made it, for `explain`. */
export interface Relation {
  predicate: RelationPredicate
  subject: string
  object: string
  role?: string
  former?: boolean
  start?: string
  end?: string
  evidence: Span[]
  rule: string
}

/** A position that somebody takes, or is said to take. Entity ids; the topic is a short noun phrase. */
export interface Stance {
  holder: string
  act: Act
  polarity: Polarity
  modality: Modality
  topic?: Topic
  toward: string[]
  reportedBy: string[]
  proposition: string
  quoted: boolean
  anonymous: boolean
  /** ISO date of the utterance where the text tells, else of publication. */
  date?: string
  /** 0–1, two decimals. */
  confidence: number
  evidence: Span[]
  rule: string
}

export interface Topic {
  label: string
  /** Where the wording stands. */
  span: Span
}

/** All that was read from one article: what the cache holds. Nothing in it depends on other articles. */
export interface Extraction {
  article: Article
  entities: Entity[]
  mentions: Mention[]
  relations: Relation[]
  stances: Stance[]
  /** Sentences of the body, for the reader's "what was left unread". */
  sentences: Span[]
  issues: Issue[]
  /** What joining articles needs of the text, so that it is counted once and not at every build. */
  summary?: ArticleSummary
}

export interface ArticleSummary {
  words: number
  firstWords: string
  /** The smallest hashes of its word sequences, by which copies are found. */
  sketch: number[]
}

// What a person may correct, as data: one line of corrections.yaml each. How each is done is in apply.ts.
import type { Quote } from '../graph/anchor.ts'
import type { EntityCategory } from '../model.ts'

/** A quote, in full or just its words. */
export type QuoteText = string | Quote

/** Keys are those of the graph, where `standpoint explain` and the viewer show them. */
export type Correction =
  /** These are one; the first stays. */
  | { merge: string[] }
  /** The mentions in these quotes are somebody else, of this name. */
  | { split: string; quotes: QuoteText[]; as: string }
  | { rename: string; label: string }
  | { retype: string; category: EntityCategory; kind?: string }
  | { hide: string }
  | { alias: string; add: string }
  /** An event's days, or an article's day of publication, named by its path. */
  | { date: string; start: string; end?: string }
  /** A claim that the text does not make: a stance or an edge, with its sentence to find it by after an edit. */
  | { wrong: string; quote?: QuoteText }

export const ACTIONS = ['merge', 'split', 'rename', 'retype', 'hide', 'alias', 'date', 'wrong'] as const
export type Action = (typeof ACTIONS)[number]

/** A correction with its place in the file, for messages. */
export interface Entry {
  correction: Correction
  /** `merge: person/a, person/b` */
  says: string
  line: number
}

export const asQuote = (quote: QuoteText): Quote => (typeof quote === 'string' ? { exact: quote } : quote)

// What is shown, as data: one plain object that a link can hold. No DOM, no sigma, no graph in here.
import { FIRST_OPTIONS, type StanceOptions } from './stance-options.ts'

import { FIRST_LAYOUT, type LayoutChoice } from '../layout/layouts.ts'

export const VIEWS = ['graph', 'matrix', 'coalitions', 'timeline', 'table', 'ask'] as const
export type ViewName = (typeof VIEWS)[number]

export const FACETS = [
  'category',
  'kind',
  'family',
  'act',
  'polarity',
  'modality',
  'quoted',
  'source',
  'article',
] as const
export type FacetName = (typeof FACETS)[number]

export type Filters = Partial<Record<FacetName, string[]>>

/** What the panel shows. */
export type Selection =
  | { kind: 'entity'; key: string }
  | { kind: 'line'; id: string }
  | { kind: 'pair'; holders: [string, string] }
  | { kind: 'cell'; holder: string; topic: string; wording?: string }
  | { kind: 'path'; from: string; to: string; shortest?: true }

export interface Camera {
  x: number
  y: number
  ratio: number
}

export interface ViewState {
  view: ViewName
  selection: Selection | undefined
  filters: Filters
  /** First and last day of the claims shown, ISO dates. */
  days: [string, string] | undefined
  /** Only what was out by this day. */
  known: string | undefined
  /** How matrix, coalitions and timeline are set. */
  stances: StanceOptions
  /** The question that was asked last in this view of the page. */
  question: string
  /** How many entities the picture holds at most; 0 for all. */
  limit: number
  /** Entities whose neighbours were asked for. */
  expanded: string[]
  hidden: string[]
  /** Only these, as a question found them, by their keys or short keys; none for all. */
  only: string[]
  /** Only what is within `depth` steps of `key`. */
  ego: { key: string; depth: number } | undefined
  /** The article that is open, and where in it. */
  reading: { article: string; start: number; end: number } | undefined
  camera: Camera | undefined
  layout: LayoutChoice
  /** Groups of who is told together are drawn behind the picture. */
  groups: boolean
  /** Where a reader has put entities, by key; they stay there whatever the layout does. */
  pinned: Readonly<Record<string, readonly [number, number]>>
  theme: 'system' | 'light' | 'dark'
}

export const FIRST_LIMIT = 60

export const FIRST_VIEW: ViewState = {
  view: 'graph',
  selection: undefined,
  filters: {},
  days: undefined,
  known: undefined,
  stances: FIRST_OPTIONS,
  question: '',
  limit: FIRST_LIMIT,
  expanded: [],
  hidden: [],
  only: [],
  ego: undefined,
  reading: undefined,
  camera: undefined,
  layout: FIRST_LAYOUT,
  groups: true,
  pinned: {},
  theme: 'system',
}

/** Adds the value to the facet, or takes it away; an empty facet is no filter. */
export function toggleFilter(filters: Filters, facet: FacetName, value: string): Filters {
  const chosen = filters[facet] ?? []
  const next = chosen.includes(value) ? chosen.filter(item => item !== value) : [...chosen, value].toSorted()
  const { [facet]: _, ...others } = filters
  return next.length === 0 ? others : { ...others, [facet]: next }
}

export function hasFilters(state: ViewState): boolean {
  return Object.keys(state.filters).length > 0 || state.days !== undefined
}

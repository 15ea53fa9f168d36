// What views, filters, kinds of nodes and claims, and layouts are called.
import type { LayoutName } from '../layout/layouts.ts'
import type { EntityCategory, Family } from '../model/dataset.ts'
import type { FacetName, ViewName } from '../state/view.ts'

export const CATEGORY: Record<EntityCategory, { one: string; many: string }> = {
  person: { one: 'person', many: 'People' },
  organization: { one: 'organization', many: 'Organizations' },
  venue: { one: 'venue', many: 'Venues' },
  event: { one: 'event', many: 'Events' },
  topic: { one: 'topic', many: 'Topics' },
}

export const VIEW: Record<ViewName, string> = {
  graph: 'Graph',
  matrix: 'Matrix',
  coalitions: 'Coalitions',
  timeline: 'Timeline',
  table: 'Table',
  ask: 'Ask',
}

export const FACET: Record<FacetName, string> = {
  category: 'Category',
  kind: 'Kind',
  family: 'Claims',
  act: 'Act',
  polarity: 'For or against',
  modality: 'Modality',
  quoted: 'Wording',
  source: 'Outlet',
  article: 'Article',
}

export const FAMILY: Record<Family, { one: string; many: string }> = {
  position: { one: 'position', many: 'Positions' },
  role: { one: 'role', many: 'Roles' },
  meeting: { one: 'meeting', many: 'Meetings' },
  place: { one: 'place', many: 'Places' },
}

export const LAYOUT: Record<LayoutName, { label: string; says: string; parameters: Record<string, string> }> = {
  springs: {
    label: 'Near who they deal with',
    says: 'ties pull, everything else keeps its distance',
    parameters: { groups: 'Groups apart', gravity: 'To the middle', room: 'Room' },
  },
  islands: { label: 'Groups as islands', says: 'each group by itself', parameters: { gap: 'Between', room: 'Room' } },
  rings: {
    label: 'Rings around the most told',
    says: 'a ring for each step away',
    parameters: { step: 'Ring', room: 'Room' },
  },
  columns: {
    label: 'Columns by category',
    says: 'the most told on top',
    parameters: { rows: 'Rows', room: 'Room' },
  },
}

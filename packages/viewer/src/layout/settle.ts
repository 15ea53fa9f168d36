// Pure: nodes and edges in, settled positions out; same input, same positions, and nothing moves after the first paint.
// How they stand is the chosen layout's matter (places.ts); what stood somewhere before a rebuild keeps its place.
import { attach } from './attach.ts'
import { findGroups } from './groups.ts'
import { FIRST_LAYOUT, valuesOf, type LayoutChoice } from './layouts.ts'
import { PLACES } from './places.ts'

export type Place = [number, number]

/** Where every entity stands, by key. */
export type Positions = ReadonlyMap<string, readonly [number, number]>

export interface LayoutNode {
  key: string
  /** Radius in the picture, pixels. */
  size: number
  /** Width of the label, pixels. */
  room: number
  category?: string
  /** Where it stood before; kept where it is. */
  at?: Place
}

export interface LayoutEdge {
  source: number
  target: number
  weight: number
}

export interface LayoutInput {
  /** Most told first. */
  nodes: LayoutNode[]
  edges: LayoutEdge[]
  layout?: LayoutChoice
}

export interface Settled {
  /** In node order, in pixels around the origin. */
  places: Place[]
  /** The group of each node: who is told together. */
  groups: number[]
}

export function settle({ nodes, edges, layout = FIRST_LAYOUT }: LayoutInput): Settled {
  const groups = findGroups(nodes, edges)
  const isKept = nodes.some(node => node.at)
  const places = isKept
    ? attach(
        nodes,
        edges,
        nodes.map(node => node.at),
      )
    : PLACES[layout.name]({ nodes, edges, groups, values: valuesOf(layout) })
  return { places, groups }
}

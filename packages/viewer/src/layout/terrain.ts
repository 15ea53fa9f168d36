// What every layout works on.
import type { LayoutEdge, LayoutNode, Place } from './settle.ts'

/** What a layout may look at. */
export interface Terrain {
  /** Most told first. */
  nodes: readonly LayoutNode[]
  edges: readonly LayoutEdge[]
  groups: readonly number[]
  values: Readonly<Record<string, number>>
}

export function scaled(places: readonly Place[], factor = 1): Place[] {
  return places.map(([x, y]) => [x * factor, y * factor])
}

const BACKBONE = 60
/** Beyond so many nodes more of them are laid out first, else the rest would crowd around a few. */
const SMALL = 1500
const LARGE_BACKBONE = 300

/** How many of the most told are laid out alone, so that the first view is well spread; the rest finds room around them. */
export function backboneOf(count: number): number {
  return Math.min(count > SMALL ? LARGE_BACKBONE : BACKBONE, count)
}

// Pure: nodes and edges in, settled positions out; same input, same positions, and nothing moves after the first paint.
// The most told nodes are laid out alone, so that the first view is well spread; the rest then finds room around them.
import { attach } from './attach.ts'
import { evenOut } from './even-out.ts'
import { runForces } from './forces.ts'
import { spread } from './spread.ts'

export type Place = [number, number]

/** Where every entity stands, by key. */
export type Positions = ReadonlyMap<string, readonly [number, number]>

export interface LayoutNode {
  key: string
  /** Radius in the picture, pixels. */
  size: number
  /** Width of the label, pixels. */
  room: number
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
}

const BACKBONE = 60
/** Beyond so many nodes more of them take part in the forces, else the rest would crowd around a few. */
const SMALL = 1500
const LARGE_BACKBONE = 300

/** Positions in node order, in pixels around the origin. */
export function settle({ nodes, edges }: LayoutInput): Place[] {
  const kept = nodes.filter(node => node.at).length
  const placed = kept > 0 ? nodes.map(node => node.at) : backbone(nodes, edges)
  return attach(nodes, edges, placed)
}

function backbone(nodes: readonly LayoutNode[], edges: readonly LayoutEdge[]): Place[] {
  const count = Math.min(nodes.length > SMALL ? LARGE_BACKBONE : BACKBONE, nodes.length)
  const chosen = nodes.slice(0, count)
  const among = edges.filter(edge => edge.source < count && edge.target < count)
  return spread(evenOut(runForces(chosen, among)), chosen)
}

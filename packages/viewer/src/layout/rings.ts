// The most told in the middle, then a ring for each step away from it: how far is everyone from the main story?
import { scaled, type Terrain } from './terrain.ts'
import type { LayoutEdge, Place } from './settle.ts'

export function rings({ nodes, edges, groups, values }: Terrain): Place[] {
  const steps = stepsFrom(0, nodes.length, edges)
  const places: Place[] = nodes.map(() => [0, 0])
  let radius = 0
  const last = steps.reduce((most, step) => Math.max(most, step), 0)
  for (let step = 1; step <= last; step++) {
    const ring = [...nodes.keys()].filter(index => steps[index] === step)
    const ordered = ring.toSorted((one, other) => (groups[one] ?? 0) - (groups[other] ?? 0) || one - other)
    const shares = ordered.map(index => shareOf(nodes[index]?.size ?? 0))
    const whole = shares.reduce((sum, share) => sum + share, 0)
    radius = Math.max(radius + (values['step'] ?? 0), whole / (2 * Math.PI))
    let passed = 0
    ordered.forEach((index, position) => {
      const angle = (2 * Math.PI * (passed + (shares[position] ?? 0) / 2)) / whole + step
      passed += shares[position] ?? 0
      places[index] = [1.15 * radius * Math.cos(angle), radius * Math.sin(angle)]
    })
  }
  return scaled(places, values['room'])
}

/** Pixels along its ring for a node of this radius: distances shrink to the size of the room, shapes hardly. */
function shareOf(size: number): number {
  return 3.6 * size + 20
}

/** Steps over edges from one node to each; what cannot be reached is one step beyond the farthest. */
function stepsFrom(start: number, count: number, edges: readonly LayoutEdge[]): number[] {
  const neighbours: number[][] = Array.from({ length: count }, () => [])
  for (const { source, target } of edges) {
    neighbours[source]?.push(target)
    neighbours[target]?.push(source)
  }
  const steps = new Map([[start, 0]])
  let edge = [start]
  for (let step = 1; edge.length > 0; step++) {
    edge = [...new Set(edge.flatMap(index => neighbours[index] ?? []))].filter(index => !steps.has(index))
    for (const index of edge) steps.set(index, step)
  }
  const beyond = [...steps.values()].reduce((most, step) => Math.max(most, step), 0) + 1
  return Array.from({ length: count }, (_, index) => steps.get(index) ?? beyond)
}

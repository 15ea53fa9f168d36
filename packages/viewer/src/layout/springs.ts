// The first layout: forces on the most told nodes alone, so that the first view is well spread, then the rest around them.
// Ties within a group pull harder, so that groups stand gently apart.
import { attach } from './attach.ts'
import { evenOut } from './even-out.ts'
import { runForces } from './forces.ts'
import { backboneOf, scaled, type Terrain } from './terrain.ts'
import type { LayoutEdge, Place } from './settle.ts'
import { spread } from './spread.ts'

export function springs({ nodes, edges, groups, values }: Terrain): Place[] {
  const count = backboneOf(nodes.length)
  const chosen = nodes.slice(0, count)
  const among = edges.filter(edge => edge.source < count && edge.target < count)
  const pulled = pullTogether(among, groups, values['groups'] ?? 0)
  const settled = evenOut(runForces(chosen, pulled, values['gravity'] ?? 1))
  return attach(nodes, edges, spread(scaled(settled, values['room']), chosen))
}

function pullTogether(edges: readonly LayoutEdge[], groups: readonly number[], pull: number): LayoutEdge[] {
  return edges.map(edge => {
    const isWithin = groups[edge.source] === groups[edge.target]
    return { ...edge, weight: edge.weight * (isWithin ? 1 + pull : 1 / (1 + pull)) }
  })
}

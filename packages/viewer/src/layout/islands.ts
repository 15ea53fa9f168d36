// Every group is settled by itself, and the groups lie beside each other like islands, the largest in the middle.
import { groupBy } from '../query/group.ts'
import { attach } from './attach.ts'
import { evenOut } from './even-out.ts'
import { runForces } from './forces.ts'
import { backboneOf, scaled, type Terrain } from './terrain.ts'
import type { LayoutEdge, Place } from './settle.ts'
import { spread } from './spread.ts'

/** The golden angle: steps of it fill a spiral evenly. */
const TURN = Math.PI * (3 - Math.sqrt(5))
const STEP = 6

export function islands({ nodes, edges, groups, values }: Terrain): Place[] {
  const chosen = [...nodes.keys()].slice(0, backboneOf(nodes.length))
  const members = [...groupBy(chosen, index => groups[index]).values()]
  const settled = members
    .toSorted((one, other) => other.length - one.length)
    .map(group => settleGroup(group, { nodes, edges, groups, values }))
  const middles = pack(settled.map(island => island.radius + (values['gap'] ?? 0) / 2))
  const places: (Place | undefined)[] = nodes.map(() => undefined)
  settled.forEach(({ group, local }, at) => {
    const [middleX, middleY] = middles[at] ?? [0, 0]
    group.forEach((index, position) => {
      const [x, y] = local[position] ?? [0, 0]
      places[index] = [x + middleX, y + middleY]
    })
  })
  return attach(nodes, edges, places)
}

interface Island {
  group: number[]
  local: Place[]
  radius: number
}

function settleGroup(group: number[], { nodes, edges, values }: Terrain): Island {
  const own = new Map(group.map((index, position) => [index, position]))
  const among = edges.flatMap(({ source, target, weight }): LayoutEdge[] => {
    const [from, to] = [own.get(source), own.get(target)]
    return from === undefined || to === undefined ? [] : [{ source: from, target: to, weight }]
  })
  const chosen = group.flatMap(index => nodes[index] ?? [])
  const local = group.length === 1 ? [[0, 0] satisfies Place] : evenOut(runForces(chosen, among))
  const apart = spread(scaled(local, values['room']), chosen)
  return { group, local: apart, radius: apart.reduce((most, [x, y]) => Math.max(most, Math.hypot(x, y)), 0) + 24 }
}

/** Circles of these radii beside each other, each as near to the middle as it fits; in their order. */
export function pack(radii: readonly number[]): Place[] {
  const placed: { x: number; y: number; radius: number }[] = []
  for (const radius of radii) {
    let turn = 0
    let [x, y] = [0, 0]
    while (placed.some(other => Math.hypot(other.x - x, other.y - y) < other.radius + radius)) {
      turn += 1
      const distance = STEP * Math.sqrt(turn)
      ;[x, y] = [1.3 * distance * Math.cos(turn * TURN), distance * Math.sin(turn * TURN)]
    }
    placed.push({ x, y, radius })
  }
  return placed.map(({ x, y }) => [x, y])
}

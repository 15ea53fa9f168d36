// Gives every node that has no place yet one beside its neighbours, outwards, and pushes the newcomers apart.
// What has a place keeps it.
import { fraction } from './random.ts'
import type { LayoutEdge, LayoutNode, Place } from './settle.ts'
import { spread } from './spread.ts'

const BESIDE = 46

export function attach(
  nodes: readonly LayoutNode[],
  edges: readonly LayoutEdge[],
  placed: readonly (Place | undefined)[],
): Place[] {
  const places: (Place | undefined)[] = nodes.map((_, index) => placed[index])
  if (places.every(Boolean)) return places.filter(place => place !== undefined)
  const neighbours = neighbourLists(nodes.length, edges)
  const waiting = new Set([...nodes.keys()].filter(index => !places[index]))
  while (waiting.size > 0) {
    const ready = [...waiting].filter(index => neighbours[index]?.some(other => places[other]))
    const next = ready.length > 0 ? ready : [...waiting].slice(0, 1)
    const found = next.map((index): [number, Place] => [index, placeBeside(index, nodes, neighbours, places)])
    for (const [index, place] of found) {
      places[index] = place
      waiting.delete(index)
    }
  }
  return spread(
    places.filter(place => place !== undefined),
    nodes,
    index => placed[index] !== undefined,
  )
}

function neighbourLists(count: number, edges: readonly LayoutEdge[]): number[][] {
  const lists: number[][] = Array.from({ length: count }, () => [])
  for (const { source, target } of edges) {
    lists[source]?.push(target)
    lists[target]?.push(source)
  }
  return lists
}

/** The middle of its placed neighbours, a step away from the middle of all, turned by a seeded angle. */
function placeBeside(
  index: number,
  nodes: readonly LayoutNode[],
  neighbours: number[][],
  places: readonly (Place | undefined)[],
): Place {
  const around = (neighbours[index] ?? []).flatMap(other => [places[other]]).filter(place => place !== undefined)
  const key = nodes[index]?.key ?? ''
  const x = mean(around.map(place => place[0]))
  const y = mean(around.map(place => place[1]))
  const outwards = Math.atan2(y, x) + (fraction(key, 2) - 0.5) * Math.PI * 1.4
  const step = BESIDE * (0.7 + fraction(key, 3)) + (around.length === 0 ? 420 : 0)
  return [x + step * Math.cos(outwards), y + step * Math.sin(outwards)]
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(values.length, 1)
}

// Pushes apart nodes that lie on each other, wider than high, so that names beside nodes find room.
import { append } from '../model/claims.ts'
import type { LayoutNode, Place } from './settle.ts'

const ROUNDS = 80
/** Large graphs are looked at from afar, where overlaps matter less than waiting. */
const LARGE = 1500
const LARGE_ROUNDS = 12
const CELL = 90
const AIR = 7

/** Places with no or fewer overlaps; `isFixed` ones stay. The input is left as it is. */
export function spread(
  places: readonly Place[],
  nodes: readonly LayoutNode[],
  isFixed: (index: number) => boolean = () => false,
): Place[] {
  const moved = places.map(([x, y]): Place => [x, y])
  const rounds = nodes.length > LARGE ? LARGE_ROUNDS : ROUNDS
  for (let round = 0; round < rounds; round++) if (!pushOnce(moved, nodes, isFixed)) break
  return moved
}

function pushOnce(places: Place[], nodes: readonly LayoutNode[], isFixed: (index: number) => boolean): boolean {
  let isMoved = false
  forClosePairs(places, (first, second) => {
    const one = places[first]
    const other = places[second]
    const nodeOne = nodes[first]
    const nodeOther = nodes[second]
    if (!one || !other || !nodeOne || !nodeOther || !isClose(one, other)) return
    const isOneFixed = isFixed(first)
    const isOtherFixed = isFixed(second)
    if (isOneFixed && isOtherFixed) return
    isMoved = pushPair([one, other], [nodeOne, nodeOther], [isOneFixed, isOtherFixed]) || isMoved
  })
  return isMoved
}

/** Moves both away from each other along the line between them, in a space where width counts less. */
function pushPair([one, other]: [Place, Place], nodes: [LayoutNode, LayoutNode], fixed: [boolean, boolean]): boolean {
  const wide = 1 + Math.min(nodes[0].room + nodes[1].room, 200) / 250
  const wanted = nodes[0].size + nodes[1].size + 2 * AIR
  const [dx, dy] = [(other[0] - one[0]) / wide || 0.01, other[1] - one[1] || 0.01]
  const distance = Math.hypot(dx, dy)
  if (distance >= wanted) return false
  const push = (wanted - distance) / distance / (fixed[0] || fixed[1] ? 1 : 2)
  if (!fixed[0]) move(one, -dx * push * wide, -dy * push)
  if (!fixed[1]) move(other, dx * push * wide, dy * push)
  return true
}

function move(place: Place, dx: number, dy: number): void {
  place[0] += dx
  place[1] += dy
}

/** Farther apart than any two shapes reach; most pairs of neighbouring cells end here. */
function isClose(one: Place, other: Place): boolean {
  return Math.abs(one[0] - other[0]) < CELL && Math.abs(one[1] - other[1]) < CELL
}

/** Pairs in the same or in neighbouring cells of a grid: all that can overlap, without comparing all with all. */
function forClosePairs(places: readonly Place[], visit: (first: number, second: number) => void): void {
  const cells = new Map<number, number[]>()
  places.forEach(([x, y], index) => append(cells, cellAt(Math.floor(x / CELL), Math.floor(y / CELL)), index))
  for (const [cell, members] of cells) {
    for (const [right, down] of FORWARD) {
      const others = cells.get(cell + cellAt(right, down))
      if (!others) continue
      for (const first of members)
        for (const second of others) if (right || down || first < second) visit(first, second)
    }
  }
}

/** One number for a cell; columns are so far apart that neighbours never meet. */
function cellAt(column: number, row: number): number {
  return column * 1_000_003 + row
}

const FORWARD = [
  [0, 0],
  [1, 0],
  [0, 1],
  [1, 1],
  [-1, 1],
] as const

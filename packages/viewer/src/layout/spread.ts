// Pushes apart nodes that lie on each other, wider than high, so that names beside nodes find room.
import { append } from '../model/claims.ts'
import type { LayoutNode, Place } from './settle.ts'

const ROUNDS = 80
/** Large graphs are looked at from afar, where overlaps matter less than waiting. */
const LARGE = 1500
const LARGE_ROUNDS = 12
/** Who is near whom is asked anew after so many rounds; in between nobody moves far. */
const TURN = 8
/** No two shapes reach each other over 85 pixels; the rest is for what they move in a turn. */
const CELL = 120
const AIR = 7

/** Places with no or fewer overlaps; `isFixed` ones stay. The input is left as it is. */
export function spread(
  places: readonly Place[],
  nodes: readonly LayoutNode[],
  isFixed: (index: number) => boolean = () => false,
): Place[] {
  const field: Field = {
    x: Float64Array.from(places, ([x]) => x),
    y: Float64Array.from(places, ([, y]) => y),
    size: Float64Array.from(nodes, node => node.size),
    room: Float64Array.from(nodes, node => node.room),
    fixed: Uint8Array.from(places, (_, index) => (isFixed(index) ? 1 : 0)),
  }
  const rounds = nodes.length > LARGE ? LARGE_ROUNDS : ROUNDS
  let pairs: number[] = []
  for (let round = 0; round < rounds; round++) {
    if (round % TURN === 0) pairs = nearPairs(field)
    if (!pushOnce(field, pairs)) break
  }
  return places.map((_, index) => [field.x[index] ?? 0, field.y[index] ?? 0])
}

/** Flat arrays of numbers: every pair that is near is looked at in every round. */
interface Field {
  x: Float64Array
  y: Float64Array
  /** Radius of the shape, width of the name. */
  size: Float64Array
  room: Float64Array
  fixed: Uint8Array
}

/** Two indices after each other for every two in the same or in neighbouring cells of a grid, where one may move. */
function nearPairs({ x, y, fixed }: Field): number[] {
  const cells = new Map<number, number[]>()
  x.forEach((across, index) => {
    append(cells, cellAt(Math.floor(across / CELL), Math.floor((y[index] ?? 0) / CELL)), index)
  })
  const pairs: number[] = []
  for (const [cell, members] of cells)
    for (const [right, down] of FORWARD)
      for (const second of cells.get(cell + cellAt(right, down)) ?? [])
        for (const first of members)
          if ((right || down || first < second) && !(fixed[first] && fixed[second])) pairs.push(first, second)
  return pairs
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

/** Returns whether anything moved. */
function pushOnce(field: Field, pairs: readonly number[]): boolean {
  let isMoved = false
  for (let at = 0; at < pairs.length; at += 2) isMoved = pushPair(field, pairs[at] ?? 0, pairs[at + 1] ?? 0) || isMoved
  return isMoved
}

/** Moves both away from each other along the line between them, in a space where width counts less. */
function pushPair({ x, y, size, room, fixed }: Field, first: number, second: number): boolean {
  const wide = 1 + Math.min((room[first] ?? 0) + (room[second] ?? 0), 200) / 250
  const wanted = (size[first] ?? 0) + (size[second] ?? 0) + 2 * AIR
  const dx = ((x[second] ?? 0) - (x[first] ?? 0)) / wide || 0.01
  const dy = (y[second] ?? 0) - (y[first] ?? 0) || 0.01
  const distance = Math.sqrt(dx * dx + dy * dy)
  if (distance >= wanted) return false
  const push = (wanted - distance) / distance / (fixed[first] || fixed[second] ? 1 : 2)
  if (!fixed[first]) x[first] = (x[first] ?? 0) - dx * push * wide
  if (!fixed[first]) y[first] = (y[first] ?? 0) - dy * push
  if (!fixed[second]) x[second] = (x[second] ?? 0) + dx * push * wide
  if (!fixed[second]) y[second] = (y[second] ?? 0) + dy * push
  return true
}

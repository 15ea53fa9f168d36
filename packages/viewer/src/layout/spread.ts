// Pushes apart nodes whose shapes or labels lie on each other. Works on boxes, so that names beside nodes stay readable.
import type { LayoutNode } from './settle.ts'

const ROUNDS = 60
const CELL = 80

/** Positions without overlaps, or with fewer when sixty rounds do not suffice; the input is left as it is. */
export function spread(positions: readonly [number, number][], nodes: readonly LayoutNode[]): [number, number][] {
  const moved = positions.map(([x, y]): [number, number] => [x, y])
  for (let round = 0; round < ROUNDS; round++) if (!pushOnce(moved, nodes)) break
  return moved
}

function pushOnce(positions: [number, number][], nodes: readonly LayoutNode[]): boolean {
  let isMoved = false
  for (const [first, second] of closePairs(positions)) {
    const [one, other, nodeOne, nodeOther] = [positions[first], positions[second], nodes[first], nodes[second]]
    if (!one || !other || !nodeOne || !nodeOther) continue
    const overlapX = halfWidth(nodeOne) + halfWidth(nodeOther) - Math.abs(one[0] - other[0])
    const overlapY = nodeOne.size + nodeOther.size + 8 - Math.abs(one[1] - other[1])
    if (overlapX <= 0 || overlapY <= 0) continue
    isMoved = true
    const axis = overlapX < overlapY ? 0 : 1
    const push = Math.min(overlapX, overlapY) / 2
    const side = one[axis] < other[axis] || (one[axis] === other[axis] && first < second) ? -1 : 1
    one[axis] += side * push
    other[axis] -= side * push
  }
  return isMoved
}

function halfWidth(node: LayoutNode): number {
  return node.size + 4 + node.room / 2
}

/** Pairs in the same or in neighbouring cells of a grid: all that can overlap, without comparing all with all. */
function* closePairs(positions: readonly [number, number][]): Generator<[number, number]> {
  const cells = new Map<string, number[]>()
  positions.forEach(([x, y], index) => {
    const cell = `${Math.floor(x / CELL / 2)},${Math.floor(y / CELL)}`
    cells.set(cell, [...(cells.get(cell) ?? []), index])
  })
  for (const [cell, members] of cells) {
    const [column = 0, row = 0] = cell.split(',').map(Number)
    for (const [right, down] of [[0, 0], [1, 0], [0, 1], [1, 1], [-1, 1]] as const) {
      const others = cells.get(`${column + right},${row + down}`) ?? []
      for (const first of members) for (const second of others) if (right || down || first < second) yield [first, second]
    }
  }
}

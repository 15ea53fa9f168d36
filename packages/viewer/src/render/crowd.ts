// Boxes on the screen by the cells that they touch, so that a name is compared with its neighbours only.

export interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

export interface Crowd {
  add: (box: Box) => void
  /** How many boxes it would lie on; `own` does not count. */
  under: (box: Box, own?: Box) => number
}

const WIDE = 96
const HIGH = 32
/** Rows are so far apart in numbers that columns never run into the next one. */
const ROW = 100_000

export function gather(boxes: readonly Box[] = []): Crowd {
  const cells = new Map<number, Box[]>()
  const crowd: Crowd = {
    add: box => {
      for (const cell of cellsOf(box)) {
        const members = cells.get(cell)
        if (members) members.push(box)
        else cells.set(cell, [box])
      }
    },
    under: (box, own) => {
      const met = new Set<Box>()
      for (const cell of cellsOf(box))
        for (const other of cells.get(cell) ?? []) if (other !== own && overlaps(box, other)) met.add(other)
      return met.size
    },
  }
  for (const box of boxes) crowd.add(box)
  return crowd
}

function cellsOf({ left, top, right, bottom }: Box): number[] {
  const cells: number[] = []
  for (let row = Math.floor(top / HIGH); row <= Math.floor(bottom / HIGH); row++)
    for (let column = Math.floor(left / WIDE); column <= Math.floor(right / WIDE); column++)
      cells.push(row * ROW + column)
  return cells
}

function overlaps(first: Box, second: Box): boolean {
  return (
    first.left < second.right && second.left < first.right && first.top < second.bottom && second.top < first.bottom
  )
}

// A column for each category, the most told on top: who is there, read like lists, with the lines between them.
import { groupBy } from '../query/group.ts'
import { scaled, type Terrain } from './terrain.ts'
import type { Place } from './settle.ts'

const ORDER = ['person', 'organization', 'event', 'venue', 'topic']
const WIDE = 230
/** Pixels between two shapes above each other. */
const AIR = 24
/** Distances shrink to the size of the room, shapes hardly. */
const SPREAD = 1.75

export function columns({ nodes, values }: Terrain): Place[] {
  const rows = Math.round(values['rows'] ?? 1)
  const categories = groupBy(nodes.keys(), index => nodes[index]?.category ?? '')
  const ordered = [...categories].toSorted(([one], [other]) => ORDER.indexOf(one) - ORDER.indexOf(other))
  const places: Place[] = nodes.map(() => [0, 0])
  let column = 0
  for (const [, members] of ordered) {
    for (const stack of cut(members, rows)) {
      let depth = 0
      for (const index of stack) {
        const size = SPREAD * Math.max(nodes[index]?.size ?? 0, 8)
        places[index] = [column * WIDE, -(depth + size)]
        depth += 2 * size + AIR
      }
      column += 1
    }
  }
  return scaled(centred(places), values['room'])
}

function cut(members: readonly number[], rows: number): number[][] {
  return Array.from({ length: Math.ceil(members.length / rows) }, (_, stack) =>
    members.slice(stack * rows, (stack + 1) * rows),
  )
}

function centred(places: readonly Place[]): Place[] {
  const middle = (values: readonly number[]): number =>
    (values.reduce((a, b) => Math.min(a, b), 0) + values.reduce((a, b) => Math.max(a, b), 0)) / 2
  const [x, y] = [middle(places.map(place => place[0])), middle(places.map(place => place[1]))]
  return places.map(place => [place[0] - x, place[1] - y])
}

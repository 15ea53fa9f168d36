// Forces crowd the middle, scatter the rim and like one direction. This makes both directions alike, keeps the order of
// distances from the middle, and
// moves distances towards those of an evenly filled disc.
import type { Place } from './settle.ts'

/** How far towards the even disc: 0 leaves all as it is, 1 fills evenly. */
const EVENNESS = 0.9
/** Pixels of radius for each node's share of the disc. */
const ROOM = 40
/** Pictures are wider than high, and so are names. */
const WIDENESS = 1.1

export function evenOut(places: readonly Place[]): Place[] {
  const [middleX, middleY] = [middle(places.map(([x]) => x)), middle(places.map(([, y]) => y))]
  const [wide, high] = [deviation(places.map(([x]) => x - middleX)), deviation(places.map(([, y]) => y - middleY))]
  const polar = places.map(([x, y]) => {
    const [dx, dy] = [(x - middleX) / wide, (y - middleY) / high]
    return { angle: Math.atan2(dy, dx), distance: Math.hypot(dx, dy) }
  })
  const order = polar
    .map((_, index) => index)
    .toSorted((first, second) => (polar[first]?.distance ?? 0) - (polar[second]?.distance ?? 0))
  const rank = new Map(order.map((index, position) => [index, position]))
  const reach = ROOM * Math.sqrt(places.length)
  const farthest = polar[order.at(-1) ?? 0]?.distance || 1
  return polar.map(({ angle, distance }, index) => {
    const even = Math.sqrt(((rank.get(index) ?? 0) + 0.5) / places.length)
    const radius = reach * (EVENNESS * even + (1 - EVENNESS) * (distance / farthest))
    return [radius * Math.cos(angle) * WIDENESS, radius * Math.sin(angle)]
  })
}

function middle(values: readonly number[]): number {
  return values.toSorted((first, second) => first - second)[Math.floor(values.length / 2)] ?? 0
}

function deviation(values: readonly number[]): number {
  return Math.sqrt(values.reduce((sum, value) => sum + value * value, 0) / Math.max(values.length, 1)) || 1
}

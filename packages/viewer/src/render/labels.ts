// Pure: which names fit, and where. Knows the true width of every text, so that no name lies on another or on a shape.
import { gather, type Box } from './crowd.ts'

export interface LabelWish {
  key: string
  text: string
  x: number
  y: number
  /** Radius of the shape that it names. */
  radius: number
  width: number
  /** Drawn even when it must lie on something. */
  always: boolean
  /** Where it stood before, as `x` and `y` of the label that was placed; tried first. */
  stood?: { x: number; y: number }
}

export interface PlacedLabel {
  key: string
  text: string
  /** Left end and middle height of the text. */
  x: number
  y: number
}

const HEIGHT = 15
const GAP = 5
/** The first names are drawn even over other shapes, never over other names: one for each patch of this many pixels, ten at most. */
const PATCH = 40_000

/** Places wishes in their order: the first ones get the room. Tries right, left, above, below, then the corners. */
export function placeLabels(wishes: readonly LabelWish[], width: number, height: number): PlacedLabel[] {
  const shapes = wishes.map(shapeBox)
  const [ground, names] = [gather(shapes), gather()]
  // What is looked at stays in sight: no name lies on it.
  const centre = gather(shapes.filter((_, index) => wishes[index]?.always))
  const placed: PlacedLabel[] = []
  const sure = Math.min(10, Math.floor((width * height) / PATCH))
  wishes.forEach((wish, index) => {
    const all = candidates(wish)
    const isFree = (box: Box): boolean => names.under(box) === 0 && centre.under(box, shapes[index]) === 0
    const free = all.filter(box => isInside(box, width, height) && isFree(box))
    const covered = (box: Box): number => ground.under(box, shapes[index])
    const isSure = index < sure || wish.always
    const box = isSure
      ? (leastOf(free, covered) ?? (wish.always ? moveInside(all[0], width) : undefined))
      : free.find(item => covered(item) === 0)
    if (!box) return
    names.add(box)
    placed.push({ key: wish.key, text: wish.text, x: box.left + 2, y: (box.top + box.bottom) / 2 })
  })
  return placed
}

/** The first of those with the least cost. */
function leastOf(boxes: readonly Box[], costOf: (box: Box) => number): Box | undefined {
  return boxes.map(box => ({ box, cost: costOf(box) })).toSorted((one, other) => one.cost - other.cost)[0]?.box
}

function shapeBox({ x, y, radius }: LabelWish): Box {
  const reach = radius * 0.9
  return { left: x - reach, top: y - reach, right: x + reach, bottom: y + reach }
}

function candidates({ x, y, radius, width, stood }: LabelWish): Box[] {
  const wide = width + 4
  const at = (left: number, middle: number): Box => ({
    left,
    top: middle - HEIGHT / 2,
    right: left + wide,
    bottom: middle + HEIGHT / 2,
  })
  const aside = radius + GAP
  return [
    ...(stood ? [at(stood.x - 2, stood.y)] : []),
    at(x + aside, y),
    at(x - aside - wide, y),
    at(x - wide / 2, y - radius - GAP - HEIGHT / 2),
    at(x - wide / 2, y + radius + GAP + HEIGHT / 2),
    at(x + radius * 0.6, y - radius - HEIGHT / 2),
    at(x + radius * 0.6, y + radius + HEIGHT / 2),
    at(x - radius * 0.6 - wide, y - radius - HEIGHT / 2),
    at(x - radius * 0.6 - wide, y + radius + HEIGHT / 2),
  ]
}

/** What must be read is read whole where the room is wide enough. */
function moveInside(box: Box | undefined, width: number): Box | undefined {
  if (!box) return undefined
  const by = Math.max(Math.min(0, width - 2 - box.right), 2 - box.left)
  return { ...box, left: box.left + by, right: box.right + by }
}

function isInside(box: Box, width: number, height: number): boolean {
  return box.left >= 2 && box.top >= 2 && box.right <= width - 2 && box.bottom <= height - 2
}

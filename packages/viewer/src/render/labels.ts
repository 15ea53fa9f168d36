// Pure: which names fit, and where. Knows the true width of every text, so that no name lies on another or on a shape.

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
}

export interface PlacedLabel {
  key: string
  text: string
  /** Left end and middle height of the text. */
  x: number
  y: number
}

export interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

const HEIGHT = 15
const GAP = 5
/** The first names are drawn even over other shapes, never over other names: one for each patch of this many pixels, ten at most. */
const PATCH = 40_000

/** Places wishes in their order: the first ones get the room. Tries right, left, above, below, then the corners. */
export function placeLabels(wishes: readonly LabelWish[], width: number, height: number): PlacedLabel[] {
  const shapes = wishes.map(shapeBox)
  const names: Box[] = []
  const placed: PlacedLabel[] = []
  const sure = Math.min(10, Math.floor((width * height) / PATCH))
  wishes.forEach((wish, index) => {
    const places = candidates(wish).filter(
      box => isInside(box, width, height) && !names.some(other => overlaps(box, other)),
    )
    const covered = (box: Box): number => shapes.filter((shape, at) => at !== index && overlaps(box, shape)).length
    const free = places.find(box => covered(box) === 0)
    const least = places.toSorted((first, second) => covered(first) - covered(second))[0]
    const box =
      free ?? (index < sure || wish.always ? least : undefined) ?? (wish.always ? candidates(wish)[0] : undefined)
    if (!box) return
    names.push(box)
    placed.push({ key: wish.key, text: wish.text, x: box.left + 2, y: (box.top + box.bottom) / 2 })
  })
  return placed
}

function shapeBox({ x, y, radius }: LabelWish): Box {
  const reach = radius * 0.9
  return { left: x - reach, top: y - reach, right: x + reach, bottom: y + reach }
}

function candidates({ x, y, radius, width }: LabelWish): Box[] {
  const wide = width + 4
  const at = (left: number, middle: number): Box => ({
    left,
    top: middle - HEIGHT / 2,
    right: left + wide,
    bottom: middle + HEIGHT / 2,
  })
  const aside = radius + GAP
  return [
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

function isInside(box: Box, width: number, height: number): boolean {
  return box.left >= 2 && box.top >= 2 && box.right <= width - 2 && box.bottom <= height - 2
}

function overlaps(first: Box, second: Box): boolean {
  return (
    first.left < second.right && second.left < first.right && first.top < second.bottom && second.top < first.bottom
  )
}

export function overlapsAny(box: Box, others: readonly Box[]): boolean {
  return others.some(other => overlaps(box, other))
}

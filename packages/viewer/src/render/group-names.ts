// Pure: where the name of each group's ground stands, small and quiet, above or below it, where nothing else is written.
import { gather, type Box } from './crowd.ts'
import type { LabelWish, PlacedLabel } from './labels.ts'
import type { Layer, Point } from './layer.ts'
import type { SceneGroup } from './scene.ts'

const HIGH = 13
/** The legend and the counter lie over so much of the picture. */
const [TOP, BOTTOM] = [40, 46]
/** Pixels between the outermost shape of a group and its name. */
const ABOVE = 30

/** The middle of a group's name, and the colour of its ground. */
export interface GroupName extends Point {
  text: string
  color: string
}

interface Written {
  shapes: readonly LabelWish[]
  names: readonly PlacedLabel[]
}

/** @param widthOf pixels that a group's name takes */
export function placeGroupNames(
  layer: Pick<Layer, 'scene' | 'projection'>,
  { shapes, names }: Written,
  widthOf: (text: string) => number,
): GroupName[] {
  const widths = new Map(shapes.map(shape => [shape.key, shape.width]))
  const taken = gather([...shapes.map(boxOfShape), ...names.map(name => boxOfName(name, widths))])
  return (layer.scene.groups ?? []).flatMap((group): GroupName[] => {
    const places = placesFor(layer, group, widthOf(group.name) + 8)
    const box = places.find(place => taken.under(place) === 0)
    if (!box) return []
    taken.add(box)
    return [{ text: group.name, color: group.color, x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 }]
  })
}

/** Above and below the group's shapes, then a little aside; only what lies in the room. */
function placesFor({ projection, scene }: Pick<Layer, 'scene' | 'projection'>, group: SceneGroup, wide: number): Box[] {
  const points = group.members.flatMap(key => {
    const node = scene.nodes.get(key)
    return node ? [projection.place(node)] : []
  })
  if (points.length === 0) return []
  const ends = [
    points.reduce((best, point) => (point.y < best.y ? point : best)),
    points.reduce((best, point) => (point.y > best.y ? point : best)),
  ]
  const middles = ends.flatMap(({ x, y }, index) => {
    const way = index === 0 ? -1 : 1
    return [0, -wide / 2, wide / 2].map(aside => ({ x: x + aside, y: y + way * ABOVE }))
  })
  return middles
    .map(({ x, y }) => ({ left: x - wide / 2, top: y - HIGH / 2, right: x + wide / 2, bottom: y + HIGH / 2 }))
    .filter(
      box =>
        box.left > 4 && box.top > TOP && box.right < projection.width - 4 && box.bottom < projection.height - BOTTOM,
    )
}

function boxOfShape({ x, y, radius }: LabelWish): Box {
  return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius }
}

function boxOfName(name: PlacedLabel, widths: ReadonlyMap<string, number>): Box {
  const width = widths.get(name.key) ?? 0
  return { left: name.x, top: name.y - 8, right: name.x + width, bottom: name.y + 8 }
}

// The name of each group's ground, small and quiet, above or below it, where nothing else is written.
import type { Layer } from './layer.ts'
import { gather, type Box } from './crowd.ts'
import type { LabelWish, PlacedLabel } from './labels.ts'
import type { SceneGroup } from './scene.ts'

const HIGH = 13
/** The legend and the counter lie over so much of the picture. */
const [TOP, BOTTOM] = [40, 46]
/** Pixels between the outermost shape of a group and its name. */
const ABOVE = 30

export function drawGroupNames(layer: Layer, shapes: readonly LabelWish[], names: readonly PlacedLabel[]): void {
  const { context, palette, scene } = layer
  if (!scene.groups?.length) return
  context.save()
  context.font = 'italic 500 11.5px "Source Serif 4 Variable", Georgia, serif'
  context.textAlign = 'center'
  const widths = new Map(shapes.map(shape => [shape.key, shape.width]))
  const taken = gather([...shapes.map(boxOfShape), ...names.map(name => boxOfName(name, widths))])
  for (const group of scene.groups) {
    const box = placesFor(layer, group).find(place => taken.under(place) === 0)
    if (!box) continue
    taken.add(box)
    const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2]
    context.lineWidth = 3
    context.strokeStyle = group.color
    context.strokeText(group.name, x, y)
    context.fillStyle = palette.quiet
    context.fillText(group.name, x, y)
  }
  context.restore()
}

/** Above and below the group's shapes, then a little aside; only what lies in the room. */
function placesFor({ context, projection, scene }: Layer, group: SceneGroup): Box[] {
  const points = group.members.flatMap(key => {
    const node = scene.nodes.get(key)
    return node ? [projection.place(node)] : []
  })
  const wide = context.measureText(group.name).width + 8
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

// The names over the picture: where they rest, and which of them are read when something stands out. What has a name keeps it where
// it is: looking at something moves no word.
import { gather, type Box } from './crowd.ts'
import { placeGroupNames } from './group-names.ts'
import { placeLabels, type LabelWish, type PlacedLabel } from './labels.ts'
import type { Layer, Point, Projection } from './layer.ts'
import type { SceneNode } from './scene.ts'
import { widthOf } from './text-widths.ts'

const MOST_NAMES = 260
const NAME_FONT = '500 12px "Inter Variable", system-ui, sans-serif'
const GROUP_FONT = 'italic 500 11.5px "Source Serif 4 Variable", Georgia, serif'

export interface WrittenName extends PlacedLabel {
  width: number
}

export interface Resting {
  wishes: LabelWish[]
  placed: WrittenName[]
}

/** The names while nothing stands out. */
export function restingNames(layer: Layer): Resting {
  layer.context.font = NAME_FONT
  const wishes = firstInRoom(layer.projection, [...layer.scene.nodes.values()]).map(standing => wish(layer, standing))
  return { wishes, placed: place(layer, wishes) }
}

/** The names of what stands out: all of the centre, and of its neighbours as many as there is room for. */
export function focusedNames(
  layer: Layer,
  nodes: readonly SceneNode[],
  { centre, resting }: { centre: readonly string[]; resting: readonly WrittenName[] },
): WrittenName[] {
  layer.context.font = NAME_FONT
  const rests = new Map(resting.map(name => [name.key, name]))
  const wishes = firstInRoom(layer.projection, nodes).map(standing => {
    const always = centre.includes(standing.node.key)
    const [wanted, stood] = [wish(layer, standing, always), rests.get(standing.node.key)]
    return stood?.text === wanted.text ? { ...wanted, stood } : wanted
  })
  // First the centre, then whoever had a name, then the rest.
  const rank = ({ key, always }: LabelWish): number => (always ? 0 : rests.has(key) ? 1 : 2)
  return place(
    layer,
    wishes.toSorted((one, other) => rank(one) - rank(other)),
  )
}

/** What goes on standing in the background: names of others that no name in front lies on. */
export function fadedNames(
  resting: readonly WrittenName[],
  inFront: readonly WrittenName[],
  focused: ReadonlySet<string>,
): WrittenName[] {
  const taken = gather(inFront.map(boxOf))
  return resting.filter(name => !focused.has(name.key) && taken.under(boxOf(name)) === 0)
}

export function writeNames({ context, palette }: Layer, names: readonly PlacedLabel[]): void {
  context.font = NAME_FONT
  context.textBaseline = 'middle'
  context.lineJoin = 'round'
  context.lineWidth = 3.5
  context.strokeStyle = palette.paper
  context.fillStyle = palette.ink
  for (const { text, x, y } of names) {
    context.strokeText(text, x, y)
    context.fillText(text, x, y)
  }
}

export function drawGroupNames(layer: Layer, { wishes, placed }: Resting): void {
  const { context, palette } = layer
  context.save()
  context.font = GROUP_FONT
  context.textAlign = 'center'
  context.lineWidth = 3
  context.fillStyle = palette.quiet
  const written = { shapes: wishes, names: placed }
  for (const { text, x, y, color } of placeGroupNames(layer, written, name => widthOf(context, name, 'group'))) {
    context.strokeStyle = color
    context.strokeText(text, x, y)
    context.fillText(text, x, y)
  }
  context.restore()
}

interface Standing {
  node: SceneNode
  at: Point
}

/** Those that lie in the room or just outside, as many as may have names. */
function firstInRoom({ place: placeOf, width, height }: Projection, nodes: readonly SceneNode[]): Standing[] {
  const found: Standing[] = []
  for (const node of nodes) {
    const at = placeOf(node)
    if (at.x > -40 && at.y > -20 && at.x < width + 40 && at.y < height + 20) found.push({ node, at })
    if (found.length === MOST_NAMES) break
  }
  return found
}

function wish({ context, projection }: Layer, { node, at }: Standing, always = false): LabelWish {
  const text = always ? node.name : node.label
  const radius = projection.scale(node.size)
  return { key: node.key, text, ...at, radius, width: widthOf(context, text, 'name'), always }
}

function place({ projection }: Layer, wishes: readonly LabelWish[]): WrittenName[] {
  const widths = new Map(wishes.map(({ key, width }) => [key, width]))
  return placeLabels(wishes, projection.width, projection.height).map(name => ({
    ...name,
    width: widths.get(name.key) ?? 0,
  }))
}

function boxOf({ x, y, width }: WrittenName): Box {
  return { left: x - 2, top: y - 8, right: x + width + 2, bottom: y + 8 }
}

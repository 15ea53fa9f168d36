// The picture as SVG elements: the same scene, shapes and placed names as on the canvases.
import { drawnLinks, reachOf } from '../render/ground.ts'
import { placeGroupNames } from '../render/group-names.ts'
import { placeLabels, type LabelWish, type PlacedLabel } from '../render/labels.ts'
import { shifted, type Point, type Projection } from '../render/layer.ts'
import type { Palette } from '../render/palette.ts'
import type { Scene, SceneGroup, SceneLine, SceneNode } from '../render/scene.ts'
import { pathOf, ringOf } from '../render/shapes.ts'
import { escapeXml } from './xml.ts'

export interface Drawing {
  scene: Scene
  palette: Palette
  projection: Projection
  /** Pixels that a text takes. */
  widthOf: (text: string) => number
}

type TextStyle = 'name' | 'group'

/** What the picture's texts look like, as attributes. */
const TEXT_STYLE: Record<TextStyle, string> = {
  name: `font-family="'Inter Variable', Inter, system-ui, sans-serif" font-size="12" font-weight="500"`,
  group: `font-family="'Source Serif 4 Variable', 'Source Serif 4', Georgia, serif" font-size="11.5" font-weight="500" font-style="italic" text-anchor="middle"`,
}

/** Everything of the scene, in the order in which it lies upon each other. */
export function drawAll(drawing: Drawing): string[] {
  const { scene } = drawing
  const nodes = [...scene.nodes.values()]
  return [
    ...(scene.groups ?? []).map(group => drawGround(drawing, group)),
    ...[...scene.lines.values()].map(line => drawLine(drawing, line)),
    ...nodes.map(node => drawNode(drawing, node)),
    ...drawNames(drawing, nodes),
  ]
}

/** Thick round links and discs in one tint, as under the picture. */
function drawGround({ scene, projection }: Drawing, group: SceneGroup): string {
  const discs = group.members.flatMap(key => scene.nodes.get(key) ?? []).map(node => `M${at(projection.place(node))}h0`)
  const bridges = drawnLinks({ scene, projection }, group).map(([start, end]) => `M${at(start)}L${at(end)}`)
  const stroke = (path: string, width: number): string =>
    `<path d="${path}" fill="none" stroke="${group.color}" stroke-width="${width.toFixed(1)}" stroke-linecap="round"/>`
  const reach = reachOf(projection)
  return stroke(discs.join(''), 2 * reach) + (bridges.length > 0 ? stroke(bridges.join(''), 1.5 * reach) : '')
}

function drawLine({ scene, projection }: Drawing, line: SceneLine): string {
  const [from, to] = [scene.nodes.get(line.source), scene.nodes.get(line.target)]
  if (!from || !to) return ''
  const [start, end] = shifted(projection.place(from), projection.place(to), line.offset)
  const middle = { x: start.x + (end.x - start.x) * line.share, y: start.y + (end.y - start.y) * line.share }
  const width = Math.max(projection.scale(line.width), 1)
  const first = stroke([start, middle], { color: line.color, width, isDashed: line.dashed })
  return line.share < 1 ? first + stroke([middle, end], { color: line.rest, width, isDashed: true }) : first
}

function stroke(
  [start, end]: [Point, Point],
  { color, width, isDashed }: { color: string; width: number; isDashed: boolean },
): string {
  const dash = isDashed ? ' stroke-dasharray="6 4"' : ''
  return `<path d="M${at(start)}L${at(end)}" stroke="${color}" stroke-width="${width.toFixed(1)}"${dash}/>`
}

function drawNode({ projection, palette }: Drawing, node: SceneNode): string {
  const { x, y } = projection.place(node)
  const radius = projection.scale(node.size)
  const shape = `<path d="${pathOf(node.shape, x, y, radius)}" fill="${node.color}" stroke="${palette.paper}" stroke-width="3" paint-order="stroke"/>`
  if (node.shape !== 'state') return shape
  return `${shape}<path d="${ringOf(x, y, radius)}" fill="none" stroke="${palette.paper}" stroke-width="${(radius * 0.18).toFixed(1)}"/>`
}

/** Names that fit, then those of groups where they fit between. */
function drawNames(drawing: Drawing, nodes: readonly SceneNode[]): string[] {
  const { projection, palette, scene, widthOf } = drawing
  const wishes = nodes.map(node => wish(drawing, node))
  const placed = placeLabels(wishes, projection.width, projection.height)
  const groups = placeGroupNames({ scene, projection }, { shapes: wishes, names: placed }, widthOf)
  return [
    ...placed.map(label => writeText(label, { style: 'name', color: palette.ink, halo: palette.paper })),
    ...groups.map(label => writeText(label, { style: 'group', color: palette.quiet, halo: label.color })),
  ]
}

function wish({ projection, widthOf }: Drawing, { key, label: text, ...node }: SceneNode): LabelWish {
  const radius = projection.scale(node.size)
  return { key, text, ...projection.place({ key, label: text, ...node }), radius, width: widthOf(text), always: false }
}

function writeText(
  { text, x, y }: Pick<PlacedLabel, 'text' | 'x' | 'y'>,
  { style, color, halo }: { style: TextStyle; color: string; halo: string },
): string {
  const place = `x="${x.toFixed(1)}" y="${y.toFixed(1)}" dominant-baseline="central"`
  return `<text ${place} ${TEXT_STYLE[style]} fill="${color}" stroke="${halo}" stroke-width="3.5" stroke-linejoin="round" paint-order="stroke">${escapeXml(text)}</text>`
}

function at({ x, y }: Point): string {
  return `${x.toFixed(1)} ${y.toFixed(1)}`
}

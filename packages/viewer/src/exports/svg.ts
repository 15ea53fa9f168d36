// The picture as SVG: the same scene, shapes and placed names, sharp at every size.
import { LONGEST, REACH } from '../render/ground.ts'
import { placeLabels } from '../render/labels.ts'
import type { Palette } from '../render/palette.ts'
import type { Scene, SceneGroup, SceneLine, SceneNode } from '../render/scene.ts'
import { pathOf, ringOf } from '../render/shapes.ts'
import { escapeXml } from './xml.ts'

const MARGIN = 120
/** Mean width of a character of the interface's type at 12 px. */
const CHARACTER = 6.6

export function writeSvg(scene: Scene, palette: Palette): string {
  const nodes = [...scene.nodes.values()]
  const [left, right] = [
    Math.min(...nodes.map(node => node.x)) - MARGIN,
    Math.max(...nodes.map(node => node.x)) + MARGIN,
  ]
  const [low, high] = [Math.min(...nodes.map(node => node.y)) - MARGIN, Math.max(...nodes.map(node => node.y)) + MARGIN]
  const [width, height] = [Math.round(right - left), Math.round(high - low)]
  const place = (node: SceneNode): { x: number; y: number } => ({ x: node.x - left, y: high - node.y })
  const parts = [
    ...(scene.groups ?? []).map(group => drawGround(group, scene, place)),
    ...[...scene.lines.values()].map(line => drawLine(line, scene, place)),
    ...nodes.map(node => drawNode(node, place(node), palette)),
    ...drawNames(nodes, place, { width, height, palette }),
  ]
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="Inter, system-ui, sans-serif" font-size="12" font-weight="500">`,
    `<rect width="100%" height="100%" fill="${palette.paper}"/>`,
    ...parts,
    '</svg>',
  ].join('\n')
}

type Placer = (node: SceneNode) => { x: number; y: number }

/** Thick round links and discs in one tint, as under the picture. */
function drawGround({ members, links, color }: SceneGroup, scene: Scene, place: Placer): string {
  const placeOf = (key: string): { x: number; y: number }[] => {
    const node = scene.nodes.get(key)
    return node ? [place(node)] : []
  }
  const discs = members.flatMap(placeOf).map(({ x, y }) => `M${x.toFixed(1)} ${y.toFixed(1)}h0`)
  const bridges = links.flatMap(([from, to]) => {
    const [start, end] = [...placeOf(from), ...placeOf(to)]
    if (!start || !end || Math.hypot(start.x - end.x, start.y - end.y) > LONGEST) return []
    return [`M${start.x.toFixed(1)} ${start.y.toFixed(1)}L${end.x.toFixed(1)} ${end.y.toFixed(1)}`]
  })
  const stroke = (path: string, width: number): string =>
    `<path d="${path}" fill="none" stroke="${color}" stroke-width="${width}" stroke-linecap="round"/>`
  return stroke(discs.join(''), 2 * REACH) + (bridges.length > 0 ? stroke(bridges.join(''), 1.5 * REACH) : '')
}

function drawLine(line: SceneLine, scene: Scene, place: Placer): string {
  const [from, to] = [scene.nodes.get(line.source), scene.nodes.get(line.target)]
  if (!from || !to) return ''
  const [start, end] = [place(from), place(to)]
  const middle = { x: start.x + (end.x - start.x) * line.share, y: start.y + (end.y - start.y) * line.share }
  const first = stroke(start, middle, line.color, line.width, line.dashed)
  return line.share < 1 ? first + stroke(middle, end, line.rest, line.width, true) : first
}

function stroke(
  start: { x: number; y: number },
  end: { x: number; y: number },
  color: string,
  width: number,
  isDashed: boolean,
): string {
  const dash = isDashed ? ' stroke-dasharray="6 4"' : ''
  return `<path d="M${start.x.toFixed(1)} ${start.y.toFixed(1)}L${end.x.toFixed(1)} ${end.y.toFixed(1)}" stroke="${color}" stroke-width="${width.toFixed(1)}"${dash}/>`
}

function drawNode(node: SceneNode, { x, y }: { x: number; y: number }, palette: Palette): string {
  const shape = `<path d="${pathOf(node.shape, x, y, node.size)}" fill="${node.color}" stroke="${palette.paper}" stroke-width="1.5"/>`
  if (node.shape !== 'state') return shape
  return `${shape}<path d="${ringOf(x, y, node.size)}" fill="none" stroke="${palette.paper}" stroke-width="${(node.size * 0.18).toFixed(1)}"/>`
}

function drawNames(
  nodes: readonly SceneNode[],
  place: Placer,
  { width, height, palette }: { width: number; height: number; palette: Palette },
): string[] {
  const wishes = nodes.map(node => ({
    key: node.key,
    text: node.label,
    ...place(node),
    radius: node.size,
    width: node.label.length * CHARACTER,
    always: false,
  }))
  return placeLabels(wishes, width, height).map(
    ({ text, x, y }) =>
      `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" dominant-baseline="central" fill="${palette.ink}" stroke="${palette.paper}" stroke-width="3.5" stroke-linejoin="round" paint-order="stroke">${escapeXml(text)}</text>`,
  )
}

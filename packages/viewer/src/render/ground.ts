// What lies under the WebGL picture: a soft patch for each group, in one flat tint, so that its parts melt into each other.
import type { Layer, Point } from './layer.ts'
import type { SceneGroup } from './scene.ts'

/** Pixels around a node and along a link that belong to its group's ground. */
export const REACH = 26
/** Links longer than this many pixels would be bridges, not ground. */
const LONGEST = 190

export function drawGround(layer: Layer): void {
  const { context, projection, scene } = layer
  context.clearRect(0, 0, projection.width, projection.height)
  for (const group of scene.groups ?? []) drawGroup(layer, group)
}

/** The links of a group that are short enough, as points of the screen. */
export function drawnLinks(
  { scene, projection }: Pick<Layer, 'scene' | 'projection'>,
  { links }: SceneGroup,
): [Point, Point][] {
  const longest = (LONGEST * reachOf(projection)) / REACH
  return links.flatMap(([from, to]): [Point, Point][] => {
    const [first, second] = [scene.nodes.get(from), scene.nodes.get(to)]
    if (!first || !second) return []
    const [start, end] = [projection.place(first), projection.place(second)]
    return Math.hypot(start.x - end.x, start.y - end.y) > longest ? [] : [[start, end]]
  })
}

/** As far as a ground reaches at this zoom. */
export function reachOf(projection: Layer['projection']): number {
  return Math.max(projection.scale(REACH), 12)
}

function drawGroup(layer: Layer, group: SceneGroup): void {
  const { context, projection, scene } = layer
  const reach = reachOf(projection)
  context.fillStyle = group.color
  context.strokeStyle = group.color
  context.lineWidth = 1.5 * reach
  context.lineCap = 'round'
  context.beginPath()
  for (const [start, end] of drawnLinks(layer, group)) {
    context.moveTo(start.x, start.y)
    context.lineTo(end.x, end.y)
  }
  context.stroke()
  context.beginPath()
  for (const node of group.members.flatMap(key => scene.nodes.get(key) ?? [])) {
    const at = projection.place(node)
    context.moveTo(at.x + reach, at.y)
    context.arc(at.x, at.y, reach, 0, 2 * Math.PI)
  }
  // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type -- a canvas, not an array
  context.fill()
}

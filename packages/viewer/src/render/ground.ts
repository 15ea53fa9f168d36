// What lies under the WebGL picture: a soft patch for each group, in one flat tint, so that its parts melt into each other.
import type { Layer } from './layer.ts'
import type { SceneGroup } from './scene.ts'

/** Pixels around a node and along a link that belong to its group's ground. */
export const REACH = 26
/** Links longer than this many pixels would be bridges, not ground. */
export const LONGEST = 190

export function drawGround(layer: Layer): void {
  const { context, projection, scene } = layer
  context.clearRect(0, 0, projection.width, projection.height)
  for (const group of scene.groups ?? []) drawGroup(layer, group)
}

function drawGroup({ context, projection, scene }: Layer, { members, links, color }: SceneGroup): void {
  const placeOf = (key: string): { x: number; y: number } | undefined => {
    const node = scene.nodes.get(key)
    return node && projection.place(node)
  }
  const reach = Math.max(projection.scale(REACH), 12)
  context.fillStyle = color
  context.strokeStyle = color
  context.lineWidth = 1.5 * reach
  context.lineCap = 'round'
  context.beginPath()
  for (const [from, to] of links) {
    const [start, end] = [placeOf(from), placeOf(to)]
    if (!start || !end || Math.hypot(start.x - end.x, start.y - end.y) > (LONGEST * reach) / REACH) continue
    context.moveTo(start.x, start.y)
    context.lineTo(end.x, end.y)
  }
  context.stroke()
  context.beginPath()
  for (const key of members) {
    const at = placeOf(key)
    if (!at) continue
    context.moveTo(at.x + reach, at.y)
    context.arc(at.x, at.y, reach, 0, 2 * Math.PI)
  }
  // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type -- a canvas, not an array
  context.fill()
}

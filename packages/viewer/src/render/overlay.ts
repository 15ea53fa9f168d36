// What lies over the WebGL picture, on a plain canvas: names, and on a hover or selection a veil with the chosen part drawn anew.
// So a hover costs as much as its neighbourhood, however large the graph is.
import type { Focus } from './focus.ts'
import { shifted, type Layer, type Point, type Projection } from './layer.ts'
import { drawGroupNames, fadedNames, focusedNames, restingNames, writeNames } from './names.ts'
import type { Palette } from './palette.ts'
import type { SceneLine, SceneNode } from './scene.ts'
import { cornersOf, RING, type Shape } from './shapes.ts'
import { drawStrands } from './strands.ts'

const VEIL = 0.85

export function drawOverlay(layer: Layer, focus: Focus | undefined): void {
  const { context, projection } = layer
  context.clearRect(0, 0, projection.width, projection.height)
  drawOver(layer, focus)
}

/** The same upon what the canvas holds already. */
export function drawOver(layer: Layer, focus: Focus | undefined): void {
  const { context, projection, palette, scene } = layer
  const resting = restingNames(layer)
  if (!focus) {
    drawPins(layer)
    writeNames(layer, resting.placed)
    return drawGroupNames(layer, resting)
  }
  const nodes = [...focus.nodes].flatMap(key => scene.nodes.get(key) ?? [])
  const named = focusedNames(layer, nodes, { centre: focus.centre, resting: resting.placed })
  writeNames(layer, fadedNames(resting.placed, named, focus.nodes))
  veil(context, projection, palette)
  for (const line of [...focus.lines].flatMap(id => scene.lines.get(id) ?? [])) drawLine(layer, line, 'strong')
  drawStrands(layer, focus.strands)
  for (const node of nodes) drawNode(layer, node, focus.centre.includes(node.key))
  writeNames(layer, named)
}

function veil(context: CanvasRenderingContext2D, projection: Projection, palette: Palette): void {
  context.globalAlpha = VEIL
  context.fillStyle = palette.paper
  context.fillRect(0, 0, projection.width, projection.height)
  context.globalAlpha = 1
}

/** Strong where it is looked at. */
export function drawLine({ context, scene, projection }: Layer, line: SceneLine, look?: 'strong'): void {
  const [from, to] = [scene.nodes.get(line.source), scene.nodes.get(line.target)]
  if (!from || !to) return
  const [start, end] = shifted(projection.place(from), projection.place(to), line.offset)
  const middle = { x: start.x + (end.x - start.x) * line.share, y: start.y + (end.y - start.y) * line.share }
  const [color, rest] = look ? [line.strong, line.strongRest] : [line.color, line.rest]
  context.lineWidth = Math.max(projection.scale(line.width), 1) + (look ? 0.5 : 0)
  context.setLineDash(line.dashed ? [6, 4] : [])
  stroke(context, start, middle, color)
  if (line.share < 1) context.setLineDash([6, 4])
  if (line.share < 1) stroke(context, middle, end, rest)
  context.setLineDash([])
}

function stroke(context: CanvasRenderingContext2D, start: Point, end: Point, color: string): void {
  context.strokeStyle = color
  context.beginPath()
  context.moveTo(start.x, start.y)
  context.lineTo(end.x, end.y)
  context.stroke()
}

export function drawNode({ context, projection, palette }: Layer, node: SceneNode, isCentre = false): void {
  const { x, y } = projection.place(node)
  const radius = projection.scale(node.size)
  trace(context, node.shape, { x, y, radius })
  context.lineWidth = isCentre ? 6 : 3
  context.strokeStyle = isCentre ? palette.accent : palette.paper
  context.stroke()
  context.lineWidth = 2.5
  context.strokeStyle = palette.paper
  context.stroke()
  context.fillStyle = node.color
  // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type -- a canvas, not an array
  context.fill()
  if (node.shape === 'state') {
    context.lineWidth = radius * 0.18
    trace(context, 'square', { x, y, radius: radius * RING })
    context.stroke()
  }
}

/** By hand: a path that is read from text takes longer than drawing it. */
function trace(context: CanvasRenderingContext2D, shape: Shape, { x, y, radius }: Point & { radius: number }): void {
  const corners = cornersOf(shape)
  context.beginPath()
  if (corners.length === 0) context.arc(x, y, radius, 0, 2 * Math.PI)
  for (const [dx, dy] of corners) context.lineTo(x + dx * radius, y + dy * radius)
  context.closePath()
}

/** A dot at the shoulder of what a reader has put in its place. */
function drawPins({ context, projection, palette, scene }: Layer): void {
  for (const node of scene.nodes.values()) {
    if (!node.pinned) continue
    const { x, y } = projection.place(node)
    const aside = projection.scale(node.size) * 0.8 + 2
    context.beginPath()
    context.arc(x + aside, y - aside, 3, 0, 2 * Math.PI)
    context.fillStyle = palette.accent
    // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type -- a canvas, not an array
    context.fill()
    context.lineWidth = 1.5
    context.strokeStyle = palette.paper
    context.stroke()
  }
}

// What a reader sees while sigma and its drawing context are still on their way: the whole picture on one plain canvas.
import type { Camera } from '../state/view.ts'
import { fitToRoom } from './canvas.ts'
import { fitCamera, projectionFor } from './fit.ts'
import type { Focus } from './focus.ts'
import { drawGround } from './ground.ts'
import type { Layer } from './layer.ts'
import { drawLine, drawNode, drawOver } from './overlay.ts'
import type { Palette } from './palette.ts'
import type { Scene } from './scene.ts'

export interface Sketched {
  scene: Scene
  palette: Palette
  focus: Focus | undefined
  /** Undefined shows the whole scene. */
  camera: Camera | undefined
}

/** Drawn by the processor: no wait for the graphics card, which has the page itself to draw. */
const IN_MEMORY: CanvasRenderingContext2DSettings = { willReadFrequently: true }

/** Draws it as large as the canvas's parent is. */
export function drawSketch(canvas: HTMLCanvasElement, { scene, palette, focus, camera }: Sketched): void {
  const room = { width: canvas.parentElement?.clientWidth ?? 0, height: canvas.parentElement?.clientHeight ?? 0 }
  const context = fitToRoom(canvas, room, IN_MEMORY)
  if (!context || room.width === 0 || room.height === 0) return
  const looking = camera ?? fitCamera(scene.frame, [...scene.nodes.values()], room)
  const layer: Layer = { context, scene, palette, projection: projectionFor(scene.frame, looking, room) }
  drawGround(layer)
  for (const line of scene.lines.values()) drawLine(layer, line)
  for (const node of scene.nodes.values()) drawNode(layer, node)
  drawOver(layer, focus)
}

let left: HTMLCanvasElement | undefined

/** Leaves a drawn canvas for the stage that will open in its place. */
export function leaveSketch(canvas: HTMLCanvasElement): void {
  left = canvas
}

/** The canvas that was left, once; else a new one. */
export function takeSketch(): HTMLCanvasElement {
  const canvas = left ?? document.createElement('canvas')
  left = undefined
  canvas.className = 'sketch'
  return canvas
}

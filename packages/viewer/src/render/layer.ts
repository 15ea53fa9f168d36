// What drawing on the overlay needs: a canvas, the scene, colours, and where things lie on the screen.
import type { Palette } from './palette.ts'
import type { Scene, SceneNode } from './scene.ts'

/** Scene → pixels of the canvas, and how sizes shrink with the zoom. */
export interface Projection {
  place: (node: SceneNode) => { x: number; y: number }
  scale: (size: number) => number
  width: number
  height: number
}

export interface Layer {
  context: CanvasRenderingContext2D
  scene: Scene
  palette: Palette
  projection: Projection
}

export interface Point {
  x: number
  y: number
}

/** Both ends moved sideways by so many pixels, as the WebGL program does it. */
export function shifted(start: Point, end: Point, offset: number): [Point, Point] {
  const length = Math.hypot(end.x - start.x, end.y - start.y) || 1
  const [dx, dy] = [((end.y - start.y) / length) * offset, (-(end.x - start.x) / length) * offset]
  return [
    { x: start.x + dx, y: start.y + dy },
    { x: end.x + dx, y: end.y + dy },
  ]
}

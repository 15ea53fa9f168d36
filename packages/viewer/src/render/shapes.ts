// The shape of each category as outlines on the unit disc, all of about the same area. Canvas, SVG and the legend draw them;
// the WebGL program has the same forms as distances (node-program.ts).
import type { Entity } from '../model/dataset.ts'

export const SHAPES = ['circle', 'square', 'state', 'triangle', 'diamond', 'hexagon'] as const
export type Shape = (typeof SHAPES)[number]

export function shapeOf(entity: Pick<Entity, 'category' | 'kind'>): Shape {
  switch (entity.category) {
    case 'person':
      return 'circle'
    case 'organization':
      return entity.kind === 'state' ? 'state' : 'square'
    case 'venue':
      return 'triangle'
    case 'event':
      return 'diamond'
    case 'topic':
      return 'hexagon'
  }
}

const SIDE = 0.88

/** Corners in drawing order, y downwards; empty for the circle. */
export function cornersOf(shape: Shape): [number, number][] {
  switch (shape) {
    case 'circle':
      return []
    case 'square':
    case 'state':
      return [
        [-SIDE, -SIDE],
        [SIDE, -SIDE],
        [SIDE, SIDE],
        [-SIDE, SIDE],
      ]
    case 'triangle':
      return [
        [0, -1.3],
        [1.18, 0.75],
        [-1.18, 0.75],
      ]
    case 'diamond':
      return [
        [0, -1.25],
        [1.25, 0],
        [0, 1.25],
        [-1.25, 0],
      ]
    case 'hexagon':
      return [0, 1, 2, 3, 4, 5].map(corner => [
        1.08 * Math.cos((corner * Math.PI) / 3),
        1.08 * Math.sin((corner * Math.PI) / 3),
      ])
  }
}

/** SVG path data for a shape of this radius around a point. */
export function pathOf(shape: Shape, x: number, y: number, radius: number): string {
  const corners = cornersOf(shape).map(([dx, dy]) => `${round(x + dx * radius)} ${round(y + dy * radius)}`)
  if (corners.length > 0) return `M${corners.join('L')}Z`
  const turn = `a${round(radius)} ${round(radius)} 0 1 0`
  return `M${round(x - radius)} ${round(y)}${turn}${round(2 * radius)} 0${turn}${round(-2 * radius)} 0Z`
}

/** How large the ring of a state is beside its square. */
export const RING = 0.62

/** The ring that marks a state: a paper-coloured line inside its square. */
export function ringOf(x: number, y: number, radius: number): string {
  return pathOf('square', x, y, radius * RING)
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}

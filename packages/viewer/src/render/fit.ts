// Pure: where a scene lies on the screen for a camera, by sigma's own sums, so that what is drawn without sigma lies where
// sigma draws it; and the camera that shows a set of nodes whole, with room for their names.
import type { Camera } from '../state/view.ts'
import type { Point, Projection } from './layer.ts'
import type { Scene } from './scene.ts'

export interface Room {
  width: number
  height: number
}

/** Pixels that sigma keeps free around the frame. */
export const PADDING = 40
/** Room for names beside shapes, and for what lies over the picture's top and bottom. */
const MARGIN = { x: 150, y: 130 }
export const WHOLE: Camera = { x: 0.5, y: 0.5, ratio: 1 }

type Frame = Scene['frame']

export function fitCamera(frame: Frame, places: readonly Point[], room: Room): Camera {
  if (places.length === 0) return WHOLE
  const framed = places.map(place => inFrame(frame, place))
  const [left, right] = extent(framed.map(place => place.x))
  const [low, high] = extent(framed.map(place => place.y))
  const unit = pixelsPerUnit(frame, room)
  const wide = ((right - left) * unit) / Math.max(room.width - Math.min(MARGIN.x, room.width / 4), 1)
  const tall = ((high - low) * unit) / Math.max(room.height - Math.min(MARGIN.y, room.height / 4), 1)
  return { x: (left + right) / 2, y: (low + high) / 2, ratio: Math.min(Math.max(wide, tall, 0.1), 4) }
}

export function projectionFor(frame: Frame, camera: Camera, room: Room): Projection {
  const { width, height } = room
  const unit = pixelsPerUnit(frame, room) / camera.ratio
  const shrink = sizeRatio(camera.ratio, smallnessOf(room))
  return {
    place: node => {
      const { x, y } = inFrame(frame, node)
      return { x: width / 2 + (x - camera.x) * unit, y: height / 2 - (y - camera.y) * unit }
    },
    scale: size => size / shrink,
    width,
    height,
  }
}

/** A room of this many pixels shows shapes at their full size. */
const FULL = 560

/** Shapes shrink in small rooms, down to about half, as they do when zooming out. */
export function smallnessOf({ width, height }: Room): number {
  return Math.min(Math.max(FULL / (Math.min(width, height) || FULL), 1), 1.9)
}

/** Shapes shrink more slowly than distances when zooming out. */
export function sizeRatio(ratio: number, smallness: number): number {
  return Math.sqrt(ratio) * smallness
}

/** A place in the unit square that sigma makes of the frame, its longer side filled. */
function inFrame({ x: [left, right], y: [low, high] }: Frame, { x, y }: Point): Point {
  const side = Math.max(right - left, high - low) || 1
  return { x: 0.5 + (x - (left + right) / 2) / side, y: 0.5 + (y - (low + high) / 2) / side }
}

/** Pixels for the unit square when the camera's ratio is 1: the frame fills the room as far as both shapes allow. */
function pixelsPerUnit({ x: [left, right], y: [low, high] }: Frame, { width, height }: Room): number {
  const [room, frame] = [height / width, (high - low || 1) / (right - left || 1)]
  const isTurned = (room < 1 && frame > 1) || (room > 1 && frame < 1)
  const correction = isTurned ? 1 : Math.min(Math.max(frame, 1 / frame), Math.max(1 / room, room))
  return (Math.min(width, height) - 2 * PADDING) * correction
}

function extent(values: readonly number[]): [number, number] {
  return [Math.min(...values), Math.max(...values)]
}

// The camera that shows a set of nodes whole, with room for their names.
import type { Sigma } from 'sigma'
import type { CameraState } from 'sigma/types'

/** Room for names beside shapes, and for what lies over the picture's top and bottom. */
const MARGIN = { x: 150, y: 130 }

export function fitCamera(sigma: Sigma, keys: readonly string[]): CameraState {
  const places = keys.flatMap(key => sigma.getNodeDisplayData(key) ?? [])
  if (places.length === 0) return { x: 0.5, y: 0.5, ratio: 1, angle: 0 }
  const [left, right] = extent(places.map(place => place.x))
  const [low, high] = extent(places.map(place => place.y))
  const { width, height } = sigma.getDimensions()
  const unit = pixelsPerUnit(sigma)
  const wide = ((right - left) * unit) / Math.max(width - Math.min(MARGIN.x, width / 4), 1)
  const tall = ((high - low) * unit) / Math.max(height - MARGIN.y, 1)
  return { x: (left + right) / 2, y: (low + high) / 2, ratio: Math.min(Math.max(wide, tall, 0.1), 4), angle: 0 }
}

/** Pixels for one unit of the framed graph when the camera's ratio is 1. */
function pixelsPerUnit(sigma: Sigma): number {
  const cameraState = { x: 0.5, y: 0.5, ratio: 1, angle: 0 }
  const [start, end] = [
    { x: 0, y: 0 },
    { x: 1, y: 0 },
  ].map(point => sigma.framedGraphToViewport(point, { cameraState }))
  return start && end ? Math.abs(end.x - start.x) : 1
}

function extent(values: readonly number[]): [number, number] {
  return [Math.min(...values), Math.max(...values)]
}

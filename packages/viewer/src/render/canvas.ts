// The plain canvases: sized to their room, and all layers flattened into one for the PNG.
import type { Sigma } from 'sigma'
import type { Palette } from './palette.ts'

/** Gives the canvas the room's size at the screen's density, at most twice; the context then counts in pixels of the page. */
export function fitToRoom(
  canvas: HTMLCanvasElement,
  { width, height }: { width: number; height: number },
  settings?: CanvasRenderingContext2DSettings,
): CanvasRenderingContext2D | null {
  const density = Math.min(devicePixelRatio || 1, 2)
  if (canvas.width !== Math.round(width * density) || canvas.height !== Math.round(height * density)) {
    canvas.width = Math.round(width * density)
    canvas.height = Math.round(height * density)
    canvas.style.width = `${width}px`
    canvas.style.height = `${height}px`
  }
  const context = canvas.getContext('2d', settings)
  context?.setTransform(density, 0, 0, density, 0, 0)
  return context
}

/** All layers on one canvas, on paper. */
export function flatten(
  sigma: Sigma,
  [ground, overlay]: [HTMLCanvasElement, HTMLCanvasElement],
  palette: Palette,
): HTMLCanvasElement {
  const canvas = document.createElement('canvas')
  canvas.width = overlay.width
  canvas.height = overlay.height
  const context = canvas.getContext('2d')
  if (!context) return canvas
  sigma.refresh()
  context.fillStyle = palette.paper
  context.fillRect(0, 0, canvas.width, canvas.height)
  for (const layer of [ground, sigma.getCanvases()['edges'], overlay])
    if (layer) context.drawImage(layer, 0, 0, canvas.width, canvas.height)
  return canvas
}

// The one door to sigma: shows a scene, tells what was pointed at, moves the camera. Knows nothing of React or of the state.
import { MultiDirectedGraph } from 'graphology'
import { Sigma } from 'sigma'
import type { Camera } from '../state/view.ts'
import { fitCamera } from './fit.ts'
import type { Focus } from './focus.ts'
import { nearestLine } from './hit.ts'
import { LineProgram } from './line-program.ts'
import { ShapeProgram, type NodeLook } from './node-program.ts'
import type { Projection } from './layer.ts'
import { drawOverlay, forgetWidths } from './overlay.ts'
import type { Palette } from './palette.ts'
import type { Scene } from './scene.ts'

export interface PictureEvents {
  onHover: (key: string | undefined) => void
  onPick: (picked: { node: string } | { line: string } | undefined) => void
  onCamera: (camera: Camera) => void
  onLost: () => void
}

export interface Picture {
  show: (scene: Scene, palette: Palette) => void
  focus: (focus: Focus | undefined) => void
  /** A camera, or the whole scene. */
  look: (camera: Camera | undefined, options?: { still: boolean }) => void
  zoom: (factor: number) => void
  /** Where a node is on the screen, for walking by keyboard. */
  placeOf: (key: string) => { x: number; y: number } | undefined
  png: () => HTMLCanvasElement
  close: () => void
}

/** How near a pointer must come to a line, pixels. */
const REACH = 7
/** A room of this many pixels shows shapes at their full size. */
const ROOM = 560

export function openPicture(
  container: HTMLElement,
  first: Scene,
  firstPalette: Palette,
  events: PictureEvents,
): Picture {
  let [scene, palette, focus] = [first, firstPalette, undefined as Focus | undefined]
  const sigma = new Sigma(
    toGraph(scene),
    container,
    settings(() => palette, container),
  )
  sigma.setCustomBBox(scene.frame).refresh()
  const overlay = document.createElement('canvas')
  overlay.className = 'overlay'
  container.append(overlay)
  const draw = (): void => {
    const context = prepare(overlay, sigma)
    if (context) drawOverlay({ context, scene, palette, projection: projectionOf(sigma) }, focus)
  }
  sigma.on('afterRender', draw)
  listen(sigma, () => scene, events)
  // A camera that shows the whole scene goes on doing so when the room changes its size; one that a person moved stays.
  let isFitted = false
  for (const kind of ['wheel', 'pointerdown', 'touchstart'] as const)
    container.addEventListener(kind, () => (isFitted = false), { passive: true })
  const room = new ResizeObserver(() => {
    sigma.resize()
    sigma.refresh({ skipIndexation: true })
    if (isFitted) lookAt(sigma, scene, undefined, true)
  })
  room.observe(container)
  void document.fonts?.ready.then(() => {
    forgetWidths()
    draw()
  })
  return {
    show(next, nextPalette) {
      scene = next
      palette = nextPalette
      sigma.setCustomBBox(scene.frame)
      sigma.setGraph(toGraph(scene))
    },
    focus(next) {
      focus = next
      draw()
    },
    look: (camera, options) => {
      isFitted = camera === undefined
      lookAt(sigma, scene, camera, options?.still ?? false)
    },
    zoom: factor =>
      void sigma.getCamera().animate({ ratio: sigma.getCamera().ratio * factor }, { duration: duration() }),
    placeOf: key => {
      const node = scene.nodes.get(key)
      return node && sigma.graphToViewport(node)
    },
    png: () => flatten(sigma, overlay, palette),
    close: () => {
      room.disconnect()
      sigma.kill()
      overlay.remove()
    },
  }
}

/** Shapes shrink in small rooms, down to about half, as they do when zooming out. */
function smallness(container: HTMLElement): number {
  const room = Math.min(container.clientWidth, container.clientHeight) || ROOM
  return Math.min(Math.max(ROOM / room, 1), 1.9)
}

function settings(
  palette: () => Palette,
  container: HTMLElement,
): Partial<Sigma['getSettings'] extends () => infer Settings ? Settings : never> {
  return {
    renderLabels: false,
    enableEdgeEvents: false,
    defaultNodeType: 'shape',
    defaultEdgeType: 'line',
    nodeProgramClasses: { shape: ShapeProgram },
    nodeHoverProgramClasses: { shape: ShapeProgram },
    edgeProgramClasses: { line: LineProgram },
    defaultDrawNodeHover: () => undefined,
    nodeReducer: (_key, attributes): Partial<NodeLook> => ({ ...attributes, border: palette().paper }),
    zoomToSizeRatioFunction: ratio => Math.sqrt(ratio) * smallness(container),
    stagePadding: 40,
    minCameraRatio: 0.02,
    maxCameraRatio: 4,
    allowInvalidContainer: true,
    zoomDuration: duration(),
    inertiaDuration: duration(),
  }
}

/** The scene as sigma wants it, built in one import. */
function toGraph(scene: Scene): MultiDirectedGraph {
  const nodes = [...scene.nodes.values()].map(({ key, x, y, size, shape, color }) => ({
    key,
    attributes: { x, y, size, shape, color, border: color },
  }))
  const edges = [...scene.lines.values()].map(line => ({
    key: line.id,
    source: line.source,
    target: line.target,
    attributes: {
      size: line.width,
      color: line.color,
      rest: line.rest,
      share: line.share,
      dash: line.dashed ? 6 : 0,
      offset: line.offset,
    },
  }))
  const graph = new MultiDirectedGraph()
  graph.import({ nodes, edges })
  return graph
}

function listen(sigma: Sigma, scene: () => Scene, events: PictureEvents): void {
  sigma.on('enterNode', ({ node }) => events.onHover(node))
  sigma.on('leaveNode', () => events.onHover(undefined))
  sigma.on('clickNode', ({ node }) => events.onPick({ node }))
  const lineAt = (event: { x: number; y: number }): string | undefined => {
    const [at, near] = [sigma.viewportToGraph(event), sigma.viewportToGraph({ x: event.x + REACH, y: event.y })]
    return nearestLine(scene(), at.x, at.y, Math.hypot(near.x - at.x, near.y - at.y))?.id
  }
  sigma.on('clickStage', ({ event }) => {
    const line = lineAt(event)
    events.onPick(line ? { line } : undefined)
  })
  sigma.on('moveBody', ({ event }) => {
    sigma.getContainer().style.cursor = lineAt(event) ? 'pointer' : ''
  })
  let waiting: ReturnType<typeof setTimeout> | undefined
  const tell = (): void => {
    clearTimeout(waiting)
    waiting = setTimeout(() => {
      const { x, y, ratio } = sigma.getCamera().getState()
      events.onCamera({ x, y, ratio })
    }, 300)
  }
  // Only what a person did belongs into a link: dragging, wheel and touch, not a camera that fits the scene by itself.
  for (const kind of ['wheel', 'pointerup', 'touchend'] as const)
    sigma.getContainer().addEventListener(kind, tell, { passive: true })
  sigma.on('kill', () => clearTimeout(waiting))
  for (const canvas of Object.values(sigma.getCanvases())) canvas.addEventListener('webglcontextlost', events.onLost)
}

function lookAt(sigma: Sigma, scene: Scene, camera: Camera | undefined, still: boolean): void {
  const next = camera ?? fitCamera(sigma, [...scene.nodes.keys()])
  if (still) sigma.getCamera().setState(next)
  else void sigma.getCamera().animate(next, { duration: duration() })
}

function duration(): number {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 150
}

function projectionOf(sigma: Sigma): Projection {
  const { width, height } = sigma.getDimensions()
  return { place: node => sigma.graphToViewport(node), scale: size => sigma.scaleSize(size), width, height }
}

function prepare(canvas: HTMLCanvasElement, sigma: Sigma): CanvasRenderingContext2D | null {
  const { width, height } = sigma.getDimensions()
  const density = Math.min(devicePixelRatio || 1, 2)
  if (canvas.width !== Math.round(width * density) || canvas.height !== Math.round(height * density)) {
    canvas.width = Math.round(width * density)
    canvas.height = Math.round(height * density)
    canvas.style.width = `${width}px`
    canvas.style.height = `${height}px`
  }
  const context = canvas.getContext('2d')
  context?.setTransform(density, 0, 0, density, 0, 0)
  return context
}

/** All layers on one canvas, on paper. */
function flatten(sigma: Sigma, overlay: HTMLCanvasElement, palette: Palette): HTMLCanvasElement {
  const canvas = document.createElement('canvas')
  canvas.width = overlay.width
  canvas.height = overlay.height
  const context = canvas.getContext('2d')
  if (!context) return canvas
  sigma.refresh()
  context.fillStyle = palette.paper
  context.fillRect(0, 0, canvas.width, canvas.height)
  const { edges, nodes } = sigma.getCanvases()
  for (const layer of [edges, nodes, overlay]) if (layer) context.drawImage(layer, 0, 0, canvas.width, canvas.height)
  return canvas
}

// The one door to sigma: shows a scene, tells what was pointed at, moves the camera. Knows nothing of React or of the state.
import type { Sigma } from 'sigma'
import type { Camera } from '../state/view.ts'
import { flatten, fitToRoom } from './canvas.ts'
import { fitCamera, smallnessOf } from './fit.ts'
import type { Focus } from './focus.ts'
import { listenToDrags } from './dragging.ts'
import { drawGround } from './ground.ts'
import type { Layer, Projection } from './layer.ts'
import { drawOverlay } from './overlay.ts'
import { Painter } from './painter.ts'
import type { Palette } from './palette.ts'
import { listenToPointers, type PictureEvents } from './pointing.ts'
import { withNodeAt, type Scene } from './scene.ts'
import { duration, settings, toGraph } from './sigma-graph.ts'
import { forgetWidths } from './text-widths.ts'

export interface Picture {
  show: (scene: Scene, palette: Palette) => void
  focus: (focus: Focus | undefined) => void
  /** A camera, or the whole scene. */
  look: (camera: Camera | undefined, options?: { still: boolean }) => void
  zoom: (factor: number) => void
  png: () => HTMLCanvasElement
  close: () => void
}

export function openPicture(
  container: HTMLElement,
  first: Scene,
  firstPalette: Palette,
  events: PictureEvents,
): Picture {
  let [scene, palette, focus] = [first, firstPalette, undefined as Focus | undefined]
  const smallness = (): number => smallnessOf({ width: container.clientWidth, height: container.clientHeight })
  let small = smallness()
  const sigma = new Painter(
    toGraph(scene),
    container,
    settings(
      () => palette,
      () => small,
    ),
  )
  sigma.setCustomBBox(scene.frame).refresh()
  const [ground, overlay] = [plainCanvas('ground'), plainCanvas('overlay')]
  container.prepend(ground)
  container.append(overlay)
  const drawOn = (canvas: HTMLCanvasElement, onto: (layer: Layer) => void): void => {
    const context = fitToRoom(canvas, sigma.getDimensions())
    if (context) onto({ context, scene, palette, projection: projectionOf(sigma) })
  }
  const drawOver = (): void => drawOn(overlay, layer => drawOverlay(layer, focus))
  const draw = (): void => {
    drawOn(ground, drawGround)
    drawOver()
  }
  sigma.on('afterRender', draw)
  // A camera that shows the whole scene goes on doing so when the room changes its size; one that a person moved stays.
  let isFitted = false
  const room = new ResizeObserver(() => {
    small = smallness()
    sigma.resize()
    sigma.refresh({ skipIndexation: true })
    if (isFitted) lookAt(sigma, scene, undefined, true)
  })
  room.observe(container)
  const wasDrag = listenToDrags(sigma, {
    onDrag: (key, x, y) => {
      scene = withNodeAt(scene, key, x, y)
    },
    onDrop: events.onDrop,
  })
  const forgetPointer = listenToPointers(sigma, () => scene, {
    ...events,
    onPick: picked => {
      if (!wasDrag()) events.onPick(picked)
    },
    onCamera: camera => {
      isFitted = false
      events.onCamera(camera)
    },
  })
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
      forgetPointer()
    },
    focus(next) {
      if (focus === next) return
      focus = next
      drawOver()
    },
    look: (camera, options) => {
      isFitted = camera === undefined
      lookAt(sigma, scene, camera, options?.still ?? false)
    },
    zoom: factor =>
      void sigma.getCamera().animate({ ratio: sigma.getCamera().ratio * factor }, { duration: duration() }),
    png: () => flatten(sigma, [ground, overlay], palette),
    close: () => {
      room.disconnect()
      sigma.kill()
      ground.remove()
      overlay.remove()
    },
  }
}

function lookAt(sigma: Sigma, scene: Scene, camera: Camera | undefined, still: boolean): void {
  const next = camera ?? fitCamera(scene.frame, [...scene.nodes.values()], sigma.getDimensions())
  if (still) sigma.getCamera().setState(next)
  else void sigma.getCamera().animate(next, { duration: duration() })
}

function plainCanvas(name: string): HTMLCanvasElement {
  const canvas = document.createElement('canvas')
  canvas.className = name
  return canvas
}

function projectionOf(sigma: Sigma): Projection {
  const { width, height } = sigma.getDimensions()
  return { place: node => sigma.graphToViewport(node), scale: size => sigma.scaleSize(size), width, height }
}

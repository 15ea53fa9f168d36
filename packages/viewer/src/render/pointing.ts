// What a pointer does over the picture: hovers and picks nodes and lines, moves the camera.
import type { Sigma } from 'sigma'
import type { Camera } from '../state/view.ts'
import { nearestLine } from './hit.ts'
import type { Scene } from './scene.ts'

export interface PictureEvents {
  onHover: (key: string | undefined) => void
  onPick: (picked: { node: string } | { line: string } | undefined) => void
  onCamera: (camera: Camera) => void
  /** A node was dragged there. */
  onDrop: (key: string, at: readonly [number, number]) => void
  onLost: () => void
}

/** How near a pointer must come to a line, pixels. */
const REACH = 7

/** Returns what forgets the node under the pointer, for when the scene is another: sigma tells of no leaving then. */
export function listenToPointers(sigma: Sigma, scene: () => Scene, events: PictureEvents): () => void {
  let isOverNode = false
  sigma.on('enterNode', ({ node }) => {
    isOverNode = true
    sigma.getContainer().style.cursor = 'grab'
    events.onHover(node)
  })
  sigma.on('leaveNode', () => {
    isOverNode = false
    sigma.getContainer().style.cursor = ''
    events.onHover(undefined)
  })
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
    sigma.getContainer().style.cursor = isOverNode ? 'grab' : lineAt(event) ? 'pointer' : ''
  })
  listenToCamera(sigma, events)
  for (const canvas of Object.values(sigma.getCanvases())) canvas.addEventListener('webglcontextlost', events.onLost)
  return () => {
    isOverNode = false
  }
}

/** Only what a person did belongs into a link: dragging, wheel and touch, not a camera that fits the scene by itself. */
function listenToCamera(sigma: Sigma, { onCamera }: PictureEvents): void {
  let waiting: ReturnType<typeof setTimeout> | undefined
  let before = sigma.getCamera().getState()
  const tell = (): void => {
    clearTimeout(waiting)
    waiting = setTimeout(() => {
      const { x, y, ratio } = sigma.getCamera().getState()
      if (x !== before.x || y !== before.y || ratio !== before.ratio) onCamera({ x, y, ratio })
    }, 300)
  }
  const note = (): void => {
    before = sigma.getCamera().getState()
  }
  const container = sigma.getContainer()
  for (const kind of ['wheel', 'pointerdown', 'touchstart'] as const)
    container.addEventListener(kind, note, { passive: true, capture: true })
  for (const kind of ['wheel', 'pointerup', 'touchend'] as const)
    container.addEventListener(kind, tell, { passive: true })
  sigma.on('kill', () => clearTimeout(waiting))
}

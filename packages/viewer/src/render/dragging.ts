// A node that is dragged with the mouse goes along and stays where it is let go. Touch moves the picture instead: fingers are wide.
import type { Sigma } from 'sigma'

export interface Drags {
  onDrag: (key: string, x: number, y: number) => void
  onDrop: (key: string, at: readonly [number, number]) => void
}

/** A press that moves less than this is a click. */
const STILL = 4

/** Returns whether the last press was a drag: the click that the browser makes of it means nothing. */
export function listenToDrags(sigma: Sigma, { onDrag, onDrop }: Drags): () => boolean {
  let wasDrag = false
  let held: { key: string; x: number; y: number; at?: readonly [number, number] } | undefined
  sigma.on('downStage', () => {
    wasDrag = false
  })
  sigma.on('downNode', ({ node, event }) => {
    wasDrag = false
    if (event.original instanceof MouseEvent) held = { key: node, x: event.x, y: event.y }
  })
  sigma.on('moveBody', ({ event }) => {
    if (!held || (!held.at && Math.hypot(event.x - held.x, event.y - held.y) < STILL)) return
    event.preventSigmaDefault()
    const { x, y } = sigma.viewportToGraph(event)
    held.at = [x, y]
    onDrag(held.key, x, y)
    sigma.getGraph().mergeNodeAttributes(held.key, { x, y })
  })
  const drop = (): void => {
    const dropped = held
    held = undefined
    if (!dropped?.at) return
    wasDrag = true
    onDrop(dropped.key, dropped.at)
  }
  sigma.on('upNode', drop)
  sigma.on('upStage', drop)
  return () => wasDrag
}

// The first picture, drawn before the rest of the page has even been read: into the empty room of index.html, by the state as the
// address tells it. The stage takes its canvas over, so that nothing flickers when the desk comes.
import { stand } from '../layout/stand.ts'
import type { Dataset } from '../model/dataset.ts'
import { arrange } from '../render/arrange.ts'
import { focusOf } from '../render/focus.ts'
import { painted } from '../render/painted.ts'
import { readPalette } from '../render/palette.ts'
import { composeScene } from '../render/scene.ts'
import { drawSketch, leaveSketch } from '../render/sketch.ts'
import { computeShown } from '../state/shown.ts'
import { $data, $standing, $view } from '../state/store.ts'

/** A large graph takes long to settle; its page is read meanwhile. Milliseconds. */
const LONGEST_WAIT = 700
/** Names wait so long for the page's own type, in milliseconds. */
const LONGEST_FOR_TYPE = 60

/** Resolves when the sketch is on its way to the screen, or could not be waited for. */
export async function sketchFirst(data: Dataset): Promise<void> {
  const places = stand(data, $view.get().layout)
  const type = Promise.race([document.fonts.load('500 12px "Inter Variable"'), passed(LONGEST_FOR_TYPE)])
  // Where nothing can be sketched, the picture itself comes, or says why not.
  const seen = Promise.all([places, type])
    .then(draw)
    .then(painted, () => undefined)
  await Promise.race([seen, passed(LONGEST_WAIT)])
}

function draw(): void {
  const [room, data, standing, view] = [
    document.getElementById('first-picture'),
    $data.get(),
    $standing.get(),
    $view.get(),
  ]
  if (!room || !data || !standing) return
  const palette = readPalette(document.documentElement)
  const scene = composeScene(data, computeShown(data, view), arrange(standing, view), palette)
  const focus = focusOf(data, scene, view.selection, undefined)
  const canvas = document.createElement('canvas')
  room.replaceChildren(canvas)
  leaveSketch(canvas)
  drawSketch(canvas, { scene, palette, focus, camera: view.camera })
  room.nextElementSibling?.remove()
}

function passed(milliseconds: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, milliseconds))
}

// A scene on the page: sketched at once, then drawn by sigma, when its code and a drawing context have come.
// A context alone costs longer than everything else together, and nobody should wait for it to read names.
import type { Camera } from '../state/view.ts'
import type { Focus } from './focus.ts'
import { painted, presented } from './painted.ts'
import type { Palette } from './palette.ts'
import type { Picture } from './picture.ts'
import type { PictureEvents } from './pointing.ts'
import type { Scene } from './scene.ts'
import { drawSketch, takeSketch, type Sketched } from './sketch.ts'
import { forgetWidths } from './text-widths.ts'

export interface StageEvents extends PictureEvents {
  /** The picture can be pointed at and moved. */
  onLive: () => void
  /** No drawing context is to be had. */
  onMissing: () => void
}

export function openStage(
  container: HTMLElement,
  first: { scene: Scene; palette: Palette },
  events: StageEvents,
): Picture {
  const sketch = takeSketch()
  container.append(sketch)
  const now: Sketched = { ...first, focus: undefined, camera: undefined }
  let live: Picture | undefined
  let isClosed = false
  let isAsked = false
  // Scene, camera and focus come one after the other; one drawing holds them all.
  const draw = (): void => {
    if (isAsked) return
    isAsked = true
    queueMicrotask(() => {
      isAsked = false
      if (!live && !isClosed) drawSketch(sketch, now)
    })
  }
  const room = new ResizeObserver(draw)
  room.observe(container)
  void document.fonts?.ready.then(() => {
    forgetWidths()
    draw()
  })
  void openLater(container, now, events).then(
    picture => {
      room.disconnect()
      sketch.remove()
      if (isClosed) return picture.close()
      live = picture
      events.onLive()
    },
    () => {
      if (!isClosed) events.onMissing()
    },
  )
  return {
    show(scene, palette) {
      Object.assign(now, { scene, palette })
      if (live) live.show(scene, palette)
      else draw()
    },
    focus(focus: Focus | undefined) {
      now.focus = focus
      if (live) live.focus(focus)
      else draw()
    },
    look(camera: Camera | undefined, options) {
      now.camera = camera
      if (live) live.look(camera, options)
      else draw()
    },
    zoom: factor => live?.zoom(factor),
    png: () => live?.png() ?? sketch,
    close() {
      isClosed = true
      room.disconnect()
      sketch.remove()
      live?.close()
    },
  }
}

/** Opens sigma's picture once the sketch and what it is waited for with have been painted, as things stand then. */
async function openLater(container: HTMLElement, now: Sketched, events: StageEvents): Promise<Picture> {
  const code = import('./picture.ts')
  // The graphics card has the page to draw first; whoever asks it for a context meanwhile waits, and the page with it.
  await painted()
  await presented()
  const { openPicture } = await code
  const picture = openPicture(container, now.scene, now.palette, events)
  picture.look(now.camera, { still: true })
  picture.focus(now.focus)
  return picture
}

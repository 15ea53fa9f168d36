// A scene on the page: mounts the renderer, brings pointing, picking, camera and keys up. Knows what is drawn, not why.
import { useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react'
import { strongest, walk, WAYS } from '../a11y/walk.ts'
import type { Focus } from '../render/focus.ts'
import type { Palette } from '../render/palette.ts'
import type { Picture } from '../render/picture.ts'
import type { Scene } from '../render/scene.ts'
import { openStage } from '../render/stage.ts'
import { $hovered, $said } from '../state/store.ts'
import type { Camera } from '../state/view.ts'
import { TEXT } from '../texts/interface.ts'
import { $picture } from './picture-at-hand.ts'

export interface SceneCanvasProps {
  /** Undefined while places are being found. */
  drawn: { scene: Scene; palette: Palette } | undefined
  focus: Focus | undefined
  /** Undefined shows the whole scene. */
  camera: Camera | undefined
  /** A change of this shows the whole scene anew. */
  frame: string
  label: string
  at: string | undefined
  /** What is said when the scene is empty. */
  nothing?: string
  describe: (key: string) => string
  onPick: (picked: { node: string } | { line: string } | undefined) => void
  onCamera: (camera: Camera) => void
  /** A node was put there by dragging, or by keys; left out, nodes cannot be moved. */
  onPin?: (key: string, at: readonly [number, number]) => void
  /** What a key does to the node that was walked to; true when it does something. */
  onKey?: (key: string, node: string) => boolean
  /** The picture cannot be drawn: its context is missing from the start, or was lost. */
  onLost: (why: 'missing' | 'lost') => void
}

/** Pixels that Shift with an arrow moves a node. */
const NUDGE = 15

export function SceneCanvas(props: SceneCanvasProps) {
  const { drawn, focus, camera, frame, label, at, describe } = props
  const container = useRef<HTMLDivElement>(null)
  const picture = useRef<Picture>(undefined)
  const latest = useRef(props)
  latest.current = props
  const [isLive, setLive] = useState(false)

  // Before the browser paints, so that the sketch which was there first does not blink.
  useLayoutEffect(() => {
    if (!drawn || !container.current) return
    if (picture.current) return picture.current.show(drawn.scene, drawn.palette)
    picture.current = open(container.current, drawn, { latest, onLive: () => setLive(true) })
    $picture.set(picture.current)
  }, [drawn])

  useEffect(() => () => close(picture), [])

  useEffect(() => {
    picture.current?.focus(focus)
  }, [drawn, focus])

  useEffect(() => {
    if (!camera) picture.current?.look(undefined)
  }, [camera, frame])

  const onKeyDown = (event: KeyboardEvent): void => {
    if (!drawn || !picture.current) return
    const from = $hovered.get() ?? at
    if (from && moveByKey(event, from)) return
    const next = event.key === 'n' ? strongest(drawn.scene, from) : walk(drawn.scene, from, event.key)
    if (next) {
      $hovered.set(next)
      $said.set(describe(next))
    } else if (event.key === 'Enter' && from) props.onPick({ node: from })
    else if (from && props.onKey?.(event.key, from)) $said.set(describe(from))
    else if (event.key === '+' || event.key === '-') picture.current.zoom(event.key === '+' ? 0.7 : 1.4)
    else if (event.key === '0') picture.current.look(undefined)
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  const moveByKey = (event: KeyboardEvent, key: string): boolean => {
    const node = drawn?.scene.nodes.get(key)
    const way = event.shiftKey ? WAYS[event.key] : undefined
    if (!node || !way || !props.onPin) return false
    props.onPin(key, [node.x + way[0] * NUDGE, node.y + way[1] * NUDGE])
    event.preventDefault()
    event.stopPropagation()
    return true
  }

  return (
    <div
      className="picture"
      data-picture
      data-drawn={drawn ? 'yes' : 'no'}
      data-ready={drawn && isLive ? 'yes' : 'no'}
      tabIndex={0}
      role="application"
      aria-roledescription="graph"
      aria-label={label}
      aria-description={TEXT.pictureHelp}
      onKeyDown={onKeyDown}
      onBlur={() => $hovered.set(undefined)}
    >
      <div className="canvas" ref={container} />
      {!drawn && <p className="loading">{TEXT.settling}</p>}
      {drawn && drawn.scene.nodes.size === 0 && <p className="loading">{props.nothing ?? TEXT.nothingShown}</p>}
    </div>
  )
}

function open(
  container: HTMLElement,
  drawn: NonNullable<SceneCanvasProps['drawn']>,
  { latest, onLive }: { latest: { current: SceneCanvasProps }; onLive: () => void },
): Picture {
  const picture = openStage(container, drawn, {
    onHover: key => $hovered.set(key),
    onPick: picked => latest.current.onPick(picked),
    onCamera: moved => latest.current.onCamera(moved),
    onDrop: (key, at) => latest.current.onPin?.(key, at),
    onLost: () => latest.current.onLost('lost'),
    onMissing: () => latest.current.onLost('missing'),
    onLive,
  })
  picture.look(latest.current.camera, { still: true })
  return picture
}

function close(picture: { current: Picture | undefined }): void {
  $picture.set(undefined)
  $hovered.set(undefined)
  picture.current?.close()
  picture.current = undefined
}

// Between the state and the renderer: hands scenes down, brings pointing, picking and camera up.
import { useStore } from '@nanostores/react'
import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { describeEntity } from '../a11y/describe.ts'
import { strongest, walk } from '../a11y/walk.ts'
import { findPositions, type Positions } from '../layout/positions.ts'
import { focusOf } from '../render/focus.ts'
import { readPalette } from '../render/palette.ts'
import { openPicture, type Picture } from '../render/picture.ts'
import { composeScene } from '../render/scene.ts'
import { $shown } from '../state/derived.ts'
import { $data, $hovered, $said, $view, moveCamera, select, selectEntity, selectLine } from '../state/store.ts'
import { TEXT } from '../texts.ts'
import { $picture } from './picture-at-hand.ts'
import { useTheme } from './use-theme.ts'

export default function PictureCanvas({ onLost }: { onLost: () => void }) {
  const [data, shown, view, hovered] = [useStore($data), useStore($shown), useStore($view), useStore($hovered)]
  const [positions, setPositions] = useState<Positions>()
  const theme = useTheme()
  const container = useRef<HTMLDivElement>(null)
  const picture = useRef<Picture>(undefined)

  useEffect(() => {
    if (data) void findPositions(data).then(setPositions)
  }, [data])

  const drawn = useMemo(() => {
    if (!data || !shown || !positions) return undefined
    const palette = readPalette(document.documentElement)
    return { scene: composeScene(data, shown, positions, palette), palette }
  }, [data, shown, positions, theme])

  useEffect(() => {
    if (!drawn || !container.current) return
    if (picture.current) return picture.current.show(drawn.scene, drawn.palette)
    picture.current = openPicture(container.current, drawn.scene, drawn.palette, {
      onHover: (key) => $hovered.set(key),
      onPick: (picked) => (picked && 'node' in picked ? selectEntity(picked.node) : picked ? selectLine(picked.line) : select(undefined)),
      onCamera: moveCamera,
      onLost,
    })
    $picture.set(picture.current)
    picture.current.look($view.get().camera, { still: true })
  }, [drawn, onLost])

  useEffect(
    () => () => {
      $picture.set(undefined)
      $hovered.set(undefined)
      picture.current?.close()
      picture.current = undefined
    },
    [],
  )

  useEffect(() => {
    if (data && drawn) picture.current?.focus(focusOf(data, drawn.scene, view.selection, hovered))
  }, [data, drawn, view.selection, hovered])

  useEffect(() => {
    if (!view.camera) picture.current?.look(undefined)
  }, [view.camera, view.limit, view.ego])

  const onKeyDown = (event: KeyboardEvent): void => {
    if (!data || !drawn || !picture.current) return
    const at = $hovered.get() ?? (view.selection?.kind === 'entity' ? view.selection.key : undefined)
    const next = event.key === 'n' ? strongest(data, drawn.scene, at) : walk(drawn.scene, at, event.key)
    if (next) {
      $hovered.set(next)
      $said.set(describeEntity(data, next))
    } else if (event.key === 'Enter' && at) selectEntity(at)
    else if (event.key === '+' || event.key === '-') picture.current.zoom(event.key === '+' ? 0.7 : 1.4)
    else if (event.key === '0') picture.current.look(undefined)
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <div
      className="picture"
      data-picture
      data-ready={drawn ? 'yes' : 'no'}
      tabIndex={0}
      role="application"
      aria-roledescription="graph"
      aria-label={TEXT.picture}
      aria-description={TEXT.pictureHelp}
      onKeyDown={onKeyDown}
      onBlur={() => $hovered.set(undefined)}
    >
      <div className="canvas" ref={container} />
      {!drawn && <p className="loading">{TEXT.settling}</p>}
      {drawn && drawn.scene.nodes.size === 0 && <p className="loading">{TEXT.nothingShown}</p>}
    </div>
  )
}

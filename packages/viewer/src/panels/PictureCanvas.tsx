// The graph's picture: the shown part of the data as a scene, with the selection standing out.
import { useStore } from '@nanostores/react'
import { useEffect, useMemo, useState } from 'react'
import { describeEntity } from '../a11y/describe.ts'
import { findPositions } from '../layout/positions.ts'
import type { Positions } from '../layout/settle.ts'
import { focusOf } from '../render/focus.ts'
import { readPalette } from '../render/palette.ts'
import { composeScene } from '../render/scene.ts'
import { $shown } from '../state/derived.ts'
import { $data, $hovered, $view, moveCamera, select, selectEntity, selectLine } from '../state/store.ts'
import { TEXT } from '../texts.ts'
import { SceneCanvas } from './SceneCanvas.tsx'
import { useTheme } from './use-theme.ts'

export default function PictureCanvas({ onLost }: { onLost: () => void }) {
  const [data, shown, view, hovered] = [useStore($data), useStore($shown), useStore($view), useStore($hovered)]
  const [positions, setPositions] = useState<Positions>()
  const theme = useTheme()

  useEffect(() => {
    if (data) void findPositions(data).then(setPositions)
  }, [data])

  const drawn = useMemo(() => {
    if (!data || !shown || !positions) return undefined
    const palette = readPalette(document.documentElement)
    return { scene: composeScene(data, shown, positions, palette), palette }
  }, [data, shown, positions, theme])

  const focus = useMemo(
    () => (data && drawn ? focusOf(data, drawn.scene, view.selection, hovered) : undefined),
    [data, drawn, view.selection, hovered],
  )

  return (
    <SceneCanvas
      drawn={drawn}
      focus={focus}
      camera={view.camera}
      frame={JSON.stringify([view.limit, view.ego, view.only])}
      label={TEXT.picture}
      at={view.selection?.kind === 'entity' ? view.selection.key : undefined}
      describe={key => (data ? describeEntity(data, key) : '')}
      onPick={picked => {
        if (!picked) select(undefined)
        else if ('node' in picked) selectEntity(picked.node)
        else selectLine(picked.line)
      }}
      onCamera={moveCamera}
      onLost={onLost}
    />
  )
}

// The graph's picture: the shown part of the data as a scene, with the selection standing out.
import { useStore } from '@nanostores/react'
import { useEffect, useMemo } from 'react'
import { describeEntity } from '../a11y/describe.ts'
import { stand } from '../layout/stand.ts'
import { arrange } from '../render/arrange.ts'
import { focusOf } from '../render/focus.ts'
import { readPalette } from '../render/palette.ts'
import { composeScene } from '../render/scene.ts'
import { $shown } from '../state/derived.ts'
import {
  $data,
  $hovered,
  $loaded,
  $standing,
  $view,
  focusOn,
  hide,
  moveCamera,
  pin,
  select,
  selectEntity,
  selectLine,
  toggleExpanded,
} from '../state/store.ts'
import { TEXT } from '../texts/interface.ts'
import { SceneCanvas, type SceneCanvasProps } from './SceneCanvas.tsx'
import { useTheme } from './use-theme.ts'

export function PictureCanvas({ onLost }: { onLost: SceneCanvasProps['onLost'] }) {
  const [data, shown, view, hovered] = [useStore($data), useStore($shown), useStore($view), useStore($hovered)]
  const [loaded, standing] = [useStore($loaded), useStore($standing)]
  const theme = useTheme()

  useEffect(() => void (loaded && stand(loaded, view.layout)), [loaded, view.layout])

  const drawn = useMemo(() => {
    if (!data || !shown || !standing) return undefined
    const palette = readPalette(document.documentElement)
    const arranged = arrange(standing, { groups: view.groups, pinned: view.pinned })
    return { scene: composeScene(data, shown, arranged, palette), palette }
  }, [data, shown, standing, view.groups, view.pinned, theme])

  const focus = useMemo(
    () => (data && drawn ? focusOf(data, drawn.scene, view.selection, hovered) : undefined),
    [data, drawn, view.selection, hovered],
  )

  return (
    <SceneCanvas
      drawn={drawn}
      focus={focus}
      camera={view.camera}
      frame={JSON.stringify([view.limit, view.ego, view.only, standing?.layout])}
      label={TEXT.picture}
      nothing={data?.entities.size === 0 ? TEXT.emptyGraph : TEXT.nothingShown}
      at={view.selection?.kind === 'entity' ? view.selection.key : undefined}
      describe={key => (data ? describeEntity(data, key) : '')}
      onPick={picked => {
        if (!picked) select(undefined)
        else if ('node' in picked) selectEntity(picked.node)
        else selectLine(picked.line)
      }}
      onCamera={moveCamera}
      onPin={pin}
      onKey={actOnNode}
      onLost={onLost}
    />
  )
}

function actOnNode(key: string, node: string): boolean {
  if (key === 'e') toggleExpanded(node)
  else if (key === 'f') focusOn($view.get().ego ? undefined : node)
  else if (key === 'h') hide(node)
  else return false
  return true
}

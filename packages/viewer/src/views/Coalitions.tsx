// Who stands together and who against each other: networks of agreement and conflict between holders.
import { useStore } from '@nanostores/react'
import { useEffect, useMemo, useState } from 'react'
import { settleElsewhere } from '../layout/elsewhere.ts'
import type { Place } from '../layout/settle.ts'
import type { Dataset } from '../model/dataset.ts'
import { coalitionsOf, PROJECTIONS, tiesOf, weightOf, type Projection, type Tie } from '../query/projections.ts'
import { labelOf } from '../query/statements.ts'
import { hasWebGL } from '../render/probe.ts'
import { focusOf } from '../render/focus.ts'
import { readPalette } from '../render/palette.ts'
import { $statements } from '../state/statements.ts'
import { $data, $hovered, $view, moveCamera, select, selectEntity } from '../state/store.ts'
import { count, TEXT, VIEW } from '../texts.ts'
import { SceneCanvas } from '../panels/SceneCanvas.tsx'
import { useTheme } from '../panels/use-theme.ts'
import { ZoomButtons } from '../panels/ZoomButtons.tsx'
import { coalitionLayout, composeCoalitions, holdersOf, tieId } from './coalition-scene.ts'
import { Camps } from './Camps.tsx'

export default function Coalitions() {
  const data = useStore($data)
  const statements = useStore($statements)
  const [projection, setProjection] = useState<Projection>('subtract')
  const [threshold, setThreshold] = useState(1)
  const all = useMemo(() => tiesOf(statements), [statements])
  const ties = useMemo(
    () => all.filter(tie => Math.abs(weightOf(tie, projection)) >= threshold),
    [all, projection, threshold],
  )
  const camps = useMemo(() => coalitionsOf(all, threshold), [all, threshold])
  if (!data) return null
  return (
    <div className="view-room">
      <header className="view-head">
        <h2>{VIEW.coalitions}</h2>
        <div className="tabs" role="group" aria-label={VIEW.coalitions}>
          {PROJECTIONS.map(name => (
            <button key={name} type="button" aria-pressed={name === projection} onClick={() => setProjection(name)}>
              {TEXT.projection[name]}
            </button>
          ))}
        </div>
        <label className="switch">
          {TEXT.threshold}
          <input
            type="range"
            min={1}
            max={4}
            value={threshold}
            onChange={event => setThreshold(Number(event.target.value))}
          />
          {count(threshold, 'shared topic')}
        </label>
      </header>
      {ties.length === 0 ? (
        <p className="loading">{TEXT.noTies}</p>
      ) : (
        <Network data={data} ties={ties} projection={projection} />
      )}
      <Camps data={data} camps={camps} />
    </div>
  )
}

interface NetworkProps {
  data: Dataset
  ties: readonly Tie[]
  projection: Projection
}

function Network({ data, ties, projection }: NetworkProps) {
  const [view, hovered, theme] = [useStore($view), useStore($hovered), useTheme()]
  const [places, setPlaces] = useState<{ ties: readonly Tie[]; map: ReadonlyMap<string, Place> }>()
  const [canDraw, setCanDraw] = useState(hasWebGL)
  useEffect(() => {
    const holders = holdersOf(ties)
    void settleElsewhere(coalitionLayout(data, ties)).then(settled => {
      setPlaces({ ties, map: new Map(holders.map((holder, index) => [holder, settled[index] ?? [0, 0]])) })
    })
  }, [data, ties])
  const drawn = useMemo(() => {
    if (!places) return undefined
    const palette = readPalette(document.documentElement)
    return { scene: composeCoalitions({ data, ties: places.ties, projection, palette }, places.map), palette }
  }, [data, places, projection, theme])
  const focus = useMemo(
    () => drawn && focusOf(data, drawn.scene, view.selection, hovered),
    [data, drawn, view.selection, hovered],
  )
  if (!canDraw) return <TieList data={data} ties={ties} projection={projection} />
  return (
    <div className="network">
      <SceneCanvas
        drawn={drawn}
        focus={focus}
        camera={view.camera}
        frame={String(places?.ties.length)}
        label={TEXT.projection[projection]}
        at={view.selection?.kind === 'entity' ? view.selection.key : undefined}
        describe={key => `${labelOf(data, key)}, ${count(ties.filter(tie => tie.holders.includes(key)).length, 'tie')}`}
        onPick={picked => {
          const tie = picked && 'line' in picked ? ties.find(item => tieId(item) === picked.line) : undefined
          if (tie) select({ kind: 'pair', holders: tie.holders })
          else if (picked && 'node' in picked) selectEntity(picked.node)
          else select(undefined)
        }}
        onCamera={moveCamera}
        onLost={() => setCanDraw(false)}
      />
      <ZoomButtons />
    </div>
  )
}

/** The same without a picture: every tie as a row. */
function TieList({ data, ties, projection }: NetworkProps) {
  return (
    <ul className="ties">
      {ties.map(tie => (
        <li key={tieId(tie)}>
          <button type="button" className="entity-name" onClick={() => select({ kind: 'pair', holders: tie.holders })}>
            {tie.holders.map(holder => labelOf(data, holder)).join(' — ')}
          </button>
          <span className="number">{weightOf(tie, projection)}</span>
        </li>
      ))}
    </ul>
  )
}

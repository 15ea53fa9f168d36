// Who stands together and who against each other: networks of agreement and conflict between holders.
import { useStore } from '@nanostores/react'
import { useEffect, useMemo, useState } from 'react'
import { Segments } from '../panels/Segments.tsx'
import { settleElsewhere } from '../layout/elsewhere.ts'
import type { Place } from '../layout/settle.ts'
import type { Dataset } from '../model/dataset.ts'
import { campsOf, type Camp } from '../query/camps.ts'
import { NETS, tiesOf, weightOf, type Tie } from '../query/projections.ts'
import { labelOf } from '../query/statements.ts'
import { hasWebGL } from '../render/probe.ts'
import { focusOf } from '../render/focus.ts'
import { readPalette } from '../render/palette.ts'
import type { StanceOptions } from '../state/stance-options.ts'
import { $statements } from '../state/statements.ts'
import { $data, $hovered, $view, moveCamera, select, selectEntity, setStances } from '../state/store.ts'
import { count } from '../texts/count.ts'
import { TEXT } from '../texts/interface.ts'
import { VIEW } from '../texts/names.ts'
import { NET, STANCE_TEXT } from '../texts/stances.ts'
import { AsCypher } from './AsCypher.tsx'
import { SceneCanvas } from '../panels/SceneCanvas.tsx'
import { useTheme } from '../panels/use-theme.ts'
import { ZoomButtons } from '../panels/ZoomButtons.tsx'
import { coalitionLayout, composeCoalitions, holdersOf, tieId } from './coalition-scene.ts'
import { Camps } from './Camps.tsx'

export default function Coalitions() {
  const data = useStore($data)
  const statements = useStore($statements)
  const { stances, days } = useStore($view)
  const { net, least, perActivity } = stances
  const all = useMemo(() => tiesOf(statements), [statements])
  const ties = useMemo(() => all.filter(tie => Math.abs(weightOf(tie, net)) >= least), [all, net, least])
  const camps = useMemo(() => campsOf(all, least), [all, least])
  if (!data) return null
  return (
    <div className="view-room">
      <header className="view-head">
        <h2>{VIEW.coalitions}</h2>
        <p className="soft">
          {STANCE_TEXT.ties(ties.length, holdersOf(ties).length)}
          {days && `, ${STANCE_TEXT.window(...days)}`}
        </p>
        <Segments
          label={STANCE_TEXT.nets}
          quiet
          names={NETS}
          texts={NET}
          chosen={net}
          onChoose={name => setStances({ net: name })}
        />
        <Threshold />
        <label className="switch" title={STANCE_TEXT.perActivityHelp}>
          <input
            type="checkbox"
            checked={perActivity}
            onChange={event => setStances({ perActivity: event.target.checked })}
          />{' '}
          {STANCE_TEXT.perActivity}
        </label>
        <AsCypher />
      </header>
      {ties.length === 0 ? (
        <p className="loading">{TEXT.noTies}</p>
      ) : (
        <Network data={data} ties={ties} camps={camps} options={stances} />
      )}
      <Camps data={data} camps={camps} />
    </div>
  )
}

function Threshold() {
  const { least } = useStore($view).stances
  return (
    <label className="threshold">
      {TEXT.threshold}
      <input
        type="range"
        min={1}
        max={5}
        value={least}
        onChange={event => setStances({ least: Number(event.target.value) })}
      />
      {count(least, 'shared topic')}
    </label>
  )
}

interface NetworkProps {
  data: Dataset
  ties: readonly Tie[]
  camps: readonly Camp[]
  options: StanceOptions
}

function Network({ data, ties, camps, options }: NetworkProps) {
  const [view, hovered, theme] = [useStore($view), useStore($hovered), useTheme()]
  const [places, setPlaces] = useState<{ ties: readonly Tie[]; map: ReadonlyMap<string, Place> }>()
  const [canDraw, setCanDraw] = useState(hasWebGL)
  useEffect(() => {
    const holders = holdersOf(ties)
    void settleElsewhere(coalitionLayout(data, ties)).then(settled => {
      setPlaces({ ties, map: new Map(holders.map((holder, index) => [holder, settled.places[index] ?? [0, 0]])) })
    })
  }, [data, ties])
  const drawn = useMemo(() => {
    if (!places) return undefined
    const palette = readPalette(document.documentElement)
    return { scene: composeCoalitions({ data, ties: places.ties, camps, options, palette }, places.map), palette }
  }, [data, places, camps, options, theme])
  const focus = useMemo(
    () => drawn && focusOf(data, drawn.scene, view.selection, hovered),
    [data, drawn, view.selection, hovered],
  )
  if (!canDraw) return <TieList data={data} ties={ties} options={options} />
  return (
    <div className="network">
      <SceneCanvas
        drawn={drawn}
        focus={focus}
        camera={view.camera}
        frame={String(places?.ties.length)}
        label={NET[options.net]}
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
function TieList({ data, ties, options }: Omit<NetworkProps, 'camps'>) {
  return (
    <ul className="ties">
      {ties.map(tie => (
        <li key={tieId(tie)}>
          <button type="button" className="entity-name" onClick={() => select({ kind: 'pair', holders: tie.holders })}>
            {tie.holders.map(holder => labelOf(data, holder)).join(' — ')}
          </button>
          <span className="number">{weightOf(tie, options.net)}</span>
        </li>
      ))}
    </ul>
  )
}

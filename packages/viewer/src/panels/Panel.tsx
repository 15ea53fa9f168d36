// The right room: who, what and why. Sentences come first.
import { useStore } from '@nanostores/react'
import { useEffect, useState } from 'react'
import { $data, $view, select } from '../state/store.ts'
import { TEXT } from '../texts/interface.ts'
import { CellPanel } from './CellPanel.tsx'
import { EntityPanel } from './EntityPanel.tsx'
import { $isRestWanted } from './first-sight.ts'
import { LinePanel } from './LinePanel.tsx'
import { PairPanel } from './PairPanel.tsx'
import { PathPanel } from './PathPanel.tsx'
import { Resizer } from './Resizer.tsx'
import { StoryPanel } from './StoryPanel.tsx'
import type { Dataset } from '../model/dataset.ts'
import type { Selection } from '../state/view.ts'

export function Panel() {
  const data = useStore($data)
  const { selection } = useStore($view)
  const isRestWanted = useStore($isRestWanted)
  const [isTall, setTall] = useState(false)
  useEffect(() => setTall(false), [selection === undefined])
  if (!data) return null
  return (
    <aside
      className="panel"
      data-panel
      data-tall={isTall}
      tabIndex={-1}
      aria-label={selection ? TEXT.selection : TEXT.storyTitle}
      key={selection?.kind === 'path' ? `${selection.from}~${selection.to}` : JSON.stringify(selection)}
    >
      <Resizer />
      <button type="button" className="handle" aria-expanded={isTall} onClick={() => setTall(!isTall)}>
        {selection ? <span className="unseen">{TEXT.wholeSheet}</span> : TEXT.storyTitle}
      </button>
      {selection && (
        <button type="button" className="close" aria-label={TEXT.close} onClick={() => select(undefined)}>
          ×
        </button>
      )}
      {isRestWanted && <Content data={data} selection={selection} />}
    </aside>
  )
}

function Content({ data, selection }: { data: Dataset; selection: Selection | undefined }) {
  const story = <StoryPanel data={data} />
  switch (selection?.kind) {
    case undefined:
      return story
    case 'entity': {
      const entity = data.entities.get(selection.key)
      return entity ? <EntityPanel data={data} entity={entity} /> : story
    }
    case 'line': {
      const line = data.lines.get(selection.id)
      return line ? <LinePanel data={data} line={line} /> : story
    }
    case 'cell':
      return <CellPanel data={data} cell={selection} />
    case 'pair':
      return <PairPanel data={data} holders={selection.holders} />
    case 'path':
      return <PathPanel data={data} chosen={selection} />
  }
}

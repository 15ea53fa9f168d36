// The right room: who, what and why. Sentences come first.
import { useStore } from '@nanostores/react'
import { memo, useDeferredValue, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { $data, select } from '../state/store.ts'
import { TEXT } from '../texts/interface.ts'
import { CellPanel } from './CellPanel.tsx'
import { EntityPanel } from './EntityPanel.tsx'
import { LinePanel } from './LinePanel.tsx'
import { PairPanel } from './PairPanel.tsx'
import { PathPanel } from './PathPanel.tsx'
import { Resizer } from './Resizer.tsx'
import { StoryPanel } from './StoryPanel.tsx'
import type { Dataset } from '../model/dataset.ts'
import type { Selection } from '../state/view.ts'
import { usePart } from './use-part.ts'

/** As in styles/narrow.css. */
const NARROW = '(max-width: 899px)'

export function Panel() {
  const data = useStore($data)
  // The picture answers a click first, the panel in the frames after.
  const selection = useDeferredValue(usePart(view => view.selection))
  const [isTall, setTall] = useState(false)
  useEffect(() => setTall(false), [selection === undefined])
  const sheet = useRef<HTMLElement>(null)
  const name = nameOf(selection)
  useLayoutEffect(() => void sheet.current?.scrollTo(0, 0), [name])
  // On a phone the sheet makes way for an article, and says only who was chosen.
  const isReading = usePart(view => view.reading !== undefined)
  useLayoutEffect(() => {
    if (!isReading || !matchMedia(NARROW).matches) return
    setTall(false)
    sheet.current?.scrollTo(0, 0)
  }, [isReading])
  if (!data) return null
  return (
    <aside
      ref={sheet}
      className="panel"
      data-panel
      data-tall={isTall}
      tabIndex={-1}
      aria-label={selection ? TEXT.selection : TEXT.storyTitle}
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
      <Content data={data} selection={selection} key={name} />
    </aside>
  )
}

const Content = memo(function Content({ data, selection }: { data: Dataset; selection: Selection | undefined }) {
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
})

/** Another selection starts at its top, with its own sections open. */
function nameOf(selection: Selection | undefined): string {
  return selection?.kind === 'path' ? `${selection.from}~${selection.to}` : JSON.stringify(selection ?? '')
}

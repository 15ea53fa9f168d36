// The page's rooms: search and views on top, filters left, picture in the middle, panel right, days below.
import { lazy, Suspense } from 'react'
import { LiveRegion } from '../a11y/LiveRegion.tsx'
import { useShortcuts } from '../a11y/shortcuts.ts'
import type { ViewName } from '../state/view.ts'
import { TEXT } from '../texts/interface.ts'
import { DifferenceNote } from './DifferenceNote.tsx'
import { Facets } from './Facets.tsx'
import { Header } from './Header.tsx'
import { Panel } from './Panel.tsx'
import { PictureRoom } from './PictureRoom.tsx'
import { Days } from './Days.tsx'
import { usePart } from './use-part.ts'

const Table = lazy(() => import('../views/Table.tsx'))
const Matrix = lazy(() => import('../views/Matrix.tsx'))
const Coalitions = lazy(() => import('../views/Coalitions.tsx'))
const Timeline = lazy(() => import('../views/Timeline.tsx'))
const Ask = lazy(() => import('../ask/Ask.tsx'))
const Reader = lazy(() => import('../reader/Reader.tsx'))

export function Desk() {
  const view = usePart(state => state.view)
  const isReading = usePart(state => state.reading !== undefined)
  const isSelected = usePart(state => state.selection !== undefined)
  useShortcuts()
  return (
    <div className="desk" data-selected={isSelected ? 'yes' : 'no'} data-view={isReading ? 'article' : view}>
      <Header />
      <Facets />
      <main className="room" aria-label={TEXT.views}>
        <Suspense fallback={<p className="loading">{TEXT.loading}</p>}>
          {isReading ? <Reader /> : <Room view={view} />}
        </Suspense>
      </main>
      <Panel />
      <Days />
      <DifferenceNote />
      <LiveRegion />
    </div>
  )
}

function Room({ view }: { view: ViewName }) {
  switch (view) {
    case 'graph':
      return <PictureRoom />
    case 'matrix':
      return <Matrix />
    case 'coalitions':
      return <Coalitions />
    case 'timeline':
      return <Timeline />
    case 'table':
      return <Table />
    case 'ask':
      return <Ask />
  }
}

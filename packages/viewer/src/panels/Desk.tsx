// The page's rooms: search and views on top, filters left, picture in the middle, panel right, days below.
import { useStore } from '@nanostores/react'
import { lazy, Suspense, useEffect } from 'react'
import { LiveRegion } from '../a11y/LiveRegion.tsx'
import { useShortcuts } from '../a11y/shortcuts.ts'
import { $view } from '../state/store.ts'
import type { ViewName } from '../state/view.ts'
import { TEXT } from '../texts/interface.ts'
import { DifferenceNote } from './DifferenceNote.tsx'
import { Facets } from './Facets.tsx'
import { Header } from './Header.tsx'
import { Panel } from './Panel.tsx'
import { PictureRoom } from './PictureRoom.tsx'
import { Days } from './Days.tsx'

const Table = lazy(() => import('../views/Table.tsx'))
const Matrix = lazy(() => import('../views/Matrix.tsx'))
const Coalitions = lazy(() => import('../views/Coalitions.tsx'))
const Timeline = lazy(() => import('../views/Timeline.tsx'))
const Ask = lazy(() => import('../ask/Ask.tsx'))
const Reader = lazy(() => import('../reader/Reader.tsx'))

export function Desk() {
  const { view, reading, theme, selection } = useStore($view)
  useShortcuts()
  useEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset['theme']
    else document.documentElement.dataset['theme'] = theme
  }, [theme])
  return (
    <div className="desk" data-selected={selection ? 'yes' : 'no'} data-view={reading ? 'article' : view}>
      <Header />
      <Facets />
      <main className="room" aria-label={TEXT.views}>
        <Suspense fallback={<p className="loading">{TEXT.loading}</p>}>
          {reading ? <Reader /> : <Room view={view} />}
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

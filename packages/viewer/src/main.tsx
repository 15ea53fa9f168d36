// Composes the page: address ↔ state, graph → data, then the desk. Everything heavy comes later, when it is asked for.
import { startTransition } from 'react'
import { createRoot } from 'react-dom/client'
import './theme.css'
import './page.css'
import { stand } from './layout/stand.ts'
import { loadGraph } from './model/load.ts'
import { toDataset } from './model/to-dataset.ts'
import { Desk } from './panels/Desk.tsx'
import { fillIn, fillInSoon } from './panels/first-sight.ts'
import { Trouble } from './panels/Trouble.tsx'
import { hasWebGL } from './render/probe.ts'
import { followAddress } from './state/history.ts'
import { $loaded, $view } from './state/store.ts'
import { followAsked } from './model/pieces.ts'
import { followRebuilds } from './model/rebuilds.ts'

followAddress({
  address: () => location.hash,
  push: address => history.pushState(undefined, '', address || location.pathname + location.search),
  replace: address => history.replaceState(undefined, '', address || location.pathname + location.search),
  onMove: listener => addEventListener('popstate', listener),
})

const element = document.getElementById('root')
if (!element) throw new Error('index.html: it has no element with the id "root". Restore it from the repository.')
const root = createRoot(element)

// Places are sought while the page is drawn.
const isPictureFirst = hasWebGL() && $view.get().view === 'graph' && !$view.get().reading

loadGraph()
  .then(graph => {
    const data = toDataset(graph)
    if (isPictureFirst) void stand(data, $view.get().layout)
    if (isPictureFirst) fillInSoon()
    else fillIn()
    $loaded.set(data)
    // In pieces, so that what else is waiting, as the layout's thread, comes to its turn in between.
    startTransition(() => root.render(<Desk />))
    followRebuilds()
    followAsked()
  })
  .catch((cause: unknown) => root.render(<Trouble message={cause instanceof Error ? cause.message : String(cause)} />))

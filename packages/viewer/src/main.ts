// Composes the page: address ↔ state, graph → data, a sketch of the picture, then the desk. Everything heavy comes later, when it is asked for.
import './theme.css'
import './page.css'
import { warmUp } from './layout/elsewhere.ts'
import { isPlaced } from './layout/positions.ts'
import { loadGraph } from './model/load.ts'
import { followAsked } from './model/pieces.ts'
import { followRebuilds } from './model/rebuilds.ts'
import { toDataset } from './model/to-dataset.ts'
import { widenPanel } from './panels/panel-width.ts'
import { sketchFirst } from './panels/sketch-first.ts'
import { hasWebGL } from './render/probe.ts'
import { followAddress } from './state/history.ts'
import { $loaded, $view } from './state/store.ts'
import { followTheme } from './state/theme.ts'

followAddress({
  address: () => location.hash,
  push: address => history.pushState(undefined, '', address || location.pathname + location.search),
  replace: address => history.replaceState(undefined, '', address || location.pathname + location.search),
  onMove: listener => addEventListener('popstate', listener),
})
followTheme(document.documentElement)
widenPanel()

const element = document.getElementById('root')
if (!element) throw new Error('index.html: it has no element with the id "root". Restore it from the repository.')

const isPictureFirst = hasWebGL() && $view.get().view === 'graph' && !$view.get().reading
if (isPictureFirst && !isPlaced($view.get().layout)) warmUp().catch(() => undefined)

loadGraph()
  .then(async graph => {
    const data = toDataset(graph)
    $loaded.set(data)
    // Nothing else is begun before the sketch is on its way to the screen.
    if (isPictureFirst) await sketchFirst(data)
    const { openDesk } = await import('./desk.tsx')
    openDesk(element)
    followRebuilds()
    followAsked()
  })
  .catch(async (cause: unknown) => {
    const { tellTrouble } = await import('./desk.tsx')
    tellTrouble(element, cause instanceof Error ? cause.message : String(cause))
  })

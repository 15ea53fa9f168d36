// Follows the local server: when the graph is built anew, it is loaded in place of the old one and nothing else changes.
import { $loaded, $difference, $said } from '../state/store.ts'
import { TEXT } from '../texts.ts'
import { differenceOf } from './difference.ts'
import { forgetArticles, loadGraph } from './load.ts'
import { toDataset } from './to-dataset.ts'

/** Does nothing for a page that no `standpoint serve` stands behind. */
export function followRebuilds(): void {
  if (!document.querySelector('meta[name="standpoint-live"]')) return
  new EventSource('events').addEventListener('graph', () => void takeRebuilt())
}

async function takeRebuilt(): Promise<void> {
  const before = $loaded.get()
  const after = toDataset(await loadGraph())
  forgetArticles()
  $loaded.set(after)
  const difference = before && differenceOf(before, after)
  const isSame = !difference || difference.added.length + difference.removed.length === 0
  $difference.set(isSame ? undefined : difference)
  $said.set(TEXT.rebuilt)
}

// Follows the local server: when the graph is built anew, it is loaded in place of the old one and nothing else changes.
import { $difference, $loaded, $said, $view, selectEntity } from '../state/store.ts'
import { TEXT } from '../texts/interface.ts'
import { differenceOf, type Difference } from './difference.ts'
import { forgetArticles } from './load.ts'
import { loadAgain } from './pieces.ts'
import { toDataset } from './to-dataset.ts'

/** Does nothing for a page that no `standpoint serve` stands behind. */
export function followRebuilds(): void {
  if (!document.querySelector('meta[name="standpoint-live"]')) return
  new EventSource('events').addEventListener('graph', () => void takeRebuilt())
}

async function takeRebuilt(): Promise<void> {
  const before = $loaded.get()
  const after = toDataset(await loadAgain())
  forgetArticles()
  $loaded.set(after)
  const difference = before && differenceOf(before, after)
  const changes = difference ? difference.added.length + difference.removed.length + difference.changed.length : 0
  $difference.set(changes > 0 ? difference : undefined)
  if (difference) followSelection(difference)
  $said.set(TEXT.rebuilt)
}

/** What was open is still open under another key: a person that was an organization. */
function followSelection({ changed }: Difference): void {
  const { selection } = $view.get()
  const next = changed.find(({ before, after }) => selection?.kind === 'entity' && before.key === selection.key && after.key !== before.key)
  if (next && $loaded.get()?.entities.has(next.after.key)) selectEntity(next.after.key)
}

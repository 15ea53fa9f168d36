// Finds where everything stands and keeps it at hand; of several askings the last one counts.
import type { Dataset } from '../model/dataset.ts'
import { $standing } from '../state/store.ts'
import type { LayoutChoice } from './layouts.ts'
import { findPositions } from './positions.ts'

let asked: { data: Dataset; layout: LayoutChoice; found: Promise<void> } | undefined

/** Resolves when `$standing` holds the places of this data in this layout. */
export function stand(data: Dataset, layout: LayoutChoice): Promise<void> {
  if (asked?.data === data && asked.layout === layout) return asked.found
  const mine = { data, layout, found: find() }
  asked = mine
  return mine.found
  async function find(): Promise<void> {
    const standing = await findPositions(data, layout)
    if (asked === mine) $standing.set(standing)
  }
}

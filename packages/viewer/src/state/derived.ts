// What follows from the data and the state: computed once for what it depends on, whatever else changes.
import { computed } from 'nanostores'
import { countFacets, type FacetValue } from '../query/facet-counts.ts'
import { buildIndex, type SearchIndex } from '../query/search.ts'
import { computeShown, type Shown } from './shown.ts'
import { $data, $view } from './store.ts'
import type { FacetName, ViewState } from './view.ts'

/** The parts of the state that decide what is shown; the same parts give the same object. */
const $asked = computed(
  $view,
  keepWhileSame(({ filters, days, stances, limit, expanded, hidden, only, ego, selection }: ViewState) =>
    JSON.stringify([filters, days, stances.clock, limit, expanded, hidden, only, ego, selection]),
  ),
)

export const $shown = computed([$data, $asked], (data, state): Shown | undefined => data && computeShown(data, state))

export const $filtering = computed(
  $view,
  keepWhileSame(({ filters, days, stances }: ViewState) => JSON.stringify([filters, days, stances.clock])),
)

export const $facets = computed(
  [$data, $filtering],
  (data, state): Record<FacetName, FacetValue[]> | undefined => data && countFacets(data, state),
)

export const $index = computed($data, (data): SearchIndex => (data ? buildIndex(data) : []))

function keepWhileSame(signature: (state: ViewState) => string): (state: ViewState) => ViewState {
  let kept: ViewState | undefined
  let sign = ''
  return state => {
    const next = signature(state)
    if (!kept || next !== sign) [kept, sign] = [state, next]
    return kept
  }
}

// What follows from the data and the state: computed once for what it depends on, whatever else changes.
import { computed } from 'nanostores'
import type { Dataset } from '../model/dataset.ts'
import { countDays, type DayCount } from '../query/days.ts'
import { countFacets, type FacetValue } from '../query/facet-counts.ts'
import { plainYear } from '../query/readable-day.ts'
import { buildIndex, type SearchIndex } from '../query/search.ts'
import { computeShown, type Shown } from './shown.ts'
import { $data, $loaded, $view } from './store.ts'
import type { FacetName, ViewState } from './view.ts'

/** The parts of the state that decide what is shown; the same parts give the same object. */
const $asked = computed(
  $view,
  keepWhileSame((state: ViewState) => {
    const { filters, days, stances, limit, expanded, hidden, only, ego } = state
    return JSON.stringify([filters, days, stances.clock, limit, expanded, hidden, only, ego, askedByChoosing(state)])
  }),
)

/** What is chosen is shown with the most told; where all that passes is shown anyway, choosing changes nothing. */
function askedByChoosing({ limit, ego, only, selection }: ViewState): ViewState['selection'] {
  return limit === 0 || ego || only.length > 0 ? undefined : selection
}

export const $shown = computed([$data, $asked], keepIfEqual(computeShown))

export const $filtering = computed(
  $view,
  keepWhileSame(({ filters, days, stances }: ViewState) => JSON.stringify([filters, days, stances.clock])),
)

export const $facets = computed(
  [$data, $filtering],
  (data, state): Record<FacetName, FacetValue[]> | undefined => data && countFacets(data, state),
)

export const $days = computed([$data, $filtering], (data, state): DayCount[] => (data ? countDays(data, state) : []))

/** The year that goes without saying: of the whole graph, so that no day changes its name while the slider of days moves. */
export const $plainYear = computed($loaded, data => data && plainYear(data))

export const $index = computed($data, (data): SearchIndex => (data ? buildIndex(data) : []))

/** The object of before when it holds the same, so that nothing is drawn anew for it. */
function keepIfEqual(
  compute: (data: Dataset, state: ViewState) => Shown,
): (data: Dataset | undefined, state: ViewState) => Shown | undefined {
  let before: Shown | undefined
  return (data, state) => {
    const next = data && compute(data, state)
    if (!next || !before || !isEqual(before, next)) before = next
    return before
  }
}

function isEqual(one: Shown, other: Shown): boolean {
  const isSame = <Item>(items: readonly Item[], others: readonly Item[]): boolean =>
    items.length === others.length && items.every((item, index) => item === others[index])
  const isSameMeasure = one.passing === other.passing && one.total === other.total
  return isSameMeasure && isSame(one.entities, other.entities) && isSame(one.lines, other.lines)
}

function keepWhileSame(signature: (state: ViewState) => string): (state: ViewState) => ViewState {
  let kept: ViewState | undefined
  let sign = ''
  return state => {
    const next = signature(state)
    if (!kept || next !== sign) [kept, sign] = [state, next]
    return kept
  }
}

// How many entities or claims each value of each facet would leave, with the other facets as chosen.
import type { Dataset } from '../model/dataset.ts'
import { FACETS, type FacetName, type ViewState } from '../state/view.ts'
import { claimTest, claimValues, entityTest, entityValues } from './facets.ts'

export interface FacetValue {
  value: string
  count: number
  chosen: boolean
}

/** Every facet with its values, most frequent first; a chosen value stays listed even at zero. */
export function countFacets(data: Dataset, state: ViewState): Record<FacetName, FacetValue[]> {
  const counted = FACETS.map((facet): [FacetName, FacetValue[]] => [facet, countFacet(data, state, facet)])
  return Object.fromEntries(counted) as Record<FacetName, FacetValue[]>
}

function countFacet(data: Dataset, state: ViewState, facet: FacetName): FacetValue[] {
  const counts = new Map<string, number>()
  const add = (values: readonly string[]): void => {
    for (const value of values.length > 1 ? new Set(values) : values) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  if (facet === 'category' || facet === 'kind') {
    const passes = entityTest(state, data, facet)
    for (const entity of data.entities.values()) {
      if (passes(entity)) add(entityValues(entity, facet, data))
    }
  } else {
    const passes = claimTest(state, data, facet)
    for (const claim of data.claims.values()) {
      if (passes(claim)) add(claimValues(claim, facet, data))
    }
  }
  return order(counts, state.filters[facet] ?? [])
}

function order(counts: Map<string, number>, chosen: readonly string[]): FacetValue[] {
  for (const value of chosen) if (!counts.has(value)) counts.set(value, 0)
  return [...counts]
    .map(([value, count]) => ({ value, count, chosen: chosen.includes(value) }))
    .toSorted((first, second) => second.count - first.count || (first.value < second.value ? -1 : 1))
}

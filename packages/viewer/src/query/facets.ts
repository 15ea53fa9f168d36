// Facets: which claims and entities pass the filters, and how many would with each value.
// Counts of a facet ignore that facet's own choice, so that its other values stay reachable.
import type { Claim, Dataset, Entity } from '../model/dataset.ts'
import { dayOn, publishedOn } from './clocks.ts'
import { FACETS, type FacetName, type Filters, type ViewState } from '../state/view.ts'

export const ENTITY_FACETS = ['category', 'kind'] as const
export type EntityFacet = (typeof ENTITY_FACETS)[number]
export const CLAIM_FACETS = ['family', 'act', 'polarity', 'modality', 'quoted', 'source', 'article'] as const
export type ClaimFacet = (typeof CLAIM_FACETS)[number]

/** The values of a claim under a facet; none when the facet does not speak of such claims. */
export function claimValues(claim: Claim, facet: ClaimFacet, data: Dataset): string[] {
  const { stance } = claim
  switch (facet) {
    case 'family':
      return [claim.family]
    case 'act':
      return stance ? [stance.act] : []
    case 'polarity':
      return stance ? [stance.polarity] : []
    case 'modality':
      return stance ? [stance.modality] : []
    case 'quoted':
      return stance ? [stance.quoted ? 'quoted' : 'paraphrased'] : []
    case 'article':
      return claim.evidence.map(span => span.article)
    case 'source':
      return claim.evidence.flatMap(span => data.articles.get(span.article)?.source ?? [])
  }
}

export function entityValues(entity: Entity, facet: FacetName, data: Dataset): string[] {
  if (facet === 'category') return [entity.category]
  if (facet === 'kind') return entity.kind ? [entity.kind] : []
  if (facet === 'article') return entity.articles
  if (facet === 'source') return entity.articles.flatMap(article => data.articles.get(article)?.source ?? [])
  return []
}

/** What a claim must pass: every chosen facet that speaks of claims, and the days. Made once for a state, asked of every claim. */
export function claimTest(state: ViewState, data: Dataset): (claim: Claim) => boolean {
  const chosen = CLAIM_FACETS.flatMap(facet => {
    const values = state.filters[facet]
    return values ? [{ facet, values: new Set(values) }] : []
  })
  if (chosen.length === 0 && !state.days) return everyClaim
  const isInDays = daysTest(state, data)
  return claim =>
    isInDays(claim) &&
    chosen.every(({ facet, values }) => claimValues(claim, facet, data).some(value => values.has(value)))
}

/** The test of a state that asks nothing of claims. */
export function everyClaim(_claim: Claim): boolean {
  return true
}

export function daysTest({ days, stances }: ViewState, data: Dataset): (claim: Claim) => boolean {
  return days ? claim => isWithin(dayOn(stances.clock, claim, data), days) : everyClaim
}

/** What an entity itself must pass; claim facets are asked of its claims by the caller. */
export function entityTest(state: ViewState, data: Dataset, except?: FacetName): (entity: Entity) => boolean {
  const chosen = chosenFacets(state.filters, except).filter(
    ({ facet }) => isEntityFacet(facet) || facet === 'article' || facet === 'source',
  )
  return entity =>
    chosen.every(({ facet, values }) => entityValues(entity, facet, data).some(value => values.has(value)))
}

function isEntityFacet(facet: FacetName): facet is EntityFacet {
  return ENTITY_FACETS.some(name => name === facet)
}

/** True when a filter asks for claims, so that entities without any such claim go. */
export function asksForClaims(state: ViewState): boolean {
  const claimFacets = chosenFacets(state.filters).filter(({ facet }) => !isEntityFacet(facet))
  return state.days !== undefined || claimFacets.some(({ facet }) => facet !== 'article' && facet !== 'source')
}

/** The day of a claim: its own where told, else the first publication among its articles. */
export function dayOf(claim: Claim, data: Dataset): string | undefined {
  return claim.start ?? publishedOn(claim, data)
}

function isWithin(day: string | undefined, [first, last]: [string, string]): boolean {
  return day !== undefined && day.slice(0, 10) >= first && day.slice(0, last.length) <= last
}

function chosenFacets(filters: Filters, except?: FacetName): { facet: FacetName; values: ReadonlySet<string> }[] {
  return FACETS.flatMap(facet => {
    const values = facet === except ? undefined : filters[facet]
    return values ? [{ facet, values: new Set(values) }] : []
  })
}

// How many entities or claims each value of each facet would leave, with all other facets as chosen: claims count where they
// pass and one of their ends does, entities where they pass and, when claims are asked for, have such a claim.
import type { Dataset } from '../model/dataset.ts'
import type { FacetName, ViewState } from '../state/view.ts'
import { columnsOf, type Column } from './columns.ts'
import { asksForClaims, daysTest, ENTITY_FACETS, entityTest, entityValues, type EntityFacet } from './facets.ts'

export interface FacetValue {
  value: string
  count: number
  chosen: boolean
}

/** Every facet with its values, most frequent first; a chosen value stays listed even at zero. */
export function countFacets(data: Dataset, state: ViewState): Record<FacetName, FacetValue[]> {
  const { counts, touched } = countClaims(data, state)
  const entities = ENTITY_FACETS.map((facet): [FacetName, FacetValue[]] => {
    const counted = countEntities(data, state, { facet, touched })
    return [facet, order(counted, state.filters[facet] ?? [])]
  })
  const claims = [...counts].map(([{ facet, values }, numbers]): [FacetName, FacetValue[]] => {
    const counted = values.map((value, code): [string, number] => [value, numbers[code] ?? 0])
    return [facet, order(new Map(counted.filter(([, number]) => number > 0)), state.filters[facet] ?? [])]
  })
  return Object.fromEntries([...entities, ...claims]) as Record<FacetName, FacetValue[]>
}

interface ClaimCounts {
  counts: Map<Column, Uint32Array>
  /** Entities at the ends of claims that pass everything; undefined when no claims are asked for. */
  touched: ReadonlySet<string> | undefined
}

/** One pass: a claim that fails nothing counts everywhere, one that fails a single facet counts in that facet alone. */
function countClaims(data: Dataset, state: ViewState): ClaimCounts {
  const { claims, columns } = columnsOf(data)
  const counts = new Map(columns.map(column => [column, new Uint32Array(column.values.length)]))
  const chosen = columns.flatMap(column => allowedIn(column, state))
  const isInDays = daysTest(state, data)
  const isEndLeft = endTest(data, state)
  const touched = asksForClaims(state) ? new Set<string>() : undefined
  claims.forEach((claim, index) => {
    const failed = failedBy(index, chosen)
    if (failed === 'several' || !isInDays(claim) || !isEndLeft(claim)) return
    if (!failed) touched?.add(claim.source).add(claim.target)
    for (const [column, numbers] of counts) if (!failed || failed === column) add(column, numbers, index)
  })
  return { counts, touched }
}

interface Allowed {
  column: Column
  /** By code: 1 where the value is chosen. */
  codes: Uint8Array
}

function allowedIn(column: Column, { filters }: ViewState): Allowed[] {
  const values = filters[column.facet]
  return values ? [{ column, codes: Uint8Array.from(column.values, value => (values.includes(value) ? 1 : 0)) }] : []
}

/** The one facet that a claim fails; undefined when it passes all. */
function failedBy(claim: number, chosen: readonly Allowed[]): Column | 'several' | undefined {
  let failed: Column | undefined
  for (const item of chosen) {
    if (passes(item, claim)) continue
    if (failed) return 'several'
    failed = item.column
  }
  return failed
}

function passes({ column: { starts, codes }, codes: allowed }: Allowed, claim: number): boolean {
  const end = starts[claim + 1] ?? 0
  for (let at = starts[claim] ?? 0; at < end; at++) if (allowed[codes[at] ?? 0]) return true
  return false
}

function add({ starts, codes }: Column, numbers: Uint32Array, claim: number): void {
  const end = starts[claim + 1] ?? 0
  for (let at = starts[claim] ?? 0; at < end; at++) {
    const code = codes[at] ?? 0
    numbers[code] = (numbers[code] ?? 0) + 1
  }
}

function endTest(data: Dataset, state: ViewState): (claim: { source: string; target: string }) => boolean {
  if (!ENTITY_FACETS.some(facet => state.filters[facet])) return () => true
  const isLeft = entityTest(state, data)
  const left = new Set([...data.entities.values()].filter(isLeft).map(({ key }) => key))
  return ({ source, target }) => left.has(source) || left.has(target)
}

function countEntities(
  data: Dataset,
  state: ViewState,
  { facet, touched }: { facet: EntityFacet; touched: ReadonlySet<string> | undefined },
): Map<string, number> {
  const isLeft = entityTest(state, data, facet)
  const counts = new Map<string, number>()
  for (const entity of data.entities.values()) {
    if (!isLeft(entity) || (touched && !touched.has(entity.key))) continue
    for (const value of entityValues(entity, facet, data)) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return counts
}

function order(counts: Map<string, number>, chosen: readonly string[]): FacetValue[] {
  for (const value of chosen) if (!counts.has(value)) counts.set(value, 0)
  return [...counts]
    .map(([value, count]) => ({ value, count, chosen: chosen.includes(value) }))
    .toSorted((first, second) => second.count - first.count || (first.value < second.value ? -1 : 1))
}

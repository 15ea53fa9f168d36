// The rows of the matrix in groups: people beside the organization they belong to, or who stands together.
import type { Dataset } from '../model/dataset.ts'
import type { Camp } from './camps.ts'
import { groupBy } from './group.ts'

export interface RowGroup {
  /** An organization's key, or a number of a camp; empty for those in no group. */
  key: string
  camp: Camp | undefined
  holders: string[]
}

const BELONGING = new Set(['AFFILIATED_WITH', 'LEADS', 'REPRESENTS'])

/** Rows by organization, in the order in which rows come; who stands alone comes last, in one group. */
export function byOrganization(data: Dataset, holders: readonly string[]): RowGroup[] {
  const groups = [...groupBy(holders, holder => organizationOf(data, holder, holders))]
  const together = groups.filter(([, members]) => members.length > 1)
  const alone = groups.filter(([, members]) => members.length === 1).flatMap(([, members]) => members)
  return [...together.map(([key, members]) => ({ key, camp: undefined, holders: members })), ...restOf(alone)]
}

/** Rows by camp; who is in none comes last. */
export function byCamp(camps: readonly Camp[], holders: readonly string[]): RowGroup[] {
  const groups = camps.flatMap((camp, index) => {
    const members = holders.filter(holder => camp.holders.includes(holder))
    return members.length > 0 ? [{ key: String(index), camp, holders: members }] : []
  })
  const placed = new Set(groups.flatMap(group => group.holders))
  return [...groups, ...restOf(holders.filter(holder => !placed.has(holder)))]
}

function restOf(holders: string[]): RowGroup[] {
  return holders.length > 0 ? [{ key: '', camp: undefined, holders }] : []
}

/** What a person belongs to now, one that holds positions itself first; an organization is its own. */
function organizationOf(data: Dataset, holder: string, holders: readonly string[]): string {
  const claims = (data.linesAt.get(holder) ?? []).flatMap(line => line.claims)
  const places = claims
    .filter(claim => claim.source === holder && BELONGING.has(claim.predicate) && !claim.former)
    .map(claim => claim.target)
  return places.find(place => holders.includes(place)) ?? places[0] ?? holder
}

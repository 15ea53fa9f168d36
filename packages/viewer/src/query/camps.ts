// Who stands together: communities in the net of agreement less conflict, each named by the positions that its members share.
import { UndirectedGraph } from 'graphology'
import louvain from 'graphology-communities-louvain'
import { weightOf, type Meeting, type Side, type Tie } from './projections.ts'

/** A position that members of a camp share, with how many pairs of them share it. */
export interface SharedPosition {
  topic: string
  side: Side
  pairs: number
}

export interface Camp {
  holders: string[]
  shared: SharedPosition[]
}

/**
 * Communities by modularity (Louvain, without chance: the same ties give the same camps) among holders whose agreement
 * exceeds their conflict by `least`; larger camps first. Who agrees with nobody is in no camp.
 */
export function campsOf(ties: readonly Tie[], least = 1): Camp[] {
  const joining = ties.filter(tie => weightOf(tie, 'subtract') >= least)
  return Object.values(members(joining))
    .map(holders => ({ holders: holders.toSorted(), shared: sharedBy(new Set(holders), joining) }))
    .toSorted(
      (one, other) =>
        other.holders.length - one.holders.length || ((one.holders[0] ?? '') < (other.holders[0] ?? '') ? -1 : 1),
    )
}

function members(ties: readonly Tie[]): Record<string, string[]> {
  if (ties.length === 0) return {}
  const graph = new UndirectedGraph()
  for (const tie of ties) graph.mergeEdge(...tie.holders, { weight: weightOf(tie, 'subtract') })
  const groups: Record<string, string[]> = {}
  for (const [holder, group] of Object.entries(louvain(graph, { randomWalk: false })))
    (groups[group] ??= []).push(holder)
  return groups
}

function sharedBy(holders: ReadonlySet<string>, ties: readonly Tie[]): SharedPosition[] {
  const within = ties.filter(tie => tie.holders.every(holder => holders.has(holder)))
  const counts = new Map<string, SharedPosition>()
  for (const meeting of within.flatMap(tie => tie.agree)) countIn(counts, meeting)
  return [...counts.values()].toSorted((one, other) => other.pairs - one.pairs || (one.topic < other.topic ? -1 : 1))
}

function countIn(counts: Map<string, SharedPosition>, { topic, sides: [side] }: Meeting): void {
  const id = `${topic}\n${side}`
  const counted = counts.get(id) ?? { topic, side, pairs: 0 }
  counts.set(id, { ...counted, pairs: counted.pairs + 1 })
}

// Agreement, conflict and subtract networks between holders, as Discourse Network Analysis defines them
// (Leifeld, "Discourse Network Analysis", Oxford Handbook of Political Networks, 2017), with binary use of concepts:
// congruence counts the topics that two holders share on the same side, conflict those on opposite sides,
// and subtract is congruence minus conflict. Neutral statements take no side and count in neither.
import type { Statement } from './statements.ts'

export const PROJECTIONS = ['agreement', 'conflict', 'subtract'] as const
export type Projection = (typeof PROJECTIONS)[number]

/** Two holders, in key order, and the topics on which they agree and differ; a topic can be in both. */
export interface Tie {
  holders: [string, string]
  agree: string[]
  differ: string[]
}

type Sides = Map<string, Set<'for' | 'against'>>

/** Every pair of holders that shares at least one topic with a side. */
export function tiesOf(statements: readonly Statement[]): Tie[] {
  const positions = positionsByHolder(statements)
  const holders = [...positions.keys()].toSorted()
  return holders.flatMap((first, index) =>
    holders.slice(index + 1).flatMap(second => {
      const tie = compare([first, second], positions.get(first) ?? new Map(), positions.get(second) ?? new Map())
      return tie.agree.length + tie.differ.length > 0 ? [tie] : []
    }),
  )
}

/** The weight of a tie in a projection; ties of weight 0 are not drawn. */
export function weightOf(tie: Tie, projection: Projection): number {
  if (projection === 'agreement') return tie.agree.length
  if (projection === 'conflict') return tie.differ.length
  return tie.agree.length - tie.differ.length
}

function positionsByHolder(statements: readonly Statement[]): Map<string, Sides> {
  const positions = new Map<string, Sides>()
  for (const { holder, topic, side } of statements) {
    if (side === 'neutral') continue
    const topics: Sides = positions.get(holder) ?? new Map()
    positions.set(holder, topics.set(topic, (topics.get(topic) ?? new Set()).add(side)))
  }
  return positions
}

function compare(holders: [string, string], first: Sides, second: Sides): Tie {
  const shared = [...first.keys()].filter(topic => second.has(topic)).toSorted()
  const agree = shared.filter(topic => [...(first.get(topic) ?? [])].some(side => second.get(topic)?.has(side)))
  const differ = shared.filter(topic =>
    [...(first.get(topic) ?? [])].some(side => second.get(topic)?.has(side === 'for' ? 'against' : 'for')),
  )
  return { holders, agree, differ }
}

/** Holders joined by agreement, directly or through others, with the topics that join them; larger groups first. */
export function coalitionsOf(ties: readonly Tie[], threshold = 1): { holders: string[]; topics: string[] }[] {
  const groups = new Map<string, Set<string>>()
  const joining = ties.filter(tie => tie.agree.length - tie.differ.length >= threshold)
  for (const { holders } of joining) {
    const merged = new Set(holders.flatMap(holder => [...(groups.get(holder) ?? [holder])]))
    for (const holder of merged) groups.set(holder, merged)
  }
  return [...new Set(groups.values())]
    .map(members => {
      const topics = joining.filter(tie => members.has(tie.holders[0])).flatMap(tie => tie.agree)
      return { holders: [...members].toSorted(), topics: byFrequency(topics) }
    })
    .toSorted((one, other) => other.holders.length - one.holders.length)
}

function byFrequency(items: readonly string[]): string[] {
  const counts = new Map<string, number>()
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1)
  return [...counts].toSorted((one, other) => other[1] - one[1]).map(([item]) => item)
}

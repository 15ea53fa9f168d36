// Whoever speaks for an organization takes its position: "Harris said the White House was prepared …" is her word, not hearsay about another.
import type { Relation } from '../../../model.ts'
import type { Position } from '../position.ts'

const TIES = new Set(['AFFILIATED_WITH', 'LEADS', 'REPRESENTS'])

/** Positions of an organization that its own people report become theirs; "the expert said Washington is ready" stays Washington's. */
export function spokenFor(positions: readonly Position[], relations: readonly Relation[]): Position[] {
  const ties = new Set(
    relations
      .filter(({ predicate, former }) => TIES.has(predicate) && !former)
      .map(({ subject, object }) => `${subject} ${object}`),
  )
  return positions.map(position => {
    const { holders, sources } = position
    const speaks =
      sources.length > 0 &&
      holders.length > 0 &&
      sources.every(source => holders.every(holder => ties.has(`${source.entity} ${holder.entity}`)))
    return speaks ? { ...position, holders: sources, sources: [] } : position
  })
}

/** Organizations by whoever speaks for them. */
export type Voices = ReadonlyMap<string, readonly string[]>

/** The organizations for which each person speaks now, the first told first. */
export function voicesOf(relations: readonly Relation[]): Map<string, string[]> {
  const voices = new Map<string, string[]>()
  for (const { predicate, subject, object, former } of relations)
    if (TIES.has(predicate) && !former) voices.set(subject, [...(voices.get(subject) ?? []), object])
  return voices
}

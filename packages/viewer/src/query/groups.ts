// Groups of who is told together, by name: each is called after its most told member.
import type { Entity } from '../model/dataset.ts'
import { groupBy } from './group.ts'

export interface Group {
  id: number
  leader: Entity
  /** Most told first, the leader among them. */
  members: Entity[]
}

/** Fewer than this are a pair or a triangle, and say nothing that their lines do not. */
const LEAST = 4

/** The groups among entities that are given most told first, the most told group first. */
export function groupsAmong(entities: readonly Entity[], groupOf: ReadonlyMap<string, number>): Group[] {
  const found = groupBy(entities, entity => groupOf.get(entity.key) ?? -1)
  const groups = [...found].flatMap(([id, members]): Group[] => {
    const leader = members.find(member => member.category !== 'topic') ?? members[0]
    return leader && id >= 0 && members.length >= LEAST ? [{ id, leader, members }] : []
  })
  return groups.toSorted((one, other) => told(other) - told(one))
}

function told({ members }: Group): number {
  return members.reduce((sum, { salience }) => sum + salience, 0)
}

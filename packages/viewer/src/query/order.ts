// The order of lists: claims newest first, then as they stand in the articles, the same claim seen twice told once; entities by mentions.
import type { Claim, Dataset, Entity } from '../model/dataset.ts'
import { dayOf } from './facets.ts'

export function newestFirst(claims: readonly Claim[], data: Dataset): Claim[] {
  const once = new Map(claims.map(claim => [claim.stance ? claim.stance.key : claim.id, claim]))
  // Days are sought once for each, not at every comparison.
  return [...once.values()]
    .map(claim => ({ claim, day: dayOf(claim, data) ?? '' }))
    .toSorted((first, second) => compare(second.day, first.day) || comparePlace(first.claim, second.claim))
    .map(({ claim }) => claim)
}

/** The more mentions the earlier; those with as many stay in the order that they came in. */
export function mostMentionedFirst(entities: readonly Entity[]): Entity[] {
  return entities.toSorted((first, second) => second.mentions.length - first.mentions.length)
}

function comparePlace(first: Claim, second: Claim): number {
  const [one, other] = [first.evidence[0], second.evidence[0]]
  return compare(one?.article ?? '', other?.article ?? '') || (one?.start ?? 0) - (other?.start ?? 0)
}

function compare(first: string, second: string): number {
  return first < second ? -1 : first > second ? 1 : 0
}

// Pure: positions as piles: what one holder says by topic, or what is said of one topic or entity by holder.
import type { Claim, Dataset, Entity } from '../model/dataset.ts'
import { groupBy } from './group.ts'
import { newestFirst } from './order.ts'

export interface Pile {
  /** The topic, whom it is toward where no topic is told, or the holder. */
  about: Entity
  /** Each position once, newest first. */
  claims: Claim[]
  for: number
  against: number
  neutral: number
}

/** The largest pile first, then the one with the newest position. */
export function pilesOf(data: Dataset, claims: readonly Claim[], by: 'topic' | 'holder'): Pile[] {
  const newest = newestFirst(claims, data)
  const piles = groupBy(newest, claim => (by === 'holder' ? claim.source : (claim.stance?.topics[0] ?? claim.target)))
  return [...piles]
    .flatMap(([key, members]): Pile[] => {
      const about = data.entities.get(key)
      return about ? [{ about, claims: members, ...sidesOf(members) }] : []
    })
    .toSorted((one, other) => other.claims.length - one.claims.length)
}

function sidesOf(claims: readonly Claim[]): Pick<Pile, 'for' | 'against' | 'neutral'> {
  const count = (side: string): number => claims.filter(claim => claim.stance?.polarity === side).length
  return { for: count('for'), against: count('against'), neutral: count('neutral') }
}

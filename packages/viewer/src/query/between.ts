// Who stands between two holders: by positions, who agrees with each of them on something; by the graph, who is tied to both.
import type { Dataset, Family } from '../model/dataset.ts'
import { neighboursOf } from './neighbourhood.ts'
import { topicsOf, weightOf, type Tie } from './projections.ts'

export interface Between {
  key: string
  /** Topics shared with the first and with the second. */
  shared: [string[], string[]]
}

/** Holders that agree more than they differ with each of the two, who share most first. */
export function betweenByPositions(ties: readonly Tie[], [first, second]: readonly [string, string]): Between[] {
  const [ofFirst, ofSecond] = [agreeingWith(ties, first), agreeingWith(ties, second)]
  return [...ofFirst]
    .flatMap(([key, topics]): Between[] => {
      const others = ofSecond.get(key)
      return others && key !== second ? [{ key, shared: [topics, others] }] : []
    })
    .toSorted((one, other) => size(other) - size(one) || (one.key < other.key ? -1 : 1))
}

function size({ shared: [one, other] }: Between): number {
  return Math.min(one.length, other.length) * 100 + one.length + other.length
}

function agreeingWith(ties: readonly Tie[], holder: string): Map<string, string[]> {
  const agreeing = ties.filter(tie => tie.holders.includes(holder) && weightOf(tie, 'subtract') > 0)
  return new Map(agreeing.map(tie => [tie.holders.find(key => key !== holder) ?? '', topicsOf(tie.agree)]))
}

export interface Linked {
  key: string
  families: [Family[], Family[]]
}

/** Who or what has a claim with both, those told most first. */
export function betweenByClaims(data: Dataset, [first, second]: readonly [string, string]): Linked[] {
  const others = new Set(neighboursOf(data, second))
  return neighboursOf(data, first)
    .filter(key => others.has(key) && key !== first && key !== second)
    .map((key): Linked => ({ key, families: [familiesOf(data, key, first), familiesOf(data, key, second)] }))
    .toSorted(
      (one, other) => (data.entities.get(other.key)?.salience ?? 0) - (data.entities.get(one.key)?.salience ?? 0),
    )
}

function familiesOf(data: Dataset, key: string, end: string): Family[] {
  const lines = (data.linesAt.get(key) ?? []).filter(line => line.source === end || line.target === end)
  return [...new Set(lines.map(line => line.family))].toSorted()
}

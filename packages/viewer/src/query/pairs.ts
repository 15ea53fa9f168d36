// Two holders on one topic: every sentence of the one beside a sentence of the other, agreeing or opposed.
import type { Statement } from './statements.ts'
import type { Meeting } from './projections.ts'

export interface SentencePair {
  meeting: Meeting
  first: Statement
  second: Statement
  /** The act that both use, as in "both demand". */
  act: string | undefined
}

/** Every sentence of both on each of these meetings, side by side; who has fewer is quoted again beside the rest of the other's. */
export function pairsOf(
  statements: readonly Statement[],
  holders: readonly [string, string],
  meetings: readonly Meeting[],
): SentencePair[] {
  return meetings.flatMap(meeting => {
    const of = (index: 0 | 1): Statement[] =>
      statements.filter(
        item => item.holder === holders[index] && item.topic === meeting.topic && item.side === meeting.sides[index],
      )
    return paired(of(0), of(1)).map(([first, second]): SentencePair => ({
      meeting,
      first,
      second,
      act: sameAct(first, second),
    }))
  })
}

/** Pairs with the same act first, then what is left in order, the last of the shorter list again for the rest of the longer. */
function paired(ones: readonly Statement[], others: readonly Statement[]): [Statement, Statement][] {
  const pairs: [Statement, Statement][] = []
  const [left, right] = [[...ones], [...others]]
  for (const one of ones) {
    const index = right.findIndex(other => sameAct(one, other) !== undefined)
    if (index < 0) continue
    const [other] = right.splice(index, 1)
    left.splice(left.indexOf(one), 1)
    if (other) pairs.push([one, other])
  }
  const [lastOne, lastOther] = [ones.at(-1), others.at(-1)]
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    const [one, other] = [left[index] ?? lastOne, right[index] ?? lastOther]
    if (one && other) pairs.push([one, other])
  }
  return pairs
}

function sameAct(first: Statement, second: Statement): string | undefined {
  const [one, other] = [first.claim.stance?.act, second.claim.stance?.act]
  return one === other ? one : undefined
}

// Two positions of one holder in a sentence show their own words each: "called it unacceptable, stressing that …" ends before "stressing".
import { trimmed } from './grammar/clauses.ts'
import type { Position } from './position.ts'
import { sameActors } from './grammar/scene.ts'

/** How many later positions of a sentence are looked at for each. */
const NEIGHBOURS = 6

/** Characters that a position must keep, and that must be left of them from its own word on: "has launched a petition asking …" is one. */
const LEAST = 40
const LEAST_FROM_WORD = 20

const leavesEnough = ({ tree, from, cue }: Position, next: Position): boolean => {
  const end = tree.token(next.from)?.start ?? 0
  return end - (tree.token(from)?.start ?? 0) >= LEAST && end - (tree.token(cue)?.start ?? 0) >= LEAST_FROM_WORD
}

export function parted(positions: readonly Position[]): Position[] {
  const sorted = [...positions].sort((a, b) => a.cue - b.cue)
  return sorted.map((position, at) => {
    const next = sorted
      .slice(at + 1, at + 1 + NEIGHBOURS)
      .find(
        other => other.from > position.cue && other.from <= position.to && sameActors(other.holders, position.holders),
      )
    return next && leavesEnough(position, next)
      ? { ...position, ...trimmed(position.tree, { from: position.from, to: next.from - 1 }) }
      : position
  })
}

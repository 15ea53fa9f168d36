// Two positions of one holder in a sentence show their own words each: "called it unacceptable, stressing that …" ends before "stressing".
import { SAYING } from '../../entities/phrases/speakers.ts'
import { trimmed } from './grammar/clauses.ts'
import type { Position } from './position.ts'
import { sameActors } from './grammar/scene.ts'
import type { Tree } from './grammar/tree.ts'

/** How many later positions of a sentence are looked at for each. */
const NEIGHBOURS = 6

/** Characters that a position must keep, and that must be left of them from its own word on: "has launched a petition asking …" is one. */
const LEAST = 40
const LEAST_FROM_WORD = 20

const leavesEnough = ({ tree, from, cue }: Position, next: Position): boolean => {
  const end = tree.token(next.from)?.start ?? 0
  return end - (tree.token(from)?.start ?? 0) >= LEAST && end - (tree.token(cue)?.start ?? 0) >= LEAST_FROM_WORD
}

/** "warned of a range of measures, with the minister saying that …": what another says beside it is no part of it. */
function withoutAside(position: Position): Position {
  const { tree, cue, from, to } = position
  const comma = tree.tokens.find(
    ({ index, text }) => index > cue && index <= to && text === ',' && isAside(tree, index),
  )
  if (!comma || comma.start - (tree.token(from)?.start ?? 0) < LEAST) return position
  return { ...position, ...trimmed(tree, { from, to: comma.index - 1 }) }
}

function isAside(tree: Tree, comma: number): boolean {
  const mark = tree.token(comma + 1)
  const verb = tree.token(mark?.head ?? -1)
  return mark?.lemma === 'with' && mark.deprel === 'mark' && verb !== undefined && SAYING.has(verb.lemma)
}

export function parted(positions: readonly Position[]): Position[] {
  const sorted = positions.map(withoutAside).sort((a, b) => a.cue - b.cue)
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

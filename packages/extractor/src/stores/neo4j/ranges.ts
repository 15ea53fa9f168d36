// Where two versions of a graph differ, as ranges of keys.
import { coarser, type Part, type Parts } from './parts.ts'

/** Keys from `from` up to but without `to`, all of one category. */
export interface Range {
  from: string
  to: string
  /** Nodes and edges in it, before and after. */
  size: number
}

/** Ranges between cuts that both versions have, in which something is other; in order. */
export function changedRanges(before: Parts, after: Parts): Range[] {
  const step = Math.max(before.step, after.step)
  const [old, now] = [coarser(before, step).list, coarser(after, step).list]
  const cuts = new Set(old.map(({ from }) => from))
  const common = now.map(({ from }) => from).filter(from => cuts.has(from))
  const [oldRuns, nowRuns] = [runs(old, new Set(common)), runs(now, new Set(common))]
  return common.flatMap((from, index) => {
    const [a, b] = [oldRuns.get(from), nowRuns.get(from)]
    if (a && b && a.digest === b.digest && a.nodes === b.nodes && a.edges === b.edges) return []
    const to = common[index + 1] ?? `${from.slice(0, from.indexOf('/'))}0`
    return [{ from, to, size: sizeOf(a) + sizeOf(b) }]
  })
}

const sizeOf = (part: Part | undefined): number => (part ? part.nodes + part.edges : 0)

/** Parts joined up to the next of the given cuts. */
function runs(list: readonly Part[], cuts: ReadonlySet<string>): Map<string, Part> {
  const joined: Part[] = []
  for (const part of list) {
    const open = joined.at(-1)
    if (!open || cuts.has(part.from)) joined.push({ ...part })
    else {
      open.nodes += part.nodes
      open.edges += part.edges
      open.digest ^= part.digest
    }
  }
  return new Map(joined.map(part => [part.from, part]))
}

// How two entities are connected: the fewest steps, and the steps with the best evidence.
import { otherEnd, type Dataset, type Line } from '../model/dataset.ts'

export type Cost = (line: Line) => number

export const STEPS: Cost = () => 1

/** Cheaper with more independent articles, and with quotes. */
export const EVIDENCE: Cost = line => {
  const articles = new Set(line.claims.flatMap(claim => claim.evidence.map(span => span.article))).size
  const quotes = line.claims.filter(claim => claim.stance?.quoted).length
  return 1 / (articles + 0.5 * Math.min(quotes, 4)) + 0.25
}

/** The cheapest chain of lines from one to the other; undefined when there is none. Ties go to the first in key order. */
export function findPath(data: Dataset, from: string, to: string, cost: Cost): Line[] | undefined {
  const best = new Map<string, { total: number; via: Line | undefined }>([[from, { total: 0, via: undefined }]])
  const open = new Set([from])
  const done = new Set<string>()
  while (open.size > 0) {
    const at = cheapest(open, best)
    if (at === to) return trace(best, from, to)
    open.delete(at)
    done.add(at)
    for (const line of data.linesAt.get(at) ?? []) {
      const next = otherEnd(line, at)
      const total = (best.get(at)?.total ?? 0) + cost(line)
      if (done.has(next) || total >= (best.get(next)?.total ?? Infinity)) continue
      best.set(next, { total, via: line })
      open.add(next)
    }
  }
  return undefined
}

type Reached = Map<string, { total: number; via: Line | undefined }>

function cheapest(open: ReadonlySet<string>, best: Reached): string {
  const totals = [...open].map(key => ({ key, total: best.get(key)?.total ?? Infinity }))
  return totals.toSorted((one, other) => one.total - other.total || (one.key < other.key ? -1 : 1))[0]?.key ?? ''
}

function trace(best: Reached, from: string, to: string): Line[] {
  const lines: Line[] = []
  let at = to
  while (at !== from) {
    const line = best.get(at)?.via
    if (!line) return lines
    lines.unshift(line)
    at = otherEnd(line, at)
  }
  return lines
}

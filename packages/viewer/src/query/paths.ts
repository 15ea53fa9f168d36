// How two entities are connected: the fewest steps, and the steps with the best evidence.
import { otherEnd, type Claim, type Dataset, type Line } from '../model/dataset.ts'
import { newestFirst } from './order.ts'

export type Cost = (line: Line) => number

export const STEPS: Cost = () => 1

const DAY_MS = 24 * 3600 * 1000
/** After so many days a source counts as old. */
const OLD = 90

/**
 * Cheaper with more independent sources (a copy of an article is none), with quotes, and with a recent source.
 * A step costs from 0.2 (many fresh sources) to 1.5 (one old paraphrase), so that a detour must be much better told.
 */
export function evidenceCost(data: Dataset): Cost {
  const newest = [...data.articles.values()]
    .flatMap(article => article.published ?? [])
    .toSorted()
    .at(-1)
  return line => {
    const articles = new Set(line.claims.flatMap(claim => claim.evidence.map(span => span.article)))
    const sources = new Set([...articles].map(article => data.articles.get(article)?.copyOf ?? article)).size
    const quotes = line.claims.filter(claim => claim.stance?.quoted).length
    return 1 / (sources + 0.5 * Math.min(quotes, 4)) + 0.2 + 0.3 * age(data, articles, newest)
  }
}

/** From 0, as new as the newest article, to 1, old or undated. */
function age(data: Dataset, articles: Iterable<string>, newest: string | undefined): number {
  const [last] = [...articles]
    .flatMap(article => data.articles.get(article)?.published ?? [])
    .toSorted()
    .toReversed()
  if (!last || !newest) return 1
  return Math.min((Date.parse(newest) - Date.parse(last)) / DAY_MS / OLD, 1)
}

/** The way that a selection asks for. */
export function chosenPath(
  data: Dataset,
  { from, to, shortest }: { from: string; to: string; shortest?: true },
): Line[] | undefined {
  return findPath(data, from, to, shortest ? STEPS : evidenceCost(data))
}

/** The claim that tells a step best: most sources, then a quote, then the newest. */
export function bestClaim(data: Dataset, line: Line): Claim | undefined {
  const value = (claim: Claim): number =>
    new Set(claim.evidence.map(span => span.article)).size + (claim.stance?.quoted ? 0.5 : 0)
  return newestFirst(line.claims, data).toSorted((one, other) => value(other) - value(one))[0]
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

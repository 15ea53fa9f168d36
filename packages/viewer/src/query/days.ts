// Positions by day on the clock that counts, with every filter but the days themselves; by month or year when there are too many days.
import type { Dataset } from '../model/dataset.ts'
import type { ViewState } from '../state/view.ts'
import { dayOn } from './clocks.ts'
import { claimTest } from './facets.ts'

export interface DayCount {
  /** A day, or a month or year where no day is told. */
  day: string
  for: number
  against: number
  neutral: number
}

const MOST_BINS = 60
const DAY_MS = 24 * 3600 * 1000
/** Quiet stretches of up to a week are shown as empty days, longer ones as a gap. */
const LONGEST_QUIET = 7

/** Days that have positions, in order, with short quiet stretches between; a position counts once however many ends it has. */
export function countDays(data: Dataset, state: ViewState): DayCount[] {
  const counts = new Map<string, DayCount>()
  const seen = new Set<string>()
  const passes = claimTest({ ...state, days: undefined }, data)
  for (const claim of data.claims.values()) {
    if (!claim.stance || seen.has(claim.stance.key) || !passes(claim)) continue
    const day = dayOn(state.stances.clock, claim, data)
    if (!day) continue
    seen.add(claim.stance.key)
    const count = counts.get(day) ?? empty(day)
    count[claim.stance.polarity] += 1
    counts.set(day, count)
  }
  return withQuietDays(coarse([...counts.values()]).toSorted((first, second) => (first.day < second.day ? -1 : 1)))
}

function empty(day: string): DayCount {
  return { day, for: 0, against: 0, neutral: 0 }
}

/** Days as they are, else by month, else by year: the finest that is still readable. */
function coarse(days: readonly DayCount[]): DayCount[] {
  const [byDay = [], byMonth = [], byYear = []] = [10, 7, 4].map(length => binned(days, length))
  return [byDay, byMonth].find(bins => bins.length <= MOST_BINS) ?? byYear
}

function binned(days: readonly DayCount[], length: number): DayCount[] {
  const bins = new Map<string, DayCount>()
  for (const { day, ...counted } of days) {
    const name = day.slice(0, length)
    const bin = bins.get(name) ?? empty(name)
    for (const side of ['for', 'against', 'neutral'] as const) bin[side] += counted[side]
    bins.set(name, bin)
  }
  return [...bins.values()]
}

function withQuietDays(days: readonly DayCount[]): DayCount[] {
  return days.flatMap((day, index) => {
    const next = days[index + 1]?.day
    return next === undefined ? [day] : [day, ...daysBetween(day.day, next).map(empty)]
  })
}

/** The days between two, both left out; none where one of them is no day or they are far apart. */
export function daysBetween(first: string, last: string): string[] {
  const [from, to] = [Date.parse(first), Date.parse(last)]
  const between = Math.round((to - from) / DAY_MS) - 1
  if (first.length < 10 || last.length < 10 || between > LONGEST_QUIET) return []
  return Array.from({ length: between }, (_, index) => new Date(from + (index + 1) * DAY_MS).toISOString().slice(0, 10))
}

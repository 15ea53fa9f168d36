// Positions by day, with every filter but the days themselves.
import type { Dataset } from '../model/dataset.ts'
import type { ViewState } from '../state/view.ts'
import { claimTest, dayOf } from './facets.ts'

export interface DayCount {
  day: string
  for: number
  against: number
  neutral: number
}

/** Days that have positions, in order; a position counts once however many ends it has. */
export function countDays(data: Dataset, state: ViewState): DayCount[] {
  const days = new Map<string, DayCount>()
  const seen = new Set<string>()
  const passes = claimTest({ ...state, days: undefined }, data)
  for (const claim of data.claims.values()) {
    const day = dayOf(claim, data)
    if (!claim.stance || !day || seen.has(claim.stance.key)) continue
    if (!passes(claim)) continue
    seen.add(claim.stance.key)
    const counted = days.get(day) ?? { day, for: 0, against: 0, neutral: 0 }
    counted[claim.stance.polarity] += 1
    days.set(day, counted)
  }
  return [...days.values()].toSorted((first, second) => (first.day < second.day ? -1 : 1))
}

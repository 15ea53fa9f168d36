// The days on which a text may have been written: around the dates that it names, in the years that something in it allows.
import { type Day, dayOf, yearOf } from './calendar.ts'
import type { Claim } from './claims.ts'
import type { DatedClue } from './clues.ts'
import type { Evidence } from './score.ts'

/** Days before and after a named date that are tried. */
const REACH = 10
const MOST_YEARS = 15
const MOST_ANCHORS = 60

/** Days around every named day, in the allowed years; without repetition, in order. */
export function candidateDays(evidence: Evidence, claims: readonly Claim[]): Day[] {
  const anchors = evidence.clues.filter(clue => clue.kind === 'dated' && clue.day !== undefined).slice(0, MOST_ANCHORS)
  const years = candidateYears(evidence, claims)
  const named = anchors.flatMap(anchor => (anchor.kind === 'dated' ? namedDays(anchor, years) : []))
  const days = new Set(named.flatMap(day => Array.from({ length: 2 * REACH + 1 }, (_, index) => day + index - REACH)))
  return [...days].sort((a, b) => a - b)
}

function namedDays({ year, month = 0, day = 0 }: DatedClue, years: readonly number[]): Day[] {
  return (year === undefined ? years : [year])
    .map(candidate => dayOf(candidate, month, day))
    .filter(found => found !== undefined)
}

/** Years of the claims and of full dates with their neighbours, and else those in which the office-holders of the text overlap. */
export function candidateYears({ clues, holders, elapsed }: Evidence, claims: readonly Claim[]): number[] {
  const claimed = claims.flatMap(({ days, month }) => [
    ...days.map(yearOf),
    ...(month === undefined ? [] : [Number(month.slice(0, 4))]),
  ])
  const stated = clues.flatMap(clue =>
    clue.kind === 'dated' && clue.year !== undefined && clue.month !== undefined ? [clue.year] : [],
  )
  const around = [...claimed, ...stated].flatMap(year => [year - 1, year, year + 1])
  const known = around.length > 0 ? around : eraYears(holders.flat().length > 0 ? holders : [], elapsed)
  return [...new Set(known)].sort((a, b) => a - b)
}

/** Nothing when the bounds leave more years than a weekday or a distance could tell apart. */
function eraYears(holders: Evidence['holders'], elapsed: Evidence['elapsed']): number[] {
  const from = Math.max(
    ...holders.map(terms => Math.min(...terms.map(term => Number(term.from.slice(0, 4))))),
    ...elapsed.map(one => one.year - one.tolerance),
  )
  const to = Math.min(
    ...holders.map(terms => Math.max(...terms.map(term => Number((term.to ?? '9999').slice(0, 4))))),
    ...elapsed.map(one => one.year + one.tolerance),
  )
  return Number.isFinite(from) && to >= from && to - from < MOST_YEARS
    ? Array.from({ length: to - from + 1 }, (_, index) => from + index)
    : []
}

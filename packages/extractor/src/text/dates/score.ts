// How well a day fits as the day on which a text was written: the sum of what each clue says about it.
// Weights were set by hand on short texts of many decades (tests/text/publication); only their order matters much.
import { type Day, dayOf, monthOf, weekdayOf, yearOf } from './calendar.ts'
import type { Clue, DatedClue, DeicticClue } from './clues.ts'
import type { Elapsed, Eras } from './eras.ts'
import type { OfficeTerm } from '../../lexicon/office-terms.ts'

export interface Evidence extends Eras {
  clues: readonly Clue[]
}

const CONTRADICTION = -4
const WEEKDAY_DISAGREES = -3
const YEARLESS = 300

/** Higher fits better; below zero something in the text speaks against the day. */
export function scoreDay(day: Day, { clues, holders, elapsed }: Evidence): number {
  const dated = clues.filter(clue => clue.kind === 'dated')
  const anchors = distinctAnchors(dated)
  return (
    sum(anchors, clue => scoreAnchor(day, clue)) +
    sum(dated, clue => scoreYear(day, clue) + scoreMonth(day, clue)) +
    scoreWeekdays(day, dated) +
    sum(
      clues.filter(clue => clue.kind === 'deictic'),
      clue => scoreDeictic(day, clue, dated),
    ) +
    sum(holders, terms => scoreHolder(day, terms)) +
    sum(elapsed, one => scoreElapsed(day, one))
  )
}

/** Clues that name a day of a month; one for each day and direction, for repeating a date makes it no nearer. */
export function distinctAnchors(dated: readonly DatedClue[]): DatedClue[] {
  const anchors = new Map<string, DatedClue>()
  for (const clue of dated) {
    if (clue.day === undefined) continue
    const key = `${clue.year ?? ''}/${clue.month ?? ''}/${clue.day}/${clue.direction}`
    if (!anchors.has(key)) anchors.set(key, clue)
  }
  return [...anchors.values()]
}

/** The days that a clue may mean for a text of a day: with its own year, or in the years around. */
export function readings(clue: DatedClue, day: Day): { first: Day; last: Day }[] {
  const years = clue.year === undefined ? [yearOf(day) - 1, yearOf(day), yearOf(day) + 1] : [clue.year]
  return years.flatMap(year => {
    const first = dayOf(year, clue.month ?? 0, clue.day ?? 0)
    if (first === undefined) return []
    return [{ first, last: dayOf(year, clue.month ?? 0, clue.lastDay ?? clue.day ?? 0) ?? first }]
  })
}

/** The nearer, the better, and on the right side. */
function scoreAnchor(day: Day, clue: DatedClue): number {
  const possible = readings(clue, day).filter(
    ({ first, last }) => clue.year !== undefined || isSpokenSo(day, first, last, clue.direction),
  )
  if (possible.length === 0) return CONTRADICTION
  return Math.max(
    ...possible.map(({ first, last }) => scoreGap(day, first, last, clue) + weekdayAgreement(first, clue)),
  )
}

/** "on January 10" without a year is within ten months, on the side that the clause says. */
function isSpokenSo(day: Day, first: Day, last: Day, direction: DatedClue['direction']): boolean {
  if (day >= first && day <= last) return true
  if (direction === 'unknown') return Math.abs(first - day) <= YEARLESS
  return direction === 'future' ? first > day && first - day <= YEARLESS : last < day && day - last <= YEARLESS
}

function scoreGap(day: Day, first: Day, last: Day, { direction, lastDay }: DatedClue): number {
  if (day > first && day <= last) return direction === 'future' ? -1 : 1
  const after = day - last
  if (direction === 'future' && after > 0) return CONTRADICTION
  if (direction === 'past' && after < 0) return CONTRADICTION
  // On the day itself one rather says "today", unless it is the first of several days.
  return direction === 'future' && day === first && lastDay === undefined
    ? 1.5
    : nearness(Math.abs(day < first ? first - day : after))
}

/** 3 for the same day, half of it after four days, next to nothing after months. */
function nearness(days: number): number {
  return 3 / (1 + days / 4)
}

/** "Monday, January 10" tells the year; officials seldom meet on weekends. */
function weekdayAgreement(first: Day, { weekday, year }: DatedClue): number {
  if (year !== undefined) return 0
  if (weekday === undefined) return [0, 6].includes(weekdayOf(first)) ? -0.1 : 0
  return weekdayOf(first) === weekday ? 1 : WEEKDAY_DISAGREES
}

function scoreYear(day: Day, { year, month, day: date, direction }: DatedClue): number {
  if (year === undefined || date !== undefined) return 0
  const months = (yearOf(day) - year) * 12 + (month === undefined ? 0 : monthOf(day) - month)
  if (direction === 'future') return months > 0 ? CONTRADICTION : 0.1
  if (direction === 'past') return months < 0 ? CONTRADICTION : 0
  return months < -12 ? -1 : 0
}

/** "in December", past: the last one, and rather a short while ago. */
function scoreMonth(day: Day, { year, month, day: date, direction }: DatedClue): number {
  if (year !== undefined || month === undefined || date !== undefined) return 0
  const ago = (monthOf(day) - month + 12) % 12
  return 1 / (1 + (direction === 'future' ? (12 - ago) % 12 : ago))
}

/** "on Monday": past within the week before, future within the week after; both at once make it the day itself. */
function scoreWeekdays(day: Day, dated: readonly DatedClue[]): number {
  const bare = dated.filter(({ weekday, month }) => weekday !== undefined && month === undefined)
  const past = bare.filter(({ direction }) => direction === 'past').map(({ weekday = 0 }) => weekday)
  const future = bare.filter(({ direction }) => direction === 'future')
  const both = future
    .filter(({ weekday = 0, partOfDay }) => partOfDay && past.includes(weekday))
    .map(({ weekday }) => weekday)
  return (
    sum([...new Set(past)], weekday => PAST_WEEKDAY[(weekdayOf(day) - weekday + 7) % 7] ?? 0) +
    sum(
      [...new Set(future.map(({ weekday = 0 }) => weekday))],
      weekday => FUTURE_WEEKDAY[(weekday - weekdayOf(day) + 7) % 7] ?? 0,
    ) +
    sum(both, weekday => (weekday === weekdayOf(day) ? 2 : 0))
  )
}

/** By days since: agencies write "on Friday" on that very Friday, and hardly of a day a week ago. */
const PAST_WEEKDAY = [0.6, 0.6, 0.4, 0.3, 0.1, 0, 0]
/** By days until. */
const FUTURE_WEEKDAY = [0, 0.5, 0.5, 0.4, 0.3, 0.2, 0.1]

function scoreDeictic(day: Day, clue: DeicticClue, dated: readonly DatedClue[]): number {
  if (clue.unit === 'day') return scoreBeside(day + clue.offset, clue, dated)
  if (clue.unit !== 'week') return 0
  const anchors = distinctAnchors(dated).filter(({ year }) => year === undefined)
  if (anchors.length === 0 || clue.offset < 0) return 0
  const fitting = anchors.filter(anchor =>
    readings(anchor, day).some(({ last }) => weeksApart(day, last).includes(clue.offset)),
  )
  return 1.5 * (fitting.length / anchors.length)
}

/** "yesterday" beside "on Thursday" or "(5 January)" is that day. */
function scoreBeside(meant: Day, { start, end, sentence }: DeicticClue, dated: readonly DatedClue[]): number {
  const beside = dated.filter(
    other => other.sentence === sentence && (Math.abs(other.start - end) < 12 || Math.abs(start - other.end) < 12),
  )
  return sum(beside, other => (means(meant, other) ? 2 : CONTRADICTION / 2))
}

function means(meant: Day, clue: DatedClue): boolean {
  if (clue.day === undefined) return clue.weekday === undefined || clue.weekday === weekdayOf(meant)
  return readings(clue, meant).some(({ first, last }) => first <= meant && meant <= last)
}

/** How many calendar weeks a day is after another, with weeks from Sunday and from Monday. */
function weeksApart(day: Day, other: Day): number[] {
  return [0, 1].map(monday => Math.floor((other + 4 - monday) / 7) - Math.floor((day + 4 - monday) / 7))
}

function scoreHolder(day: Day, terms: readonly OfficeTerm[]): number {
  const iso = new Date(day * 86_400_000).toISOString().slice(0, 10)
  if (terms.some(({ from, to }) => from <= iso && (to === undefined || iso <= to))) return 0.3
  return terms.every(({ from }) => iso < from) ? -3 : -0.7
}

function scoreElapsed(day: Day, { year, tolerance }: Elapsed): number {
  return -Math.min(2, (0.3 * Math.abs(yearOf(day) - year)) / Math.sqrt(tolerance))
}

function sum<T>(items: readonly T[], value: (item: T) => number): number {
  return items.reduce((total, item) => total + value(item), 0)
}

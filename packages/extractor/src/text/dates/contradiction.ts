// When is a claimed date not to be believed? Only on strong grounds: metadata is right far more often than wrong.
import { type Day, dayOf, spoken } from './calendar.ts'
import type { DatedClue, DeicticClue } from './clues.ts'
import { distinctAnchors, type Evidence, readings } from './score.ts'

/** A text's own dates lie at least so far from a claim that they speak against. */
const FAR = 20
/** Own dates that tell when a text was written lie at most so far apart. */
const CLUSTER = 14

/** What speaks against a claimed day, as the middle of a sentence; undefined when nothing does. */
export function contradiction(claimed: Day, { clues }: Evidence): string | undefined {
  const dated = clues.filter(clue => clue.kind === 'dated')
  const deictic = clues.filter(clue => clue.kind === 'deictic')
  return pastAfterClaim(claimed, dated) ?? weekdayAgainst(claimed, dated) ?? livesElsewhere(claimed, dated, deictic)
}

/** "was signed on 12 March 2014" in a text that claims 2013. */
function pastAfterClaim(claimed: Day, dated: readonly DatedClue[]): string | undefined {
  const later = dated.filter(
    clue =>
      clue.direction === 'past' &&
      clue.year !== undefined &&
      clue.day !== undefined &&
      readings(clue, claimed).some(({ first }) => first > claimed + 1),
  )
  const earlier = dated.filter(
    clue =>
      clue.year !== undefined &&
      clue.day !== undefined &&
      readings(clue, claimed).some(({ first }) => first <= claimed),
  )
  const [first] = later
  return first !== undefined && later.length > earlier.length ? `it tells of ${first.words} as past` : undefined
}

/** "on Monday, January 10" in a text of a year in which that was no Monday, and twice so or near the claim. */
function weekdayAgainst(claimed: Day, dated: readonly DatedClue[]): string | undefined {
  const checked = dated.filter(clue => clue.year === undefined && clue.day !== undefined && clue.weekday !== undefined)
  const wrong = checked.filter(
    clue =>
      !readings(clue, claimed).some(({ first }) => Math.abs(first - claimed) < 200 && weekday(first) === clue.weekday),
  )
  const [first] = wrong
  return first !== undefined && wrong.length === checked.length
    ? `${first.words} did not fall on that weekday around it`
    : undefined
}

/**
 * The text speaks as of its own day ("this week", "are holding", "on Monday"), names at least two days close together, and none near the claim.
 * Made for a report of "the January 12 talks" under "Thu, 07 Jul 2022"; must not catch a look back at February under a date in July.
 */
function livesElsewhere(
  claimed: Day,
  dated: readonly DatedClue[],
  deictic: readonly DeicticClue[],
): string | undefined {
  const anchors = distinctAnchors(dated).filter(({ year }) => year === undefined)
  const places = [...new Set(anchors.map(({ month = 0, day = 0 }) => dayOf(2000, month, day) ?? 0))].sort(
    (a, b) => a - b,
  )
  const together = places.length >= 2 && (places.at(-1) ?? 0) - (places[0] ?? 0) <= CLUSTER
  const near = dated.some(
    clue =>
      clue.day !== undefined &&
      readings(clue, claimed).some(
        ({ first, last }) => Math.abs(first - claimed) <= FAR || Math.abs(last - claimed) <= FAR,
      ),
  )
  const asOfNow =
    deictic.some(({ unit, offset }) => (unit === 'day' || unit === 'week') && offset >= 0) ||
    dated.some(clue => clue.direction === 'future' && clue.year === undefined)
  if (!together || near || !asOfNow) return undefined
  const named = anchors.slice(0, 3).map(({ words }) => words)
  return `it speaks of ${named.join(', ')} as the present, ${Math.min(...anchors.flatMap(clue => readings(clue, claimed).map(({ first }) => Math.abs(first - claimed))))} days from ${spoken(claimed)}`
}

function weekday(day: Day): number {
  return (((day + 4) % 7) + 7) % 7
}

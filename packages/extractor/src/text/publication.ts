// When was an article published? What its file and header claim is believed unless its own text speaks strongly against it;
// without a claim the day is found that fits best to all that the text says about time. No clock: "today" is never ours.
import type { Article, Publication, Span } from '../model.ts'
import { type Day, isoOf, spoken, yearOf } from './dates/calendar.ts'
import { candidateDays } from './dates/candidates.ts'
import { type AgencyDateline, type Claim, findAgencyDateline, findClaims } from './dates/claims.ts'
import { type DatedClue, findClues } from './dates/clues.ts'
import { contradiction } from './dates/contradiction.ts'
import { findEras } from './dates/eras.ts'
import { distinctAnchors, type Evidence, scoreDay } from './dates/score.ts'
import { findParagraphs } from './paragraphs.ts'

/** A dateline stands within so many characters. */
const OPENING = 5000
/** A day found from the text alone fits at least this well… */
const LEAST_SCORE = 1.5
/** …and better than any day of another year by this. */
const LEAST_MARGIN = 0.25
/** Office-holders bound a year loosely, so that only a weekday or the like can part the years that they leave. */
const LEAST_ERA_MARGIN = 1

/** All that a text says about time. */
export function findEvidence(text: string, boilerplate: Article['boilerplate']): Evidence {
  const clues = findClues(text, boilerplate)
  const dateline = firstParagraphs(text, boilerplate)
    .map(findAgencyDateline)
    .find(found => found !== undefined)
  return { clues: dateline === undefined ? clues : [fromDateline(dateline), ...clues], ...findEras(text) }
}

/**
 * Judges the publication date.
 *
 * @param metadata the date that the file, a listing or the page claims, as it is written there
 * @example judgePublication(text, boilerplate, '07/07/2022') // { date: '2022-01-12', basis: 'content', claimed: '07/07/2022', reason: '…' }
 */
export function judgePublication(text: string, boilerplate: Article['boilerplate'], metadata?: string): Publication {
  const evidence = findEvidence(text, boilerplate)
  const claims = findClaims(text, boilerplate, metadata)
  const claim = pickClaim(claims, evidence)
  if (claim === undefined) return fromContent(evidence, claims, metadata)
  const against = claim.against
  const found = against === undefined ? undefined : bestDay(evidence, claims, claim.day)
  const claimed = claim.words
  if (found === undefined || against === undefined) return believed(claim, evidence)
  return {
    date: isoOf(found),
    basis: 'content',
    claimed,
    reason: `The ${claim.from} says ${claimed}, but ${against}; the text fits ${spoken(found)} best.`,
  }
}

interface Picked extends Claim {
  day: Day
  against: string | undefined
}

/** The first claim that the text does not speak against, else the first; of a date with two readings the one that fits better. */
function pickClaim(claims: readonly Claim[], evidence: Evidence): Picked | undefined {
  const read = claims.flatMap(claim => {
    const day = claim.days.reduce<Day | undefined>(
      (best, next) => (best === undefined || scoreDay(next, evidence) > scoreDay(best, evidence) + 0.5 ? next : best),
      undefined,
    )
    return day === undefined ? [] : [{ ...claim, day, against: contradiction(day, evidence) }]
  })
  return (
    read.find(({ against, contradictsItself }) => against === undefined && !contradictsItself) ??
    read.find(({ against }) => against === undefined) ??
    read[0]
  )
}

function believed({ day, words, from, against, contradictsItself }: Picked, evidence: Evidence): Publication {
  const support = against === undefined && scoreDay(day, { ...evidence, holders: [], elapsed: [] }) > 0.5
  const base = { date: isoOf(day), claimed: words }
  if (support) return { ...base, basis: 'both', reason: `The ${from} says ${words}, and ${supportOf(day, evidence)}.` }
  const doubt =
    against === undefined ? 'nothing in the text speaks against it' : `although ${against}, no other day fits better`
  return {
    ...base,
    basis: 'metadata',
    reason: `The ${from} says ${words}${contradictsItself ? ', with another weekday' : ''}; ${doubt}.`,
  }
}

function fromContent(evidence: Evidence, claims: readonly Claim[], metadata?: string): Publication {
  const found = bestDay(evidence, claims)
  const claimed = metadata ?? claims[0]?.words
  const kept = claimed === undefined ? {} : { claimed }
  if (found !== undefined)
    return {
      ...kept,
      date: isoOf(found),
      basis: 'content',
      reason: `No day is claimed; ${supportOf(found, evidence)}.`,
    }
  const month = claims.find(claim => claim.month !== undefined)?.month
  if (month !== undefined)
    return { ...kept, date: month, basis: 'metadata', reason: `Only ${month} is claimed, and the text tells no day.` }
  return { ...kept, basis: 'none', reason: 'Nothing is claimed, and the text does not tell its year and day.' }
}

/** The day that fits best; undefined when none fits well, or days of two years fit alike and no claim parts them. */
function bestDay(evidence: Evidence, claims: readonly Claim[], claimed?: Day): Day | undefined {
  const scored = candidateDays(evidence, claims).map(day => ({
    day,
    score: scoreDay(day, evidence) + agreement(day, claims, claimed),
  }))
  const [best] = scored.sort((a, b) => b.score - a.score || a.day - b.day)
  if (best === undefined || best.score < LEAST_SCORE) return undefined
  const rival = scored.find(({ day }) => Math.abs(day - best.day) > 180 && yearOf(day) !== yearOf(best.day))
  const margin = claims.length > 0 || hasStatedYear(evidence) ? LEAST_MARGIN : LEAST_ERA_MARGIN
  return rival !== undefined && rival.score > best.score - margin ? undefined : best.day
}

function hasStatedYear({ clues }: Evidence): boolean {
  return clues.some(clue => clue.kind === 'dated' && clue.year !== undefined && clue.month !== undefined)
}

/** A wrong date is mostly one put on later: the last fitting day before it, and best of the same year, is preferred. */
function agreement(day: Day, claims: readonly Claim[], claimed?: Day): number {
  if (claims.some(({ month }) => month !== undefined && isoOf(day).startsWith(month))) return 1
  if (claimed === undefined) return 0
  return (yearOf(day) === yearOf(claimed) ? 0.5 : 0) + (day <= claimed && claimed - day < 366 ? 1 : 0)
}

/** The words of a text that fit a day, for a reason that can be read. */
export function supportOf(day: Day, { clues }: Evidence): string {
  const dated = clues.filter(clue => clue.kind === 'dated')
  const anchors = distinctAnchors(dated).filter(
    clue => scoreDay(day, { clues: [clue], holders: [], elapsed: [] }) > 0.5,
  )
  const telling = anchors.length > 0 ? anchors : dated.filter(({ weekday }) => weekday !== undefined)
  const words = [...new Set(telling.map(describe))].slice(0, 3)
  return words.length === 0
    ? 'the text agrees'
    : `${words.join(', ')} in the text ${words.length === 1 ? 'fits' : 'fit'} ${spoken(day)}`
}

function describe({ words, direction }: DatedClue): string {
  return direction === 'unknown' ? `“${words}”` : `“${words}” (${direction === 'past' ? 'past' : 'still to come'})`
}

/** A dateline opens the report: its first paragraph, below a title and a standfirst. */
function firstParagraphs(text: string, boilerplate: readonly Span[]): string[] {
  return findParagraphs(
    text.slice(0, OPENING),
    boilerplate.filter(({ end }) => end <= OPENING),
  )
    .slice(0, 3)
    .map(({ start, end }) => text.slice(start, Math.min(end, start + 300)))
}

function fromDateline({ words, month, day }: AgencyDateline): DatedClue {
  return { kind: 'dated', start: 0, end: 0, month, day, words, direction: 'past', partOfDay: false, sentence: -1 }
}

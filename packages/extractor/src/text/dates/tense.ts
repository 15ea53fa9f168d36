// Does a clause put a date before or after its writing? Told by the nearest verb form or adverb, without a parser.
import type { Span } from '../../model.ts'

export type Direction = 'past' | 'future' | 'unknown'

const FUTURE = [
  // "will be followed by a January 13 meeting"
  "\\b(?:will|shall|won['’]t)\\b(?:\\s+(?:also|then|not|be|have|likely|now|soon|again|only))*\\s+\\p{L}+",
  // "said that it would close on May 5": mostly still to come for the reader too
  '\\bwould\\b(?!\\s+have)(?:\\s+(?:also|then|not|be|likely|soon|again|only))*\\s+\\p{L}+',
  // "is to be held on", "are expected to speak on", "slated for January 9-13"
  '\\b(?:is|are)\\s+(?:\\p{L}+\\s+)?(?:to|set|due|expected|scheduled|slated|planned|planning|likely|going|preparing|about|supposed)\\b(?:\\s+(?:to|for|on)\\b)?(?:\\s+be)?(?:\\s+\\p{L}+)?',
  '\\b(?:slated|scheduled|set|due|planned|expected|tentatively)\\s+(?:for|to|on)\\b',
  '\\b(?:upcoming|forthcoming|coming|next|ahead of|later this)\\b',
  '\\b(?:plans?|hopes?|intends?|aims?|wants?)\\s+to\\s+\\p{L}+',
  // "the meetings kick off on January 9"
  '\\b(?:begins?|starts?|kicks? off|opens?|takes? place|gets? under way)\\b',
]

const PAST = [
  '\\b(?:was|were|had|has|have)\\b(?:\\s+(?:been|also|not|already|recently))*(?:\\s+\\p{L}+(?:ed|en|t|d)\\b)?',
  '\\b(?:said|told|met|held|began|came|went|took|made|gave|left|won|lost|fell|rose|spoke|wrote|sent|found|led|saw|brought|struck|shot|fought|sank|broke|became|kept|flew|drew|grew|stood|sat|ran|built|spent|heard|felt|knew|thought|got|paid|sold|bought|signed)\\b',
  // "announced on July 8", not "the United States", "need", "Moscow-backed"
  '(?<![-\\p{L}])(?!need|speed|indeed|hundred|exceed|proceed|succeed|embed|shed)\\p{Ll}{2,}ed\\b',
  '\\b(?:ago|since|after|following|last|previous|earlier|follows)\\b',
]

const CUE = new RegExp(`(?<future>${FUTURE.join('|')})|(?<past>${PAST.join('|')})`, 'giu')
/** A comma, dash, semicolon or "and" between a date and a verb counts as so many characters more. */
const CLAUSE_EDGE = /[,;:–—()]|\band\b|\bwhile\b|\bbut\b|\bwhich\b|\bwho\b|\bthat\b/giu
const EDGE_LENGTH = 12
const FARTHEST = 160

/** The direction of what a sentence dates at `place` (a span in it). */
export function directionAt(sentence: string, place: Span): Direction {
  const from = Math.max(0, place.start - FARTHEST)
  const around = sentence.slice(from, place.end + FARTHEST)
  const here = { start: place.start - from, end: place.end - from }
  let best: { direction: Direction; distance: number } = { direction: 'unknown', distance: FARTHEST }
  for (const match of around.matchAll(CUE)) {
    const distance = distanceTo(around, { start: match.index, end: match.index + match[0].length }, here)
    if (distance < best.distance)
      best = { direction: match.groups?.['future'] === undefined ? 'past' : 'future', distance }
  }
  return best.direction
}

function distanceTo(sentence: string, cue: Span, place: Span): number {
  if (cue.start < place.end && place.start < cue.end) return 0
  const between = cue.end <= place.start ? sentence.slice(cue.end, place.start) : sentence.slice(place.end, cue.start)
  return between.length > FARTHEST ? FARTHEST : between.length + EDGE_LENGTH * (between.match(CLAUSE_EDGE)?.length ?? 0)
}

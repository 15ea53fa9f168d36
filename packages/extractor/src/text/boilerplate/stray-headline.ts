// A headline of another article that stands between two paragraphs.
import { overlapsAny } from '../spans.ts'
import { type BoilerplateRule, endsSentence, type Line } from './page.ts'

const FEWEST_WORDS = 8
const MOST_WORDS = 24
/** More lines of this look are the article's own crossheads. */
const MOST_STRAYS = 2
/** Title and standfirst. */
const TOP_LINES = 3
const PROSE_WORDS = 15

/**
 * A line with as many words as a headline and no final punctuation, between paragraphs of prose and away from the top.
 * Made for "Russia planning massive military offensive against Ukraine involving 175,000 troops, U.S. intelligence warns";
 * must not take "What’s on the agenda?", "Impact on trade", a list's items, or a last line whose full stop was lost.
 */
export const strayHeadline: BoilerplateRule = {
  name: 'stray-headline',
  find({ lines }, found) {
    const own = lines.filter(line => !overlapsAny(line, found))
    const strays = own.filter(
      (line, at) => at >= TOP_LINES - 1 && isHeadline(line) && isProse(own[at - 1]) && isProse(own[at + 1]),
    )
    return strays.length <= MOST_STRAYS ? strays : []
  },
}

function isHeadline({ value, words }: Line): boolean {
  return (
    words >= FEWEST_WORDS &&
    words <= MOST_WORDS &&
    /^["“'‘]?[\p{Lu}\p{N}]/u.test(value) &&
    /[\p{L}\p{N}%'’”"]$/u.test(value) &&
    !endsSentence(value) &&
    !isListItem(value)
  )
}

/** "- the first point", "1) the second", "Speaker: …" */
function isListItem(value: string): boolean {
  return /^(?:[-*•–—#>]|\(?\d{1,2}[.)]|\(?[a-z]\))\s|^[\p{L} ]{1,30}:/u.test(value)
}

function isProse(line: Line | undefined): boolean {
  return line !== undefined && line.words >= PROSE_WORDS && endsSentence(line.value)
}

// What follows the article: from the first copyright or sign-up line near the end, all that is no paragraph of prose.
import type { Span } from '../../model.ts'
import { overlapsAny } from '../spans.ts'
import type { BoilerplateRule, Line } from './page.ts'

/** A tail is at most this much of the text, or this many characters. */
const SHARE = 0.25
const CHARACTERS = 700
const FEWEST_FOUND = 2
const PROSE_WORDS = 40

/**
 * Lines after the first line found near the end, when at least two were found there and none of the rest is long or quotes somebody.
 * Made for "a daily newsletter full of things to discuss…" below "Sign up for Switzerland News"; must not take a
 * last paragraph that follows one "SEE ALSO: …".
 */
export const tail: BoilerplateRule = {
  name: 'tail',
  find({ text, lines }, found) {
    const size = Math.max(CHARACTERS, text.length * SHARE)
    const near = lines.filter(line => line.start >= text.length - size && line.start > text.length / 2)
    const first = near.findIndex(line => isFound(line, found))
    const after = first < 0 ? [] : near.slice(first)
    const rest = after.filter(line => !isFound(line, found))
    const isTail = after.length - rest.length >= FEWEST_FOUND && rest.every(isNoProse) && rest.length <= after.length
    return isTail ? rest : []
  },
}

function isFound(line: Line, found: readonly Span[]): boolean {
  return overlapsAny(line, found)
}

function isNoProse({ value, words }: Line): boolean {
  return words < PROSE_WORDS && !/[“”"]/u.test(value)
}

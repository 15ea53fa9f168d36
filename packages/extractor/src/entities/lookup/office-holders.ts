// Which of the best-known offices somebody held on a day: what "the president" and "the prime minister" may stand for where the article gives him no title.
// Nothing else is concluded from it: no role, no state.
import { OFFICE_TERMS, type OfficeTerm } from '../../lexicon/office-terms.ts'
import { fold } from '../spelling.ts'

const byWord = new Map<string, OfficeTerm[]>()
for (const term of OFFICE_TERMS)
  for (const word of new Set(fold(term.holder).split(' '))) byWord.set(word, [...(byWord.get(word) ?? []), term])

/**
 * @param name as the article has it at its fullest
 * @param day ISO day of publication
 * @returns terms of the one holder of this name; none where two fit
 */
export function officesHeld(name: string, day: string): OfficeTerm[] {
  const words = fold(name).split(' ')
  const fitting = (byWord.get(words.at(-1) ?? '') ?? []).filter(term => isNamed(term, words) && isInTime(term, day))
  return new Set(fitting.map(({ holder }) => holder)).size === 1 ? fitting : []
}

/** The whole name, its first and last word, or the surname alone. */
function isNamed({ holder }: OfficeTerm, words: readonly string[]): boolean {
  const whole = fold(holder).split(' ')
  if (words.length === 1) return whole.at(-1) === words[0]
  return whole[0] === words[0] && whole.at(-1) === words.at(-1)
}

const isInTime = ({ from, to }: OfficeTerm, day: string): boolean =>
  from.slice(0, day.length) <= day && (to === undefined || day <= to)

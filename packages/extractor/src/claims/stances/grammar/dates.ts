// Which words of a sentence belong to a date: "called on Monday for efforts" calls on nobody.
import type { Sentence } from '../../../model.ts'
import type { Tree } from './tree.ts'

/** When something happened says nothing of what it is. */
export function isDate({ sentence }: Tree, index: number): boolean {
  const known = DATED.get(sentence) ?? datedWords(sentence)
  DATED.set(sentence, known)
  return known.has(index)
}

/** Words of dates by sentence, found once for each. */
const DATED = new WeakMap<Sentence, ReadonlySet<number>>()

const datedWords = ({ names }: Sentence): ReadonlySet<number> =>
  new Set(
    names
      .filter(({ label }) => label === 'date')
      .flatMap(({ from, to }) => Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at)),
  )

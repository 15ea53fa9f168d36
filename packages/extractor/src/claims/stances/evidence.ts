// Where a position is shown: its clause, with the quotation marks and the full stop that belong to it.
import type { Reading, Span } from '../../model.ts'
import type { Position } from './position.ts'

export function evidenceOf({ article }: Reading, { tree, from, to }: Position): Span {
  const { start, end } = tree.span(from, to)
  const before = /["“‘']$/u.test(article.text.slice(Math.max(tree.sentence.start, start - 1), start)) ? 1 : 0
  const after = /^[.!?…]?["”’']?/u.exec(article.text.slice(end, Math.min(tree.sentence.end, end + 2)))?.[0].length ?? 0
  return { start: start - before, end: end + after }
}

/** Whether any of it stands between quotation marks, a word set apart ("merited") included. */
export function isQuoted({ quotations }: Reading, { start, end }: Span): boolean {
  let [low, high] = [0, quotations.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((quotations[middle]?.end ?? 0) <= start) low = middle + 1
    else high = middle
  }
  return (quotations[low]?.start ?? Infinity) < end
}

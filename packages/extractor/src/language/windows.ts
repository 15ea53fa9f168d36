// A sentence that is longer than the model reads at once → stretches that it can, cut at marks where there are any. None is dropped.

/** Words `from` to `to` (exclusive) of a sentence. */
export interface Window {
  from: number
  to: number
}

/**
 * @param sizes the number of pieces of each word; none is above `room`
 * @param isMark whether a word is a mark after which to cut
 * @param room the most pieces in one window
 */
export function windows(sizes: readonly number[], isMark: (word: number) => boolean, room: number): Window[] {
  const found: Window[] = []
  let from = 0
  while (from < sizes.length) {
    const most = reach(sizes, from, room)
    const to = most === sizes.length ? most : cut(from, most, isMark)
    found.push({ from, to })
    from = to
  }
  return found
}

/** The end of the longest stretch from `from` that fits; at least one word. */
function reach(sizes: readonly number[], from: number, room: number): number {
  let to = from
  let pieces = 0
  while (to < sizes.length && (to === from || pieces + (sizes[to] ?? 0) <= room)) pieces += sizes[to++] ?? 0
  return to
}

/** After the last mark in the second half of the stretch, else at its end. */
function cut(from: number, most: number, isMark: (word: number) => boolean): number {
  for (let word = most - 1; word > from + (most - from) / 2; word--) if (isMark(word)) return word + 1
  return most
}

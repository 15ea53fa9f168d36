// The words around a place, for a person who judges an error: `… talks in [Geneva] began …`.

const AROUND = 60
const LONGEST = 240

/** One line with the place in brackets; a long place is cut in its middle. */
export function inContext(text: string, { start, end }: { start: number; end: number }): string {
  const before = text.slice(Math.max(0, start - AROUND), start)
  const after = text.slice(end, end + AROUND)
  const place = text.slice(start, end)
  const shown = place.length > LONGEST ? `${place.slice(0, LONGEST / 2)} … ${place.slice(-LONGEST / 2)}` : place
  const line = `${start > AROUND ? '…' : ''}${before}[${shown}]${after}${end + AROUND < text.length ? '…' : ''}`
  return line.replace(/\s+/g, ' ').trim()
}

// The text of corrections.yaml cut at the dashes that begin its entries. What stands in an entry is judged in read.ts.

/** A piece of the file with the number of its first line that is no comment. */
export interface Piece {
  text: string
  line: number
}

const DASH = /^ *-(?=\s|$)/
const NOTHING = /^\s*(#|---\s*$|$)/

/** One piece an entry; what stands before the first dash is one too, when it is more than comments. */
export function entriesOf(text: string): Piece[] {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/)
  const depthOf = (line: string): number => DASH.exec(line)?.[0].length ?? Infinity
  const depth = depthOf(lines.find(line => DASH.test(line)) ?? '')
  const begins = (line: string): boolean => DASH.test(line) && depthOf(line) <= depth
  const pieces: Piece[] = []
  for (const [index, line] of lines.entries()) {
    const open = pieces.at(-1)
    if (open && !begins(line)) open.text += `\n${line}`
    else if (!NOTHING.test(line)) pieces.push({ text: line, line: index + 1 })
  }
  return pieces
}

// What differs on a terminal: colour, and a progress line that is written over instead of repeated.
import type { WriteStream } from 'node:tty'

type Paint = (text: string) => string
type Stream = Pick<WriteStream, 'isTTY' | 'write'>

const ESCAPE = '\u001b['

/** Colours for a stream: nothing at all unless it is a terminal and nobody asked for none (https://no-color.org). */
export function paint(stream: Stream): { red: Paint; green: Paint; yellow: Paint; dim: Paint; bold: Paint } {
  const on = stream.isTTY === true && !process.env['NO_COLOR']
  const colour = (code: number, end: number): Paint =>
    on ? text => `${ESCAPE}${code}m${text}${ESCAPE}${end}m` : text => text
  return { red: colour(31, 39), green: colour(32, 39), yellow: colour(33, 39), dim: colour(2, 22), bold: colour(1, 22) }
}

const LINE_EVERY = 2000

/** A progress line on `stream`: rewritten in place on a terminal, a new line every two seconds elsewhere. */
export function progressLine(stream: Stream): { show: (text: string) => void; end: () => void } {
  let last = Date.now()
  let shown = false
  const due = () => stream.isTTY || Date.now() - last >= LINE_EVERY
  return {
    show: text => {
      if (!due()) return
      stream.write(stream.isTTY ? `\r${ESCAPE}2K${text}` : `${text}\n`)
      last = Date.now()
      shown = true
    },
    end: () => {
      if (shown && stream.isTTY) stream.write(`\r${ESCAPE}2K`)
      shown = false
    },
  }
}

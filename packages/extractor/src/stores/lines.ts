// The lines of a file one by one, a chunk of it in memory, without waiting in between: for large files that are gone through in step.
import { readSync } from 'node:fs'
import { StringDecoder } from 'node:string_decoder'

const CHUNK = 1 << 18

/**
 * At line feeds alone: JSON leaves other line ends inside its texts.
 *
 * @param encoding `latin1` gives a byte a letter, which is fastest where lines are only compared; `utf8` the text
 */
export function* linesIn(file: number, encoding: 'utf8' | 'latin1' = 'utf8'): Generator<string> {
  const [chunk, decoder] = [Buffer.allocUnsafe(CHUNK), new StringDecoder(encoding)]
  let [open, at]: [string[], number] = [[], 0]
  for (let count = readSync(file, chunk, 0, CHUNK, at); count > 0; count = readSync(file, chunk, 0, CHUNK, at)) {
    at += count
    const [first = '', ...lines] = decoder.write(chunk.subarray(0, count)).split('\n')
    open.push(first)
    if (lines.length === 0) continue
    yield open.join('')
    const last = lines.pop()
    yield* lines
    open = [last ?? '']
  }
  const rest = open.join('')
  if (rest) yield rest
}

// Texts on the disk, found by where they lie: those of one file that is being written, and those of files that are finished.
import { createHash } from 'node:crypto'
import { closeSync, openSync, readSync } from 'node:fs'
import { writeWhole } from './write-whole.ts'

/** Where a text lies; `file` is the number of a finished file, or one more than the last for the one that is being written. */
export type Piece = readonly [file: number, at: number, length: number]

export interface Pieces {
  write(text: string): Piece
  read(piece: Piece): string
  /** Of all that was written, and how much it is. */
  written(): { digest: string; bytes: number }
  close(): void
}

/**
 * @param path of a file that belongs to these pieces alone
 * @param finished open files, which are not closed with these
 */
export function openPieces(path: string, finished: readonly number[] = []): Pieces {
  const own = openSync(path, 'w+')
  const files = [...finished, own]
  const hash = createHash('sha256')
  let end = 0
  return {
    write: text => {
      const bytes = Buffer.from(text)
      const piece: Piece = [finished.length, end, bytes.length]
      writeWhole(own, bytes, path)
      hash.update(bytes)
      end += bytes.length
      return piece
    },
    read: ([file, at, length]) => readWhole(files[file] ?? own, at, length),
    written: () => ({ digest: hash.copy().digest('hex'), bytes: end }),
    close: () => closeSync(own),
  }
}

function readWhole(file: number, at: number, length: number): string {
  const bytes = Buffer.allocUnsafe(length)
  for (let done = 0; done < length;) {
    const count = readSync(file, bytes, done, length - done, at + done)
    if (count === 0) throw new Error('joining/pieces: the file has become shorter while it was in use')
    done += count
  }
  return bytes.toString('utf8')
}

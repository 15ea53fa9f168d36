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
  // One for all: a buffer for each text would wait for the garbage collector outside of its heap.
  let room = Buffer.allocUnsafe(1 << 16)
  return {
    write: text => {
      const bytes = Buffer.from(text)
      const piece: Piece = [finished.length, end, bytes.length]
      writeWhole(own, bytes, path)
      hash.update(bytes)
      end += bytes.length
      return piece
    },
    read: ([file, at, length]) => {
      if (length > room.length) room = Buffer.allocUnsafe(2 * length)
      readWhole(files[file] ?? own, at, room.subarray(0, length))
      return room.toString('utf8', 0, length)
    },
    written: () => ({ digest: hash.copy().digest('hex'), bytes: end }),
    close: () => closeSync(own),
  }
}

function readWhole(file: number, at: number, room: Buffer): void {
  for (let done = 0; done < room.length;) {
    const count = readSync(file, room, done, room.length - done, at + done)
    if (count === 0) throw new Error('joining/pieces: the file has become shorter while it was in use')
    done += count
  }
}

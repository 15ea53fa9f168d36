// What was read from the articles of a build, written to the disk as it comes and gone through in the order of the articles' keys as often as needed.
// In memory stays one entry an article: where it lies, and what finds its copies.
import { closeSync, openSync, readSync } from 'node:fs'
import { byText } from '../graph/order.ts'
import type { Worded } from '../graph/sketch.ts'
import { type Told, toldBy } from '../graph/told.ts'
import type { Extraction } from '../model.ts'
import { writeWhole } from './write-whole.ts'

interface Piece {
  at: number
  length: number
}

export interface Entry {
  key: string
  /** Of the file that speaks for all files with this content, and all of them. */
  path: string
  paths: string[]
  date: string | undefined
  verbatim: boolean
  sketch: Uint32Array
  told: Piece
  text: Piece
}

export interface Spool {
  add(extraction: Extraction): void
  /** Sorted by key, once all are added. */
  entries(): readonly Entry[]
  told(entry: Entry): Told
  /** One an article, sorted by key. */
  tolds(): Iterable<Told>
  textOf(key: string): Worded | undefined
  close(): void
}

/** @param path of a file that belongs to the spool alone */
export function openSpool(path: string): Spool {
  const file = openSync(path, 'w+')
  const entries = new Map<string, Entry>()
  let end = 0
  const write = (value: object): Piece => {
    const bytes = Buffer.from(JSON.stringify(value))
    const piece = { at: end, length: bytes.length }
    writeWhole(file, bytes, path)
    end += bytes.length
    return piece
  }
  const told = (entry: Entry): Told => readPiece<Told>(file, entry.told)
  const sorted = () => [...entries.values()].sort((a, b) => byText(a.key, b.key))
  return {
    add: extraction => {
      const { article } = extraction
      const known = entries.get(article.key)
      const paths = [...(known?.paths ?? []), article.path]
      if (known && known.path <= article.path) return void entries.set(article.key, { ...known, paths })
      const all = toldBy(extraction)
      entries.set(article.key, {
        ...headOf(all),
        path: article.path,
        paths,
        told: write(all),
        text: write({ text: article.text, boilerplate: article.boilerplate } satisfies Worded),
      })
    },
    entries: sorted,
    told,
    tolds: () => {
      const order = sorted()
      return { [Symbol.iterator]: () => readAll(order, told) }
    },
    textOf: key => {
      const entry = entries.get(key)
      return entry && readPiece<Worded>(file, entry.text)
    },
    close: () => closeSync(file),
  }
}

function* readAll(entries: readonly Entry[], told: (entry: Entry) => Told): Generator<Told> {
  for (const entry of entries) yield told(entry)
}

const headOf = ({ article, summary }: Told): Pick<Entry, 'key' | 'date' | 'verbatim' | 'sketch'> => ({
  key: article.key,
  date: article.publication.date,
  verbatim: article.verbatim,
  sketch: Uint32Array.from(summary.sketch),
})

/** The shape is what was written a moment ago. */
function readPiece<T>(file: number, { at, length }: Piece): T {
  const bytes = Buffer.allocUnsafe(length)
  for (let done = 0; done < length;) {
    const count = readSync(file, bytes, done, length - done, at + done)
    if (count === 0) throw new Error('joining/spool: the file has become shorter while it was in use')
    done += count
  }
  return JSON.parse(bytes.toString('utf8')) as T
}

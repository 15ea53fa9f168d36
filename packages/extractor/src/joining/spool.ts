// What was read from the articles of a build, on the disk: written as it comes, or where the last build has left it, and gone through in the order of
// the articles' keys as often as needed. In memory stays one entry an article: where its parts lie, and what finds its copies.
import { createHash } from 'node:crypto'
import { type Gist, gistOf } from '../graph/gist.ts'
import { byText } from '../graph/order.ts'
import { sortedShingles, type Worded } from '../graph/sketch.ts'
import { type Told, toldBy } from '../graph/told.ts'
import type { ArticleSummary, Extraction } from '../model.ts'
import { namesIn } from '../text/neighbours.ts'
import { openPieces, type Piece, type Pieces } from './pieces.ts'

export interface Entry {
  key: string
  /** Of the file that speaks for all files with this content, and all of them. */
  path: string
  paths: string[]
  date: string | undefined
  verbatim: boolean
  sketch: Uint32Array
  parts: Parts
  /** What the article gives to the graph, and a digest of who is who in it: for another, it has to be made again. */
  rows?: { of: string; piece: Piece }
}

/** Where the parts of an article lie, each for a purpose of its own. */
export interface Parts {
  /** The article without its text. */
  head: Piece
  gist: Piece
  told: Piece
  text: Piece
  /** All its shingles, by which copies are told from others. */
  shingles: Piece
  /** Names in its text, by which articles without a date find their neighbours. */
  names: Piece
}

export type Head = Pick<Told, 'article'> & { summary: Omit<ArticleSummary, 'sketch'> }

export interface Spool {
  add(extraction: Extraction): void
  /** An article that an earlier build has left, whose parts lie in a finished file. */
  take(entry: Entry): void
  /** Sorted by key, once all are added. */
  entries(): readonly Entry[]
  head(entry: Entry): Head
  gist(entry: Entry): Gist
  /** One an article, sorted by key, from the beginning each time. */
  gists(): Iterable<Gist>
  /** What `make` gives for an article, kept as long as `of`, on which it depends, stays the same. */
  rows(entry: Entry, of: string, make: (told: Told) => string): string
  textOf(key: string): Worded | undefined
  /** In rising order. */
  shinglesOf(key: string): Uint32Array
  namesOf(entry: Entry): string[]
  /** A part as it was written. */
  read(piece: Piece): string
  /** Of what this spool has written itself. */
  written(): { digest: string; bytes: number }
  close(): void
}

/**
 * @param path of a file that belongs to the spool alone
 * @param finished files of earlier builds, open, in the order in which entries number them
 */
export function openSpool(path: string, finished: readonly number[] = []): Spool {
  const pieces = openPieces(path, finished)
  const entries = new Map<string, Entry>()
  let sorted: Entry[] | undefined
  // The shapes are those that `add` has written.
  const parsed = <T>(piece: Piece): T => JSON.parse(pieces.read(piece)) as T
  const gist = ({ parts }: Entry): Gist => parsed<Gist>(parts.gist)
  const order = (): Entry[] => (sorted ??= [...entries.values()].sort((a, b) => byText(a.key, b.key)))
  const put = (key: string, path: string, make: () => Entry): void => {
    const known = entries.get(key)
    const paths = [...(known?.paths ?? []), path]
    entries.set(key, { ...(known && known.path <= path ? known : make()), paths })
    sorted = undefined
  }
  return {
    add: extraction => put(extraction.article.key, extraction.article.path, () => entryOf(extraction, pieces)),
    take: entry => put(entry.key, entry.path, () => entry),
    entries: order,
    head: ({ parts }) => parsed<Head>(parts.head),
    gist,
    gists: () => ({ [Symbol.iterator]: () => each(order(), gist) }),
    rows: (entry, of, make) => {
      const digest = createHash('sha256').update(of).digest('base64').slice(0, 22)
      if (entry.rows?.of === digest) return pieces.read(entry.rows.piece)
      const text = make(parsed<Told>(entry.parts.told))
      entry.rows = { of: digest, piece: pieces.write(text) }
      return text
    },
    textOf: key => {
      const entry = entries.get(key)
      return entry && parsed<Worded>(entry.parts.text)
    },
    shinglesOf: key => {
      const entry = entries.get(key)
      return entry ? numbersIn(pieces.read(entry.parts.shingles)) : new Uint32Array()
    },
    namesOf: ({ parts }) => parsed<string[]>(parts.names),
    read: pieces.read,
    written: pieces.written,
    close: pieces.close,
  }
}

function* each<T, R>(items: readonly T[], action: (item: T) => R): Generator<R> {
  for (const item of items) yield action(item)
}

function entryOf(extraction: Extraction, pieces: Pieces): Entry {
  const write = (value: object): Piece => pieces.write(JSON.stringify(value))
  const { article } = extraction
  const { key, path, publication, verbatim, text, boilerplate } = article
  const told = toldBy(extraction)
  const { sketch, ...summary } = told.summary
  return {
    key,
    path,
    paths: [path],
    date: publication.date,
    verbatim,
    sketch: Uint32Array.from(sketch),
    parts: {
      head: write({ article: told.article, summary } satisfies Head),
      gist: write(gistOf(told)),
      told: write(told),
      text: write({ text, boilerplate } satisfies Worded),
      shingles: pieces.write(textOfNumbers(sortedShingles(article))),
      names: write(namesIn(text)),
    },
  }
}

const textOfNumbers = ({ buffer, byteOffset, byteLength }: Uint32Array): string =>
  Buffer.from(buffer, byteOffset, byteLength).toString('base64')

const numbersIn = (text: string): Uint32Array => new Uint32Array(Uint8Array.from(Buffer.from(text, 'base64')).buffer)

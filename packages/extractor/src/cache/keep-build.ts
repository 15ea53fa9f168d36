// Keeps what a build read for the next one: the parts of articles in files that are never written again, and an index of them that is replaced in one step.
import { mkdir, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { openPieces, type Piece } from '../joining/pieces.ts'
import type { Entry, Spool } from '../joining/spool.ts'
import { articlePaths } from '../stores/article-files.ts'
import { explain, writeIfOther } from '../stores/write-aside.ts'
import { type FileRead, type Index, indexIn, type KeptFile, type LastBuild } from './last-build.ts'
import { markOf } from './mark.ts'
import { seal } from './seal.ts'

interface Given {
  /** The folder of the graph, and the one to keep everything in. */
  out: string
  folder: string
  of: string
  last: LastBuild
  /** With the path of the file that it has written. */
  spool: Spool
  spoolPath: string
  files: readonly FileRead[]
}

/** So many builds leave a file each before all is written into one. */
const MOST_FILES = 8

export async function keepBuild({ out, folder, of, last, spool, spoolPath, files }: Given): Promise<void> {
  const entries = new Map(spool.entries().map(entry => [entry.key, entry]))
  const kept = files.flatMap(file => keptFile(out, file, entries) ?? [])
  const parts = last.parts.map(({ name }) => name)
  const { digest, bytes } = spool.written()
  try {
    await mkdir(folder, { recursive: true })
    if (bytes > 0) {
      await rename(spoolPath, join(folder, digest))
      parts.push(digest)
    }
    const index =
      parts.length > MOST_FILES ? await inOne(folder, { of, parts, files: kept }, spool) : { of, parts, files: kept }
    await writeIfOther(indexIn(folder), seal(JSON.stringify(index)))
    await removeOthers(folder, index.parts)
  } catch (cause) {
    throw explain(folder, cause)
  }
}

/** Undefined for a file that a later build has to look into: too young, in part unread, or with an article that other files hold too. */
function keptFile(out: string, file: FileRead, entries: ReadonlyMap<string, Entry>): KeptFile | undefined {
  const own = file.articles.flatMap(({ key }) => entries.get(key) ?? [])
  if (file.mark === undefined || own.length < file.articles.length) return undefined
  if (own.some(({ paths }) => paths.length > 1)) return undefined
  const marks: Record<string, string> = {}
  for (const path of own.flatMap(entry => articlePaths(out, entry))) {
    const mark = markOf(path)
    if (mark === undefined) return undefined
    marks[path] = mark
  }
  return { file, marks, entries: own.map(entry => ({ ...entry, sketch: [...entry.sketch] })) }
}

/** All parts that are still in use, in one new file. */
async function inOne(folder: string, { of, files }: Index, spool: Spool): Promise<Index> {
  const path = join(folder, 'new')
  const pieces = openPieces(path)
  try {
    const move = (piece: Piece): Piece => pieces.write(spool.read(piece))
    const moved = files.map(kept => ({ ...kept, entries: kept.entries.map(entry => movedEntry(entry, move)) }))
    const { digest } = pieces.written()
    await rename(path, join(folder, digest))
    return { of, parts: [digest], files: moved }
  } finally {
    pieces.close()
  }
}

function movedEntry<T extends Pick<Entry, 'parts' | 'rows'>>(entry: T, move: (piece: Piece) => Piece): T {
  const { head, gist, told, text, shingles, names } = entry.parts
  const [first, last] = [
    { head: move(head), gist: move(gist) },
    { shingles: move(shingles), names: move(names) },
  ]
  const parts = { ...first, told: move(told), text: move(text), ...last }
  return { ...entry, parts, ...(entry.rows ? { rows: { of: entry.rows.of, piece: move(entry.rows.piece) } } : {}) }
}

/** What no build wrote stays. */
const NAME = /^(?:[0-9a-f]{64}|new|index\.\d+-[0-9a-f]{8}\.aside)$/u

async function removeOthers(folder: string, parts: readonly string[]): Promise<void> {
  for (const name of await readdir(folder))
    if (NAME.test(name) && !parts.includes(name)) await rm(join(folder, name), { force: true })
}

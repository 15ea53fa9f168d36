// What the last build read of every file, and where it lies: a file that nobody has touched since is neither opened nor taken apart again.
// Losing or damaging it costs time, never truth: the shelves beside it go by content.
import { createHash } from 'node:crypto'
import { closeSync, openSync, readSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Entry } from '../joining/spool.ts'
import type { Issue } from '../model.ts'
import { canonical } from '../stores/serialize.ts'
import type { SourceFile } from '../text/sources.ts'
import { markOf } from './mark.ts'
import { unseal } from './seal.ts'

/** One file of articles as a build has read it. */
export interface FileRead {
  path: string
  location: string
  /** What a listing says about it. */
  listed: string
  /** Of the file before it was read; undefined when it was too young for a later change to show. */
  mark: string | undefined
  issues: readonly Issue[]
  /** Names under which the shelves keep it and its articles. */
  shelved: { file: string; articles: string[] }
  articles: { key: string; issues: readonly Issue[] }[]
}

/** A file with where its articles lie, and marks of what the viewer reads them from. */
export interface KeptFile {
  file: FileRead
  entries: (Omit<Entry, 'sketch'> & { sketch: number[] })[]
  marks: Record<string, string>
}

export interface Index {
  /** Versions of all that reads and joins, and what else the reading depends on. */
  of: string
  /** Names of the files in which the parts of articles lie: the digests of what is in them. */
  parts: string[]
  files: KeptFile[]
}

export interface LastBuild {
  /** Names of the files with the parts of articles, and these files open. */
  parts: readonly { name: string; file: number }[]
  /** A file with its articles; undefined when it, or what was written of it, is not what it was. */
  find(file: SourceFile): KeptFile | undefined
  close(): void
}

export const placeOf = (file: SourceFile): Pick<FileRead, 'path' | 'location' | 'listed'> => ({
  path: file.path,
  location: resolve(file.location),
  listed: canonical(file.listed ?? {}),
})

export const indexIn = (folder: string): string => join(folder, 'index')

export const NO_BUILD: LastBuild = { parts: [], find: () => undefined, close: () => {} }

/** What lies in a folder, if it is of what is asked for and whole. */
export async function openLastBuild(folder: string, of: string): Promise<LastBuild> {
  const text = unseal(await readFile(indexIn(folder), 'utf8').catch(() => ''))
  // The checksum says that it is what was written.
  const index = text === undefined ? undefined : (JSON.parse(text) as Index)
  const parts = index?.of === of ? openParts(folder, index.parts) : undefined
  if (!index || !parts) return NO_BUILD
  const files = new Map(index.files.map(kept => [kept.file.location, kept]))
  return {
    parts,
    find: source => {
      const kept = files.get(resolve(source.location))
      return kept && isAsItWas(kept, placeOf(source)) ? kept : undefined
    },
    close: () => parts.forEach(({ file }) => closeSync(file)),
  }
}

function isAsItWas({ file, marks }: KeptFile, { path, location, listed }: ReturnType<typeof placeOf>): boolean {
  if (file.path !== path || file.listed !== listed || file.mark !== markOf(location)) return false
  return Object.entries(marks).every(([written, mark]) => markOf(written) === mark)
}

/** All or none. */
function openParts(folder: string, names: readonly string[]): LastBuild['parts'] | undefined {
  const open: { name: string; file: number }[] = []
  try {
    for (const name of names) {
      const file = openSync(join(folder, name), 'r')
      open.push({ name, file })
      if (digestOf(file) !== name) throw new Error('cache/last-build: a damaged file')
    }
    return open
  } catch {
    for (const { file } of open) closeSync(file)
    return undefined
  }
}

const CHUNK = 1 << 20

function digestOf(file: number): string {
  const [hash, chunk] = [createHash('sha256'), Buffer.allocUnsafe(CHUNK)]
  for (let at = 0, count = 1; count > 0; at += count) {
    count = readSync(file, chunk, 0, CHUNK, at)
    hash.update(chunk.subarray(0, count))
  }
  return hash.digest('hex')
}

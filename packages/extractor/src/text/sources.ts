// Which files of the given folders hold articles, in an order that does not depend on the machine.
import type { Dirent } from 'node:fs'
import { readdir, readFile, realpath, stat } from 'node:fs/promises'
import { basename, dirname, extname, join, relative, sep } from 'node:path'
import { decode } from './decode.ts'
import type { Metadata } from './draft.ts'
import { LISTING, parseListing } from './listing.ts'
import { holdsGraph, isWritten, type Ours, realPath } from './ours.ts'

/** One file found. */
export interface SourceFile {
  /** Relative to the folder that was given, with forward slashes. */
  path: string
  /** Where to open it. */
  location: string
  /** The folder that was given, under which it lies. */
  folder: string
  /** What an articles.csv beside it says about it. */
  listed?: Metadata
}

/**
 * Every file under the folders (or the files themselves), each folder once, by folder and then by path. Passed over are hidden files, folders that
 * hold a built graph, and what a build keeps in `ours`.
 */
export async function* readSources(folders: readonly string[], ours: Ours = {}): AsyncGenerator<SourceFile> {
  const out = ours.out === undefined ? undefined : await realPath(ours.out)
  const corrections = ours.corrections === undefined ? undefined : await realPath(ours.corrections)
  const given = new Set<string>()
  for (const folder of folders) {
    const real = await realPath(folder)
    if (given.has(real)) continue
    given.add(real)
    const root = (await kindOf(folder)) === 'file' ? dirname(folder) : folder
    yield* filesUnder(folder, { folder, root, out, corrections, seen: new Set() })
  }
}

interface Walk {
  folder: string
  root: string
  out: string | undefined
  corrections: string | undefined
  /** Folders that were walked, so that links in a circle end. */
  seen: Set<string>
}

async function kindOf(location: string): Promise<'file' | 'folder'> {
  try {
    return (await stat(location)).isDirectory() ? 'folder' : 'file'
  } catch (cause) {
    throw new Error(`there is no folder ${location}; give a folder of articles that exists`, { cause })
  }
}

async function* filesUnder(location: string, walk: Walk): AsyncGenerator<SourceFile> {
  if (!(await isFolder(location))) {
    yield await sourceFile(walk, location)
    return
  }
  const real = await realpath(location)
  if (walk.seen.has(real)) return
  walk.seen.add(real)
  const isBuilt = real === walk.out || (await holdsGraph(location))
  if (isBuilt && location !== walk.root) return
  const found = (await readdir(location, { withFileTypes: true })).filter(
    ({ name }) => !name.startsWith('.') && !(isBuilt && isWritten(name)),
  )
  yield* filesIn(location, found, walk)
}

async function* filesIn(folder: string, found: readonly Dirent[], walk: Walk): AsyncGenerator<SourceFile> {
  const isListed = found.some(({ name }) => name === LISTING)
  const listed = isListed ? await readListing(join(folder, LISTING)) : new Map<string, Metadata>()
  for (const entry of [...found].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const location = join(folder, entry.name)
    if (entry.isDirectory() || (!entry.isFile() && (await isFolder(location)))) yield* filesUnder(location, walk)
    else if (!(await isCorrections(location, walk))) yield withListing(toSource(walk, location), listed)
  }
}

const isCorrections = async (location: string, { corrections = '' }: Walk): Promise<boolean> =>
  basename(location) === basename(corrections) && (await realPath(location)) === corrections

/** A file that was named itself: the listing beside it counts too. */
async function sourceFile(walk: Walk, location: string): Promise<SourceFile> {
  const listing = join(dirname(location), LISTING)
  const listed = (await exists(listing)) ? await readListing(listing) : new Map<string, Metadata>()
  return withListing(toSource(walk, location), listed)
}

function toSource({ folder, root }: Walk, location: string): SourceFile {
  return { path: relative(root, location).split(sep).join('/'), location, folder }
}

function withListing(file: SourceFile, listed: ReadonlyMap<string, Metadata>): SourceFile {
  const name = basename(file.location)
  const metadata = listed.get(name) ?? listed.get(basename(name, extname(name)))
  return metadata === undefined ? file : { ...file, listed: metadata }
}

/** Its troubles are reported when the listing's own turn to be read comes. */
async function readListing(location: string): Promise<Map<string, Metadata>> {
  try {
    return parseListing(LISTING, decode(await readFile(location))?.text ?? '').listed
  } catch {
    return new Map()
  }
}

async function isFolder(location: string): Promise<boolean> {
  return stat(location).then(
    found => found.isDirectory(),
    () => false,
  )
}

async function exists(location: string): Promise<boolean> {
  return stat(location).then(
    () => true,
    () => false,
  )
}

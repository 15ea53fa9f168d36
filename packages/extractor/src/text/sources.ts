// Which files of the given folders hold articles, in an order that does not depend on the machine.
import { readdir, readFile, realpath, stat } from 'node:fs/promises'
import { basename, dirname, extname, join, relative, sep } from 'node:path'
import { decode } from './decode.ts'
import type { Metadata } from './draft.ts'
import { LISTING, parseListing } from './listing.ts'

/** One file found. */
export interface SourceFile {
  /** Relative to the folder that was given, with forward slashes. */
  path: string
  /** Where to open it. */
  location: string
  /** What an articles.csv beside it says about it. */
  listed?: Metadata
}

/** Every file under the folders (or the files themselves), each folder once, by folder and then by path; hidden files are passed over. */
export async function* readSources(folders: readonly string[]): AsyncGenerator<SourceFile> {
  const given = new Set<string>()
  for (const folder of folders) {
    const real = await realpath(folder).catch(() => folder)
    if (given.has(real)) continue
    given.add(real)
    const root = (await kindOf(folder)) === 'file' ? dirname(folder) : folder
    yield* filesUnder(root, folder, new Set())
  }
}

async function kindOf(location: string): Promise<'file' | 'folder'> {
  try {
    return (await stat(location)).isDirectory() ? 'folder' : 'file'
  } catch (cause) {
    throw new Error(`there is no folder ${location}; give a folder of articles that exists`, { cause })
  }
}

async function* filesUnder(root: string, location: string, seen: Set<string>): AsyncGenerator<SourceFile> {
  if (await isFolder(location)) {
    const real = await realpath(location)
    if (seen.has(real)) return
    yield* filesIn(root, location, seen.add(real))
  } else yield await sourceFile(root, location)
}

async function* filesIn(root: string, folder: string, seen: Set<string>): AsyncGenerator<SourceFile> {
  const names = (await readdir(folder)).filter(name => !name.startsWith('.'))
  const listed = names.includes(LISTING) ? await readListing(join(folder, LISTING)) : new Map<string, Metadata>()
  for (const name of names.sort()) {
    const location = join(folder, name)
    if (await isFolder(location)) yield* filesUnder(root, location, seen)
    else yield withListing(toSource(root, location), listed)
  }
}

/** A file that was named itself: the listing beside it counts too. */
async function sourceFile(root: string, location: string): Promise<SourceFile> {
  const listing = join(dirname(location), LISTING)
  const listed = (await exists(listing)) ? await readListing(listing) : new Map<string, Metadata>()
  return withListing(toSource(root, location), listed)
}

function toSource(root: string, location: string): SourceFile {
  return { path: relative(root, location).split(sep).join('/'), location }
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

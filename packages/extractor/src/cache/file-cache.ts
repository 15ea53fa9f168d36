// The articles of each file as they were judged, kept by the content of the file: judging dates and boilerplate again costs more than looking.
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { canonical } from '../stores/serialize.ts'
import { dependsOnName, readArticles, type ReadResult, type SourceFile } from '../text/read.ts'
import type { Shelf } from './shelf.ts'

export interface FileCache {
  /** The articles of a file, from the cache when nothing that could change them has; and the name under which it keeps them. */
  read(file: SourceFile): Promise<ReadResult & { name?: string }>
}

/** @param version of the code that reads files */
export function openFileCache(shelf: Shelf, version: string): FileCache {
  const read = async (file: SourceFile): Promise<ReadResult & { name?: string }> => {
    if (dependsOnName(file)) return readArticles(file)
    const name = await entryName(file, version)
    const kept = name === undefined ? undefined : await shelf.get(name)
    if (name !== undefined && kept !== undefined)
      return { ...moved(JSON.parse(kept) as ReadResult, '', file.path), name }
    const result = await readArticles(file)
    if (name === undefined) return result
    await shelf.put(name, JSON.stringify(moved(result, file.path, '')))
    return { ...result, name }
  }
  return { read }
}

/** The file's bytes, its kind and what a listing says about it; undefined when it cannot be read, which the reading will tell. */
async function entryName({ location, listed, path }: SourceFile, version: string): Promise<string | undefined> {
  const bytes = await readFile(location).catch(() => undefined)
  if (bytes === undefined) return undefined
  const kind = canonical([version, extname(path).toLowerCase(), listed])
  return createHash('sha256').update(kind).update('\0').update(bytes).digest('hex')
}

/** A result is kept without the path of its file, which begins the path of every article and issue in it. */
function moved({ articles, issues }: ReadResult, from: string, to: string): ReadResult {
  const move = <T extends { path: string }>(item: T): T => ({ ...item, path: to + item.path.slice(from.length) })
  return {
    articles: articles.map(article => ({ ...move(article), issues: article.issues.map(move) })),
    issues: issues.map(move),
  }
}

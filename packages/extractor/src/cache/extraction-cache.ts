// What was read from each article, kept by the content of the article and the version of what read it. Losing it costs time, never truth.
import { createHash } from 'node:crypto'
import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Article, Extraction, Issue } from '../model.ts'
import { canonical } from '../stores/serialize.ts'
import { writeAside } from '../stores/write-aside.ts'

export interface ExtractionCache {
  get(article: Article): Promise<Extraction | undefined>
  put(extraction: Extraction): Promise<void>
  /** Removes what was neither got nor put since it was opened. */
  prune(): Promise<void>
}

/** An extraction without what depends on where the article lies. */
type Kept = Omit<Extraction, 'article'>

/** @param version of everything that reads: entries of another version are never found */
export function openCache(folder: string, version: string): ExtractionCache {
  const used = new Set<string>()
  const fileOf = (article: Article): string => {
    const name = `${entryName(article, version)}.json`
    used.add(name)
    return join(folder, name.slice(0, 2), name)
  }
  return {
    get: async article => {
      const text = await readFile(fileOf(article), 'utf8').catch(() => undefined)
      return text === undefined ? undefined : restore(text, article)
    },
    put: async extraction => writeAside(fileOf(extraction.article), [strip(extraction)]),
    prune: () => prune(folder, used),
  }
}

/** All of an article but its path and its issues, which name the path. */
function entryName({ path: _path, issues: _issues, ...content }: Article, version: string): string {
  return createHash('sha256').update(version).update('\0').update(canonical(content)).digest('hex')
}

/** A checksum stands before the entry, so that a damaged one is read anew instead of believed. */
function strip({ article, issues, ...rest }: Extraction): string {
  const own = issues.filter(issue => !article.issues.includes(issue)).map(issue => ({ ...issue, path: '' }))
  const json = JSON.stringify({ ...rest, issues: own })
  return `${checksum(json)}\n${json}\n`
}

function restore(text: string, article: Article): Extraction | undefined {
  const end = text.indexOf('\n')
  const json = text.slice(end + 1, -1)
  if (checksum(json) !== text.slice(0, end)) return undefined
  const { issues, ...rest } = JSON.parse(json) as Kept
  const own: Issue[] = issues.map(issue => ({ ...issue, path: article.path }))
  return { article, ...rest, issues: [...article.issues, ...own] }
}

const checksum = (text: string): string => createHash('sha256').update(text).digest('hex')

async function prune(folder: string, used: ReadonlySet<string>): Promise<void> {
  for (const shelf of await readdir(folder).catch(() => []))
    for (const name of await readdir(join(folder, shelf)).catch(() => []))
      if (!used.has(name)) await rm(join(folder, shelf, name), { force: true })
}

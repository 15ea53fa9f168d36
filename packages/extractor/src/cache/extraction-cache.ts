// What was read from each article, kept by the content of the article and the version of what read it. Losing it costs time, never truth.
import { createHash } from 'node:crypto'
import type { Article, Extraction, Issue } from '../model.ts'
import { canonical } from '../stores/serialize.ts'
import type { Shelf } from './shelf.ts'

export interface ExtractionCache {
  /** The name under which what is read from an article is kept. */
  nameOf(article: Article): string
  get(name: string, article: Article): Promise<Extraction | undefined>
  put(name: string, extraction: Extraction): Promise<void>
}

/** An extraction without what depends on where the article lies. */
type Kept = Omit<Extraction, 'article'>

/** @param version of everything that reads: entries of another version are never found */
export function openExtractionCache(shelf: Shelf, version: string): ExtractionCache {
  return {
    nameOf: article => entryName(article, version),
    get: async (name, article) => {
      const text = await shelf.get(name)
      return text === undefined ? undefined : restore(text, article)
    },
    put: (name, extraction) => shelf.put(name, strip(extraction)),
  }
}

/** All of an article but its path and its issues, which name the path. */
function entryName({ path: _path, issues: _issues, ...content }: Article, version: string): string {
  return createHash('sha256').update(version).update('\0').update(canonical(content)).digest('hex')
}

function strip({ article, issues, ...rest }: Extraction): string {
  const own = issues.filter(issue => !article.issues.includes(issue)).map(issue => ({ ...issue, path: '' }))
  return JSON.stringify({ ...rest, issues: own })
}

function restore(json: string, article: Article): Extraction {
  const { issues, ...rest } = JSON.parse(json) as Kept
  const own: Issue[] = issues.map(issue => ({ ...issue, path: article.path }))
  return { article, ...rest, issues: [...article.issues, ...own] }
}

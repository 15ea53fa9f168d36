// What a build remembers of the last ones: the articles of every file, and what was read from every article.
import { join } from 'node:path'
import type { Extractor } from '../extractor.ts'
import { type ExtractionCache, openExtractionCache } from './extraction-cache.ts'
import { type FileCache, openFileCache } from './file-cache.ts'
import type { FileRead } from './last-build.ts'
import { openShelf, type ShelfUse } from './shelf.ts'

export interface Caches {
  files: FileCache
  extractions: ExtractionCache
  /** Of a file that this build had no need to read. */
  keep(shelved: FileRead['shelved']): void
  /** Removes what this build had no use for. */
  prune(): Promise<void>
}

export function openCaches(out: string, { version }: Pick<Extractor, 'version'>, use?: ShelfUse): Caches {
  const [files, articles] = [
    openShelf(join(out, 'cache', 'files'), use),
    openShelf(join(out, 'cache', 'articles'), use),
  ]
  return {
    files: openFileCache(files, version),
    extractions: openExtractionCache(articles, version),
    keep: shelved => {
      files.keep(shelved.file)
      for (const name of shelved.articles) articles.keep(name)
    },
    prune: async () => {
      await files.prune()
      await articles.prune()
    },
  }
}

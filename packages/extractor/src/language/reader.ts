// Opens the language model and reads articles with it: words, parts of speech, grammar, names and cues of every sentence.
// Who the names are, and what is claimed, is left to entities/ and claims/.
import type { Reading } from '../model.ts'
import type { Segmented } from '../text/segment.ts'
import { closeParts, openParts } from './parts.ts'
import type { Parts, PartsOptions } from './parts.ts'
import { readSentences } from './sentence.ts'

export type ReaderOptions = PartsOptions

export interface Reader {
  /** Version of the model and the start of its hash; part of every cache key. */
  version: string
  /** Anything the user should know about how this reader runs. */
  notes: readonly string[]
  read(segmented: Segmented): Promise<Reading>
  close(): Promise<void>
}

/**
 * Checks the model's files and opens a session; reused for all articles, closed by the caller.
 *
 * @throws Error when a file is missing or damaged, or no runtime can open the model
 * @example const reader = await openReader(); const reading = await reader.read(segment(article))
 */
export async function openReader(options: ReaderOptions = {}): Promise<Reader> {
  const parts = await openParts(options)
  return {
    version: parts.version,
    notes: parts.runtime.note === undefined ? [] : [parts.runtime.note],
    read: segmented => readArticle(segmented, parts),
    close: () => closeParts(parts),
  }
}

async function readArticle({ article, sentences, quotations }: Segmented, parts: Parts): Promise<Reading> {
  return { article, sentences: await readSentences(article.text, sentences, parts), quotations }
}

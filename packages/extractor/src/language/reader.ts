// Opens the language model and reads articles with it: words, parts of speech, grammar, names and cues of every sentence.
// Who the names are, and what is claimed, is left to entities/ and claims/.
import type { Reading, Sentence } from '../model.ts'
import type { Segmented } from '../text/segment.ts'
import { parseLabels } from './labels.ts'
import { lemmatizer } from './lemma.ts'
import { readModelFiles } from './model-files.ts'
import type { ModelFiles } from './model-files.ts'
import { openRuntime } from './runtime.ts'
import type { RuntimeName } from './runtime.ts'
import { readSentence } from './sentence.ts'
import type { Parts } from './sentence.ts'
import { wordPieces } from './wordpiece.ts'
import { wordSplitter } from './words.ts'

export interface ReaderOptions {
  /** Folder with model.int8.onnx, labels.json, vocab.txt and manifest.json; the package's own when absent. */
  modelFolder?: string
  /** Only this runtime; when absent the native one, or WebAssembly where there is none. */
  runtime?: RuntimeName
}

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
  const files = await readModelFiles(options.modelFolder)
  const parts = await openParts(files, options.runtime)
  return {
    version: files.version,
    notes: parts.runtime.note === undefined ? [] : [parts.runtime.note],
    read: segmented => readArticle(segmented, parts),
    close: () => parts.runtime.close(),
  }
}

async function openParts(files: ModelFiles, wanted: RuntimeName | undefined): Promise<Parts> {
  const labels = parseLabels(files.labels)
  const split = wordSplitter(labels.tokenPattern)
  const pieces = wordPieces(files.vocabulary, labels.maxPiecesPerWord)
  const runtime = await openRuntime(files.model, wanted)
  return { runtime, split, pieces, labels, lemma: lemmatizer(pieces.isWord) }
}

async function readArticle({ article, sentences, quotations }: Segmented, parts: Parts): Promise<Reading> {
  const read: Sentence[] = []
  for (const [index, span] of sentences.entries()) read.push(await readSentence(article.text, span, index, parts))
  return { article, sentences: read, quotations }
}

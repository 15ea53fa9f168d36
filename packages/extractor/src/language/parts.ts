// What reading takes: the sessions, and the labels, word pattern and vocabulary that belong to its model.
import { parseLabels } from './labels.ts'
import type { Labels } from './labels.ts'
import { lemmatizer } from './lemma.ts'
import type { Lemmatizer } from './lemma.ts'
import { readModelFiles } from './model-files.ts'
import { openRuntime } from './runtime.ts'
import type { Runtime, RuntimeName } from './runtime.ts'
import { wordPieces } from './wordpiece.ts'
import type { WordPieces } from './wordpiece.ts'
import { wordSplitter } from './words.ts'
import type { WordSplitter } from './words.ts'

export interface PartsOptions {
  /** Folder with model.int8.onnx, relations.int8.onnx, labels.json, vocab.txt and manifest.json; the package's own when absent. */
  modelFolder?: string
  /** Only this runtime; when absent the native one, or WebAssembly where there is none. */
  runtime?: RuntimeName
}

export interface Parts {
  version: string
  runtime: Runtime
  /** Tells the relation of each word to its head, once the trees are known. */
  relations: Runtime
  split: WordSplitter
  pieces: WordPieces
  labels: Labels
  lemma: Lemmatizer
}

/** @throws Error when a file is missing or damaged, or no runtime can open the model */
export async function openParts({ modelFolder, runtime: wanted }: PartsOptions = {}): Promise<Parts> {
  const files = await readModelFiles(modelFolder)
  const labels = parseLabels(files.labels)
  const split = wordSplitter(labels.tokenPattern)
  const pieces = wordPieces(files.vocabulary, labels.maxPiecesPerWord)
  const runtime = await openRuntime(files.model, wanted)
  const relations = await openRuntime(files.relations, runtime.name)
  return { version: files.version, runtime, relations, split, pieces, labels, lemma: lemmatizer(pieces.isWord) }
}

export async function closeParts({ runtime, relations }: Parts): Promise<void> {
  await Promise.all([runtime.close(), relations.close()])
}

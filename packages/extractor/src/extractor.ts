// Reads articles with a pool of readers that opens only when something has to be read, and knows the version of all that reads.
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Article, Extraction } from './model.ts'

export interface Extractor {
  /** Of the model, for the graph's attributes. */
  model: string
  /** Changes whenever the same article could be read differently: code, model and settings together. */
  version: string
  extract(article: Article): Promise<Extraction>
  close(): Promise<void>
}

const STAGES = [
  'model.ts',
  'extract.ts',
  'text',
  'language',
  'entities',
  'claims',
  'lexicon',
  'graph/sketch.ts',
  'graph/summary.ts',
  'graph/words.ts',
]

/** Of joining, what looks at one article at a time. */
const JOINING_STAGES = [
  'model.ts',
  'graph',
  'joining',
  'cache',
  'stores/serialize.ts',
  'entities/spelling.ts',
  'language/roots.ts',
  'lexicon',
]

/** Sixteen hex digits that change with the code of the stages that read an article. */
export const codeVersion = (): Promise<string> => digestOfStages(STAGES)

/** The same for those that make an article's part of the graph of it. */
export const joiningVersion = (): Promise<string> => digestOfStages(JOINING_STAGES)

async function digestOfStages(stages: readonly string[]): Promise<string> {
  const hash = createHash('sha256')
  for (const stage of stages)
    for (const file of await filesUnder(join(import.meta.dirname, stage))) hash.update(await readFile(file))
  return hash.digest('hex').slice(0, 16)
}

async function filesUnder(path: string): Promise<string[]> {
  if (path.endsWith('.ts')) return [path]
  const entries = await readdir(path, { withFileTypes: true }).catch(() => [])
  const nested = entries.map(entry =>
    entry.isDirectory() || entry.name.endsWith('.ts') ? filesUnder(join(path, entry.name)) : [],
  )
  return (await Promise.all(nested)).flat().sort()
}

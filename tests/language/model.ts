// What the language tests share: the packaged model's labels and vocabulary, and plain texts as segmented articles.
import type { Segmented } from '../../packages/extractor/src/text/segment.ts'
import { parseLabels } from '../../packages/extractor/src/language/labels.ts'
import { readModelFiles } from '../../packages/extractor/src/language/model-files.ts'
import { wordPieces } from '../../packages/extractor/src/language/wordpiece.ts'
import { wordSplitter } from '../../packages/extractor/src/language/words.ts'

export const files = await readModelFiles()
export const labels = parseLabels(files.labels)
export const split = wordSplitter(labels.tokenPattern)
export const pieces = wordPieces(files.vocabulary, labels.maxPiecesPerWord)

export const wordsOf = (text: string): string[] =>
  split(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end))

/** An article whose sentences are the given ones, whatever is in them. */
export function told(...sentences: string[]): Segmented {
  const text = sentences.join('\n')
  let start = 0
  const spans = sentences.map((sentence, paragraph) => {
    const span = { start, end: start + sentence.length, paragraph, heading: false }
    start += sentence.length + 1
    return span
  })
  const publication = { basis: 'none', reason: 'a test' } as const
  const article = {
    key: 'article/test',
    path: 'test.txt',
    text,
    verbatim: true,
    language: 'en',
    sha256: '',
    publication,
  }
  return { article: { ...article, boilerplate: [], issues: [] }, sentences: spans, quotations: [] }
}

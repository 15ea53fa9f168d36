// Sentence boundaries inside one paragraph.
import type { Span } from '../model.ts'
import { trimmed } from './spans.ts'

const BOUNDARY =
  /(?<!\b(?:[A-Z]|Mr|Mrs|Ms|Dr|Prof|Gen|Sen|Rep|Gov|St|vs|No|Jr|Sr)\.?)(?:[.!?…]+["'”’»)\]]*)(?=\s+["'“‘«(\[]*[\p{Lu}\p{N}])/gu

export function findSentences(text: string, paragraph: Span): Span[] {
  const sentences: Span[] = []
  let from = paragraph.start
  for (const match of text.slice(paragraph.start, paragraph.end).matchAll(BOUNDARY)) {
    const end = paragraph.start + match.index + match[0].length
    sentences.push(trimmed(text, { start: from, end }))
    from = end
  }
  const rest = trimmed(text, { start: from, end: paragraph.end })
  return rest.end > rest.start ? [...sentences, rest] : sentences
}

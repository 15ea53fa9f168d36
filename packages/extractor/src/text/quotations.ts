// Stretches between quotation marks.
import type { Quotation } from '../model.ts'
import type { Paragraph } from './paragraphs.ts'

const QUOTED = /“[^“”]+”|"[^"]+"|(?<![\p{L}\p{N}])['‘][^'‘’]+['’](?![\p{L}\p{N}])/gu
const SCARE_WORDS = 3

export function findQuotations(text: string, paragraphs: readonly Paragraph[]): Quotation[] {
  return paragraphs.flatMap(paragraph =>
    [...text.slice(paragraph.start, paragraph.end).matchAll(QUOTED)].map(match => {
      const start = paragraph.start + match.index
      const end = start + match[0].length
      const scare = match[0].split(/\s+/u).length <= SCARE_WORDS
      return { start, end, inner: { start: start + 1, end: end - 1 }, scare }
    }),
  )
}

// Sentence boundaries inside one paragraph. A boundary inside a quotation is a boundary like any other.
import type { Span } from '../model.ts'
import { isBoundary } from './boundary.ts'
import { datelineEnd } from './datelines.ts'
import { trimmed } from './spans.ts'

/** Marks that may end a sentence, with the quotation marks and brackets that close behind them. */
const TERMINATOR = /[.!?…‽。！？｡।॥۔؟։።]{1,40}["'”’»›)\]}*_]{0,12}/gu

/** Text without any end of sentence is cut at a space after so many characters, for whoever reads it cannot take more. */
const LONGEST_SENTENCE = 4000

/** The sentences of a paragraph, in order, trimmed; together they hold everything but white space. Linear in its length. */
export function findSentences(text: string, paragraph: Span): Span[] {
  const sentences: Span[] = []
  let from = datelineEnd(text, paragraph) ?? paragraph.start
  if (from > paragraph.start) add(sentences, text, { start: paragraph.start, end: from })
  const body = from
  for (const match of text.slice(body, paragraph.end).matchAll(TERMINATOR)) {
    const start = body + match.index
    const end = start + match[0].length
    if (!isBoundary(text, { start, end }, { start: from, end: paragraph.end })) continue
    add(sentences, text, { start: from, end })
    from = end
  }
  add(sentences, text, { start: from, end: paragraph.end })
  return sentences
}

function add(sentences: Span[], text: string, span: Span): void {
  let { start, end } = trimmed(text, span)
  while (end - start > LONGEST_SENTENCE) {
    const cut = cutPlace(text, start)
    sentences.push(trimmed(text, { start, end: cut }))
    start = trimmed(text, { start: cut, end }).start
  }
  if (end > start) sentences.push({ start, end })
}

/** The last space within the limit, else the limit, but never between the halves of a surrogate pair. */
function cutPlace(text: string, start: number): number {
  const space = text.slice(start, start + LONGEST_SENTENCE).search(/\s\S*$/u)
  if (space > 0) return start + space
  const limit = start + LONGEST_SENTENCE
  return /[\uDC00-\uDFFF]/.test(text.charAt(limit)) ? limit - 1 : limit
}

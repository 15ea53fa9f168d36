// Text → paragraphs, sentences and quotations, all as spans of the untouched text; boilerplate is left out.
// What the words mean is the reader's matter (language/).
import type { Article, Quotation, Span } from '../model.ts'
import { findParagraphs } from './paragraphs.ts'
import { findQuotations } from './quotations.ts'
import { findSentences } from './sentences.ts'

/** A sentence of the body. `paragraph` counts from 0; a heading is a title, a crosshead or a line without a full stop. */
export interface SentenceSpan extends Span {
  paragraph: number
  heading: boolean
}

/** An article with its sentences and quotations in order of place; sentence boundaries inside a quotation stay boundaries. */
export interface Segmented {
  article: Article
  sentences: SentenceSpan[]
  quotations: Quotation[]
}

/** Finds the sentences and quotations of an article's body. */
export function segment(article: Article): Segmented {
  const paragraphs = findParagraphs(article.text, article.boilerplate)
  const sentences = paragraphs.flatMap((paragraph, index) =>
    findSentences(article.text, paragraph).map(span => ({ ...span, paragraph: index, heading: paragraph.heading })),
  )
  return { article, sentences, quotations: findQuotations(article.text, paragraphs) }
}

// One evidence sentence: verbatim, the words that made the claim underlined, with outlet and date; opens the article there.
import type { Evidence } from '@standpoint/extractor/model'
import type { ReactNode } from 'react'
import type { Dataset } from '../model/dataset.ts'
import { sentenceAround } from '../model/load.ts'
import { read } from '../state/store.ts'
import { TEXT } from '../texts/interface.ts'
import { useArticle } from './use-article.ts'

interface QuoteProps {
  data: Dataset
  evidence: Evidence
  /** Colours the underline. */
  polarity?: string | undefined
  /** What stands before outlet and date, such as who speaks. */
  children?: ReactNode
}

export function Quote({ data, evidence, polarity, children }: QuoteProps) {
  const article = data.articles.get(evidence.article)
  const { before, words, after } = useSentence(evidence)
  return (
    <figure className="quote">
      <blockquote cite={article?.url}>
        {before}
        <u data-polarity={polarity}>{words}</u>
        {after}
      </blockquote>
      <figcaption>
        {children}
        <span>{article?.source ?? article?.title ?? evidence.article}</span>
        <span className="date">{article?.published ?? TEXT.undated}</span>
        <button type="button" className="plain" onClick={() => read(evidence.article, evidence.start, evidence.end)}>
          {TEXT.openArticle}
        </button>
      </figcaption>
    </figure>
  )
}

/** The sentence around the evidence once the article is there; the evidence alone until then. */
function useSentence(evidence: Evidence): { before: string; words: string; after: string } {
  const article = useArticle(evidence.article)
  if (!article.text) return { before: '', words: evidence.text, after: '' }
  const { text } = article.text
  const sentence = sentenceAround(article.text, evidence)
  return {
    before: text.slice(sentence.start, evidence.start).trimStart(),
    words: text.slice(evidence.start, evidence.end),
    after: text.slice(evidence.end, sentence.end).trimEnd(),
  }
}

// The whole sentences around pieces of evidence, as their articles arrive; the evidence itself until then.
import type { Evidence } from '@standpoint/extractor/model'
import { useEffect, useState } from 'react'
import { loadArticle, sentenceAround, type ArticleText } from '../model/load.ts'

export function useSentences(articles: readonly string[]): (evidence: Evidence) => string {
  const [texts, setTexts] = useState<ReadonlyMap<string, ArticleText>>(new Map())
  const wanted = [...new Set(articles)].toSorted().join('\n')
  useEffect(() => {
    let isWanted = true
    for (const article of wanted.split('\n').filter(Boolean)) {
      loadArticle(article).then(
        text => isWanted && setTexts(known => new Map(known).set(article, text)),
        // Without its article the evidence stands for the sentence.
        () => undefined,
      )
    }
    return () => {
      isWanted = false
    }
  }, [wanted])
  return evidence => sentenceIn(texts.get(evidence.article), evidence)
}

function sentenceIn(article: ArticleText | undefined, evidence: Evidence): string {
  if (!article) return evidence.text
  const { start, end } = sentenceAround(article, evidence)
  return article.text.slice(start, end).replace(/\s+/gu, ' ').trim()
}

// Articles as nodes: what the file said about itself, and all paths under which the same content lies.
import type { Article, Extraction } from '../model.ts'
import type { KnownArticle } from './knowledge.ts'
import { byText, compact, groupBy } from './order.ts'

const LABEL_WORDS = 8

/** @param extractions sorted by article key and path */
export function describeArticles(extractions: readonly Extraction[]): KnownArticle[] {
  const groups = groupBy(extractions, ({ article }) => article.key)
  return [...groups.values()]
    .flatMap(([first, ...others]) =>
      first
        ? [
            describe(
              first.article,
              [first, ...others].map(({ article }) => article.path),
            ),
          ]
        : [],
    )
    .sort((a, b) => byText(a.key, b.key))
}

function describe(article: Article, all: readonly string[]): KnownArticle {
  const paths = [...new Set(all)].sort(byText)
  return compact<KnownArticle>({
    key: article.key,
    category: 'article',
    label: article.title ?? firstWords(article),
    path: paths[0] ?? article.path,
    paths: paths.length > 1 ? paths : undefined,
    title: article.title,
    published: article.publication.date,
    publishedBasis: article.publication.basis,
    source: article.source,
    url: article.url,
    language: article.language,
    sha256: article.sha256,
    words: wordsOf(article).length,
    copyOf: undefined,
  })
}

/** The words of an article outside its boilerplate. */
export function wordsOf({ text, boilerplate }: Article): string[] {
  let body = text
  for (const { start, end } of boilerplate) body = body.slice(0, start) + ' '.repeat(end - start) + body.slice(end)
  return body.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? []
}

function firstWords(article: Article): string {
  const words = article.text.trim().split(/\s+/)
  return words.length > LABEL_WORDS ? `${words.slice(0, LABEL_WORDS).join(' ')} …` : words.join(' ')
}

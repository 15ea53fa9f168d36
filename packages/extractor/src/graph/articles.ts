// Articles as nodes: what the file said about itself, and all paths under which the same content lies.
import type { Article, ArticleSummary, Extraction } from '../model.ts'
import { findCopies, sketchOf } from './copies.ts'
import type { KnownArticle } from './knowledge.ts'
import { byText, compact, groupBy } from './order.ts'
import { wordsOf } from './words.ts'

const LABEL_WORDS = 8

/** @param extractions sorted by article key and path */
export function describeArticles(extractions: readonly Extraction[]): KnownArticle[] {
  const groups = groupBy(extractions, ({ article }) => article.key)
  const copies = findCopies([...groups.values()].flatMap(same => same.slice(0, 1)))
  const described = [...groups.values()].flatMap(([first, ...others]) =>
    first
      ? [
          describe(first, {
            paths: [first, ...others].map(({ article }) => article.path),
            copyOf: copies.get(first.article.key),
          }),
        ]
      : [],
  )
  return described.sort((a, b) => byText(a.key, b.key))
}

function describe(
  { article, summary = summarize(article) }: Extraction,
  found: { paths: readonly string[]; copyOf: string | undefined },
): KnownArticle {
  const paths = [...new Set(found.paths)].sort(byText)
  return compact<KnownArticle>({
    key: article.key,
    category: 'article',
    label: article.title ?? summary.firstWords,
    path: paths[0] ?? article.path,
    paths: paths.length > 1 ? paths : undefined,
    title: article.title,
    published: article.publication.date,
    publishedBasis: article.publication.basis,
    source: article.source,
    url: article.url,
    language: article.language,
    sha256: article.sha256,
    words: summary.words,
    copyOf: found.copyOf,
  })
}

/** What a build needs of an article's text beside its evidence. */
export const summarize = (article: Article): ArticleSummary => ({
  words: wordsOf(article).length,
  firstWords: firstWords(article),
  sketch: sketchOf(article),
})

/** The first words of the body: a date line or a page's heading before it is no title. */
function firstWords({ text, boilerplate }: Article): string {
  let body = text
  for (const { start, end } of boilerplate) body = body.slice(0, start) + ' '.repeat(end - start) + body.slice(end)
  const words = body.trim().split(/\s+/)
  return words.length > LABEL_WORDS ? `${words.slice(0, LABEL_WORDS).join(' ')} …` : words.join(' ')
}

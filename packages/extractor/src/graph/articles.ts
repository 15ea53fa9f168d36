// Articles as nodes: what the file said about itself, and all paths under which the same content lies.
import type { ArticleSummary } from '../model.ts'
import type { KnownArticle } from './knowledge.ts'
import { byText, compact } from './order.ts'
import type { ToldArticle } from './told.ts'

/** @param found all paths of the content, and the first of its copies where there are some */
export function describeArticle(
  { article, summary }: { article: ToldArticle; summary: Omit<ArticleSummary, 'sketch'> },
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

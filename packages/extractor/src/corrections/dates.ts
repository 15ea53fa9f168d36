// Days of publication that a person has set: they count before an article is read, because other days in it are reckoned from them.
import type { Article } from '../model.ts'
import type { Corrections } from './read.ts'

/** The article with the day that a correction gives its path or key; the article itself where none does. */
export function withSetDate(article: Article, { entries }: Corrections): Article {
  const names = [article.path, article.key]
  const line = entries.findLast(({ correction }) => 'date' in correction && names.includes(correction.date))
  if (!line || !('date' in line.correction)) return article
  const { publication } = article
  const reason = 'set by hand in the corrections'
  return { ...article, publication: { ...publication, date: line.correction.start, basis: 'content', reason } }
}

/** All that decides about days of publication. */
export const setDates = ({ entries }: Corrections): object[] =>
  entries.flatMap(({ correction }) => ('date' in correction ? [correction] : []))

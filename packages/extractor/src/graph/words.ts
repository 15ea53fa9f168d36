// The words of an article.
import type { Article } from '../model.ts'

/** The words of an article outside its boilerplate. */
export function wordsOf({ text, boilerplate }: Pick<Article, 'text' | 'boilerplate'>): string[] {
  let body = text
  for (const { start, end } of boilerplate) body = body.slice(0, start) + ' '.repeat(end - start) + body.slice(end)
  return body.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? []
}

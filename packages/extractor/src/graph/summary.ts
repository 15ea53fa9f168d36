// What joining needs of an article's text beside its evidence, counted when it is read and not at every build.
import type { ArticleSummary } from '../model.ts'
import { sketchOf, type Worded } from './sketch.ts'
import { wordsOf } from './words.ts'

const LABEL_WORDS = 8

export const summarize = (article: Worded): ArticleSummary => ({
  words: wordsOf(article).length,
  firstWords: firstWords(article),
  sketch: sketchOf(article),
})

/** The first words of the body: a date line or a page's heading before it is no title. */
function firstWords({ text, boilerplate }: Worded): string {
  let body = text
  for (const { start, end } of boilerplate) body = body.slice(0, start) + ' '.repeat(end - start) + body.slice(end)
  const words = body.trim().split(/\s+/)
  return words.length > LABEL_WORDS ? `${words.slice(0, LABEL_WORDS).join(' ')} …` : words.join(' ')
}

// A reader of one kind of sentence (`Anna Berg of Norway demands an end to whaling.`), so that building can be tested without the model.
// It is an extractor like the real one: text in, true spans out, nothing remembered between articles.
import type { Article, Extraction } from '@standpoint/extractor/model'
import type { Extractor } from '../../packages/extractor/src/extractor.ts'
import { tell } from '../graph/tell.ts'

const CLAIM = /([A-Z]\p{L}+ [A-Z]\p{L}+) of ([A-Z]\p{L}+) (demands|rejects) ([^.]+)\./gu

export interface PlainExtractor extends Extractor {
  /** Paths of the articles read so far, in order. */
  read: string[]
}

export function plainExtractor(version = '1'): PlainExtractor {
  const read: string[] = []
  return {
    model: 'plain',
    version,
    read,
    extract: async article => {
      read.push(article.path)
      return extract(article)
    },
    close: async () => {},
  }
}

function extract(article: Article): Extraction {
  const telling = tell(article.path, article.text)
  for (const [sentence, person = '', country = '', verb, topic = ''] of article.text.matchAll(CLAIM)) {
    if (!telling.entities.some(({ id }) => id === person)) telling.person(person, person)
    if (!telling.entities.some(({ id }) => id === country))
      telling.entity('organization', country, country, { kind: 'state' })
    telling.relation(person, 'AFFILIATED_WITH', country, `${person} of ${country}`)
    telling.stance(person, sentence, {
      topic,
      act: verb === 'demands' ? 'demand' : 'reject',
      polarity: verb === 'demands' ? 'for' : 'against',
    })
  }
  const { entities, mentions, relations, stances, sentences } = telling
  return { article, entities, mentions, relations, stances, sentences, issues: article.issues }
}

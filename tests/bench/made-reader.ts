// Reads the made articles by their templates and gives about as much as the reading model finds in them, so that all the rest can be measured without it.
import type { Article, Extraction } from '@standpoint/extractor/model'
import type { Extractor } from '../../packages/extractor/src/extractor.ts'
import { type Telling, tell } from '../graph/tell.ts'

const TITLE = /^(.+) and (.+) divided over (.+) \(\d+\)$/mu
const DEMAND = /^(\w+), March \d+, 2019 — ((.+) of .+) demands .+?\.(?= )/mu
const REJECT = /^((.+) of .+) rejects .+?\./mu

export function madeReader(): Extractor {
  return { model: 'made', version: '1', extract: async article => extract(article), close: async () => {} }
}

function extract(article: Article): Extraction {
  const telling = tell(article.path, article.text, { date: article.publication.date ?? '' })
  const [, country = '', other = '', topic = ''] = TITLE.exec(article.text) ?? []
  const [demand = '', city = '', demanding = '', body = ''] = DEMAND.exec(article.text) ?? []
  const [reject = '', rejecting = '', critic = ''] = REJECT.exec(article.text) ?? []
  for (const state of new Set([country, other])) telling.state(state, state, state.slice(0, 2).toUpperCase())
  telling.entity('venue', city, city, { kind: 'city' })
  telling.entity('organization', demanding, demanding, { kind: 'government', names: [body], aliases: [body] })
  if (rejecting !== demanding)
    telling.entity('organization', rejecting, rejecting, { kind: 'government', names: [critic], aliases: [critic] })
  telling.relation(demanding, 'PART_OF', country, demanding)
  telling.relation(rejecting, 'PART_OF', other, rejecting)
  tellPositions(telling, { country, other, topic, demanding, rejecting, demand, reject })
  const { entities, mentions, relations, stances, sentences } = telling
  return { article, entities, mentions, relations, stances, sentences, issues: article.issues }
}

function tellPositions(
  telling: Telling,
  told: Record<'country' | 'other' | 'topic' | 'demanding' | 'rejecting' | 'demand' | 'reject', string>,
): void {
  const { country, other, topic, demanding, rejecting, demand, reject } = told
  telling.stance(demanding, demand, { topic })
  telling.stance(rejecting, reject, { topic, act: 'reject', polarity: 'against', toward: [demanding] })
  telling.stance(country, `${country} supports a further round of talks`, {
    topic: 'a further round of talks',
    act: 'support',
  })
  telling.stance(other, `${other} warned that it would leave the talks`, {
    topic: 'talks',
    act: 'warn',
    polarity: 'against',
  })
  telling.stance(country, `${country} was ready to wait`, { topic: 'waiting', act: 'support', reportedBy: [demanding] })
}

// A path as a paragraph: each step a sentence that says the relation and quotes the article, with a numbered source.
import type { Evidence } from '@standpoint/extractor/model'
import type { Claim, Dataset, Line } from '../model/dataset.ts'
import { ACT, actOn, PREDICATE } from '../texts/claims.ts'
import { TEXT } from '../texts/interface.ts'
import { bestClaim } from './paths.ts'
import { labelOf } from './statements.ts'

export interface ToldStep {
  /** "Sergei Ryabkov belongs to Russia (deputy foreign minister)" */
  relation: string
  quote: string
  evidence: Evidence
  /** Counts articles, not steps: two quotes of one article have one number. */
  source: number
}

export interface ToldPath {
  steps: ToldStep[]
  /** Outlet or title, day and address of each article, in the order of their numbers. */
  sources: string[]
}

/** @param sentenceOf the whole sentence around evidence, or the evidence itself while the article is not there */
export function tellPath(data: Dataset, path: readonly Line[], sentenceOf: (evidence: Evidence) => string): ToldPath {
  const numbers = new Map<string, number>()
  const steps = path.flatMap((line): ToldStep[] => {
    const claim = bestClaim(data, line)
    const [evidence] = claim?.evidence ?? []
    if (!claim || !evidence) return []
    const source = numbers.get(evidence.article) ?? numbers.size + 1
    numbers.set(evidence.article, source)
    return [{ relation: tellRelation(data, claim), quote: sentenceOf(evidence), evidence, source }]
  })
  return { steps, sources: [...numbers.keys()].map(article => tellSource(data, article)) }
}

/** The paragraph and its sources, as plain text. */
export function printPath({ steps, sources }: ToldPath): string {
  const sentences = steps.map(({ relation, quote, source }) => `${relation}: ${quoted(quote)} [${source}]`)
  const notes = sources.map((source, index) => `[${index + 1}] ${source}`)
  return `${sentences.join(' ')}\n\n${notes.join('\n')}\n`
}

/** Quotation marks around it; those that it has become single ones. */
export function quoted(text: string): string {
  return `“${text.replaceAll('“', '‘').replaceAll('”', '’').replaceAll('"', "'")}”`
}

function tellRelation(data: Dataset, { source, target, predicate, stance, role, former }: Claim): string {
  if (!stance) {
    const as = role ? ` (${former ? `${TEXT.former} ` : ''}${role})` : ''
    return `${labelOf(data, source)} ${PREDICATE[predicate]} ${labelOf(data, target)}${as}`
  }
  const topics = stance.topics.map(topic => labelOf(data, topic)).join(', ')
  const does = topics ? `${actOn(stance.act, stance.polarity)} ${topics}` : ACT[stance.act]
  const toward = predicate === 'TOWARD' ? ` ${PREDICATE.TOWARD} ${labelOf(data, target)}` : ''
  return `${labelOf(data, source)} ${does}${toward}`
}

function tellSource(data: Dataset, key: string): string {
  const article = data.articles.get(key)
  if (!article) return key
  const { source, title, published, url } = article
  return [...new Set([source, title]), published ?? TEXT.undated, url].filter(Boolean).join(', ')
}

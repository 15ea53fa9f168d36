// What was read from one article as far as joining needs it: without its text, but with the words behind every claim. The text itself stays on disk.
import type { Article, ArticleSummary, Entity, Extraction, Relation, Span, Stance } from '../model.ts'
import { summarize } from './summary.ts'
import type { MentionRecord } from './attributes.ts'

/** A place in the article with its words. */
export interface Shown extends Span {
  text: string
}

export type ToldArticle = Omit<Article, 'text' | 'boilerplate' | 'issues'>
export type ToldMention = Omit<MentionRecord, 'article'> & { entity: string }
export type ToldRelation = Omit<Relation, 'evidence' | 'rule'> & { evidence: Shown[] }
export type ToldStance = Omit<Stance, 'evidence' | 'rule' | 'topic'> & {
  evidence: Shown[]
  topic?: { label: string; shown: Shown }
}

export interface Told {
  article: ToldArticle
  summary: ArticleSummary
  entities: Entity[]
  mentions: ToldMention[]
  relations: ToldRelation[]
  stances: ToldStance[]
}

export function toldBy({ article, summary, entities, mentions, relations, stances }: Extraction): Told {
  const { text, boilerplate: _boilerplate, issues: _issues, ...rest } = article
  const show = ({ start, end }: Span): Shown => ({ start, end, text: text.slice(start, end) })
  return {
    article: rest,
    summary: summary ?? summarize(article),
    entities,
    mentions: mentions.map(({ entity, start, end, form, reason, confidence }) => ({
      entity,
      ...show({ start, end }),
      form,
      reason,
      confidence,
    })),
    relations: relations.map(({ rule: _rule, evidence, ...claim }) => ({ ...claim, evidence: evidence.map(show) })),
    stances: stances.map(({ rule: _rule, evidence, topic, ...claim }) => ({
      ...claim,
      evidence: evidence.map(show),
      ...(topic ? { topic: { label: topic.label, shown: show(topic.span) } } : {}),
    })),
  }
}

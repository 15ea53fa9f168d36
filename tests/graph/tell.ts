// Extractions written by hand: a text, and what is said to be in it, found by its words so that every span is true.
import type {
  Article,
  Entity,
  EntityCategory,
  Extraction,
  Relation,
  RelationPredicate,
  Span,
  Stance,
} from '@standpoint/extractor/model'
import { articleKey, sha256 } from '../../packages/extractor/src/text/key.ts'

type Facts = Partial<Omit<Entity, 'id' | 'category' | 'label'>> & { names?: string[] }
type Position = Partial<Omit<Stance, 'holder' | 'topic' | 'evidence'>> & { topic?: string }

export interface Telling extends Extraction {
  entity(category: EntityCategory, id: string, label: string, facts?: Facts): Telling
  person(id: string, label: string, facts?: Facts): Telling
  state(id: string, label: string, country: string, facts?: Facts): Telling
  relation(
    subject: string,
    predicate: RelationPredicate,
    object: string,
    words: string,
    more?: Partial<Relation>,
  ): Telling
  stance(holder: string, words: string, position?: Position): Telling
}

/** @example tell('a.txt', 'Anna Berg of Norway said no.').person('berg', 'Anna Berg').stance('berg', 'said no', { act: 'reject' }) */
export function tell(path: string, text: string, facts: { title?: string; date?: string } = {}): Telling {
  const article = toArticle(path, text, facts)
  const entities: Entity[] = []
  const telling: Telling = {
    article,
    entities,
    mentions: [],
    relations: [],
    stances: [],
    sentences: [{ start: 0, end: text.length }],
    issues: [],
    entity: (category, id, label, { names = [label], aliases = [], ...rest } = {}) => {
      entities.push({ id, category, label, aliases, ...rest })
      for (const name of names)
        for (const span of findAll(text, name)) telling.mentions.push(mention(text, span, { category, id }))
      return telling
    },
    person: (id, label, more) => telling.entity('person', id, label, more),
    state: (id, label, country, more) => telling.entity('organization', id, label, { kind: 'state', country, ...more }),
    relation: (subject, predicate, object, words, more = {}) => {
      telling.relations.push({ predicate, subject, object, evidence: [find(text, words)], rule: 'told', ...more })
      return telling
    },
    stance: (holder, words, { topic, ...more } = {}) => {
      telling.stances.push({
        ...position(holder, find(text, words), text),
        ...more,
        ...(topic ? { topic: { label: topic, span: find(text, words) } } : {}),
      })
      return telling
    },
  }
  return telling
}

function toArticle(path: string, text: string, { title, date }: { title?: string; date?: string }): Article {
  const hash = sha256(text)
  const key = articleKey(title ?? text.split(/\s+/).slice(0, 8).join(' '), hash)
  const publication = {
    ...(date ? { date } : {}),
    basis: date ? ('content' as const) : ('none' as const),
    reason: 'as told',
  }
  return {
    key,
    path,
    text,
    verbatim: true,
    ...(title ? { title } : {}),
    language: 'en',
    sha256: hash,
    publication,
    boilerplate: [],
    issues: [],
  }
}

const position = (holder: string, span: Span, text: string): Stance => ({
  holder,
  act: 'demand',
  polarity: 'for',
  modality: 'actual',
  toward: [],
  reportedBy: [],
  proposition: text.slice(span.start, span.end),
  quoted: false,
  anonymous: false,
  confidence: 0.9,
  evidence: [span],
  rule: 'told',
})

const mention = (text: string, span: Span, { category, id }: { category: EntityCategory; id: string }) => {
  const where = { sentence: 0, from: 0, to: 1, head: 0 }
  return {
    ...span,
    ...where,
    form: 'name' as const,
    text: text.slice(span.start, span.end),
    category,
    entity: id,
    reason: 'told',
    confidence: 1,
  }
}

function find(text: string, words: string): Span {
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`tell: “${words}” is not in the text`)
  return { start, end: start + words.length }
}

function findAll(text: string, name: string): Span[] {
  const spans: Span[] = []
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
    spans.push({ start: at, end: at + name.length })
  return spans
}

// Pure: what may stand at the caret, from the words of Cypher and the schema of this very graph.
import { LABELS } from '@standpoint/extractor/model'
import type { Dataset } from '../model/dataset.ts'

export interface Schema {
  labels: string[]
  types: string[]
  properties: string[]
}

const KEYWORDS =
  'MATCH,OPTIONAL MATCH,WHERE,RETURN,WITH,ORDER BY,LIMIT,SKIP,UNWIND,DISTINCT,AND,OR,NOT,IN,CONTAINS,STARTS WITH,ENDS WITH,IS NULL,IS NOT NULL,AS,DESC,UNION,CASE WHEN,THEN,ELSE,END,EXISTS,collect(,count(,size(,labels(,type(,shortestPath('.split(
    ',',
  )

export function schemaOf({ source }: Dataset): Schema {
  const names = (items: { attributes: Record<string, unknown> }[]): string[] =>
    items.flatMap(({ attributes }) => Object.keys(attributes))
  const types = source.edges.map(({ attributes }) => String(attributes['predicate']))
  return {
    labels: Object.values(LABELS),
    types: sorted(types),
    properties: sorted([...names(source.nodes), ...names(source.edges)]).filter(
      name => name !== 'evidence' && name !== 'mentions',
    ),
  }
}

export interface Completion {
  /** What was typed of it already. */
  typed: string
  /** Names of this graph, offered while typing; keywords only when asked for. */
  isSchema: boolean
  options: string[]
}

/** Labels after `(x:`, types after `[r:`, properties after a dot, else keywords. */
export function complete(text: string, caret: number, schema: Schema): Completion {
  const before = text.slice(0, caret)
  const typed = /[\p{L}_]*$/u.exec(before)?.[0] ?? ''
  const lead = before.slice(0, before.length - typed.length)
  const pool = poolFor(lead, schema)
  const options =
    typed === '' && pool === KEYWORDS
      ? []
      : pool.filter(word => word.toLowerCase().startsWith(typed.toLowerCase()) && word !== typed)
  return { typed, isSchema: pool !== KEYWORDS, options: options.slice(0, 8) }
}

function poolFor(lead: string, { labels, types, properties }: Schema): string[] {
  if (/\[[^\]]*[:|]\s*$/u.test(lead)) return types
  if (/\([^)]*[:|]\s*$/u.test(lead)) return labels
  if (/[\p{L}_]\.$/u.test(lead) || /\{[^}]*(?:,\s*)?$/u.test(lead)) return properties
  return KEYWORDS
}

function sorted(words: readonly string[]): string[] {
  return [...new Set(words)].toSorted()
}

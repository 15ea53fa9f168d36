// Pure: what may stand at the caret, from the words of Cypher and the schema of this very graph.
import { LABELS } from '@standpoint/extractor/model'
import type { Dataset } from '../model/dataset.ts'

export interface Schema {
  labels: string[]
  types: string[]
  properties: string[]
  /** What nodes are called, the most told first. */
  names: string[]
}

const KEYWORDS =
  'MATCH,OPTIONAL MATCH,WHERE,RETURN,WITH,ORDER BY,LIMIT,SKIP,UNWIND,DISTINCT,AND,OR,NOT,IN,CONTAINS,STARTS WITH,ENDS WITH,IS NULL,IS NOT NULL,AS,DESC,UNION,CASE WHEN,THEN,ELSE,END,EXISTS'.split(
    ',',
  )
const FUNCTIONS =
  'collect,count,avg,min,max,sum,size,head,labels,type,nodes,relationships,shortestPath,toLower,coalesce,any,all'.split(
    ',',
  )
const MOST = 40

export function schemaOf({ source, entities }: Dataset): Schema {
  const names = (items: { attributes: Record<string, unknown> }[]): string[] =>
    items.flatMap(({ attributes }) => Object.keys(attributes))
  const types = source.edges.map(({ attributes }) => String(attributes['predicate']))
  const lists = ['Text', 'Article', 'Start', 'End'].flatMap(part => [`evidence${part}`, `mention${part}`])
  const plain = [...names(source.nodes), ...names(source.edges)].filter(
    name => name !== 'evidence' && name !== 'mentions',
  )
  return {
    labels: Object.values(LABELS),
    types: sorted(types),
    properties: sorted(['key', ...plain, ...lists]),
    names: [...entities.values()].toSorted((one, other) => other.salience - one.salience).map(({ label }) => label),
  }
}

export type Kind = 'label' | 'type' | 'property' | 'name' | 'keyword' | 'function'

export interface Completion {
  /** What was typed of it already. */
  typed: string
  /** Names of this graph are offered while typing; keywords from their second letter on. */
  options: { text: string; kind: Kind }[]
}

/** Names inside quotes, labels after `(x:`, types after `[r:`, properties after a dot, else keywords and functions. */
export function complete(text: string, caret: number, schema: Schema): Completion {
  const before = text.slice(0, caret)
  const quote = openQuote(before)
  if (quote !== undefined) return offer(quote, 'name', schema.names)
  const typed = /[\p{L}_]*$/u.exec(before)?.[0] ?? ''
  const lead = before.slice(0, before.length - typed.length)
  if (/\[[^\]]*[:|]\s*$/u.test(lead)) return offer(typed, 'type', schema.types)
  if (/\([^)]*[:|]\s*$/u.test(lead)) return offer(typed, 'label', schema.labels)
  if (/[\p{L}\p{N}_]\.$/u.test(lead) || /\{[^}:]*(?:,\s*)?$/u.test(lead))
    return offer(typed, 'property', schema.properties)
  if (typed.length < 2) return { typed, options: [] }
  return {
    typed,
    options: [...offer(typed, 'keyword', KEYWORDS).options, ...offer(typed, 'function', FUNCTIONS).options],
  }
}

function offer(typed: string, kind: Kind, pool: readonly string[]): Completion {
  const wanted = typed.toLowerCase()
  const options = pool.filter(word => word.toLowerCase().startsWith(wanted) && word !== typed)
  return { typed, options: options.slice(0, MOST).map(text => ({ text, kind })) }
}

/** What stands in the string that the caret is in; undefined when it is in none. */
function openQuote(before: string): string | undefined {
  const [, , inside] =
    /^(?:[^'"]|'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")*?(['"])((?:(?!\1)[^\\]|\\.)*)$/su.exec(before) ?? []
  return inside
}

function sorted(words: readonly string[]): string[] {
  return [...new Set(words)].toSorted()
}

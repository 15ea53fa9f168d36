// What comes back for a question, wherever it was asked, and the sentences behind each row.
import type { Plain } from '@standpoint/cypher'
import type { Evidence } from '@standpoint/extractor/model'

export interface Answer {
  columns: string[]
  rows: Plain[][]
  /** The sentences that each row was made from, by its place. */
  evidence: Evidence[][]
  /** Keys of the nodes behind the rows. */
  keys: string[]
  warnings: string[]
  milliseconds: number
  /** True when there were more rows than are given. */
  isCut: boolean
}

export interface Rows {
  columns: string[]
  rows: Plain[][]
  warnings?: string[]
}

/** Takes the column that was added for evidence off the rows. */
export function toAnswer(
  { columns, rows, warnings = [] }: Rows,
  column: string | undefined,
): Omit<Answer, 'milliseconds' | 'isCut'> {
  const isWidened = column !== undefined && columns.at(-1) === column
  const own = isWidened ? rows.map(row => row.slice(0, -1)) : rows
  const told = own.flatMap(row => row.flatMap(keysIn))
  return {
    columns: isWidened ? columns.slice(0, -1) : columns,
    rows: own,
    evidence: rows.map(row => sentencesIn(row)),
    keys: [...new Set(told.length > 0 ? told : rows.flatMap(row => row.flatMap(keysIn)))],
    warnings: [...warnings],
  }
}

/** The sentences of the claims behind a row; of its entities where there is no claim. */
function sentencesIn(row: readonly Plain[]): Evidence[] {
  const claims = row.flatMap(value => spansIn(value, 'evidence'))
  const spans = claims.length > 0 ? claims : row.flatMap(value => spansIn(value, 'mention').slice(0, 1))
  return [...new Map(spans.map(span => [`${span.article} ${span.start}`, span])).values()]
}

/** Everything in a value that stands for a node of the graph, by key. */
function keysIn(value: Plain): string[] {
  if (value === null || typeof value !== 'object') return []
  if (Array.isArray(value)) return value.flatMap(keysIn)
  if (isNode(value)) return [value.key]
  if (value['kind'] === 'relationship') return [String(value['source']), String(value['target'])]
  return Object.values(value).flatMap(item => keysIn(toPlain(item)))
}

function spansIn(value: Plain, prefix: 'evidence' | 'mention'): Evidence[] {
  if (value === null || typeof value !== 'object') return []
  if (Array.isArray(value)) return value.flatMap(item => spansIn(item, prefix))
  if (value['kind'] !== 'node' && value['kind'] !== 'relationship')
    return Object.values(value).flatMap(item => spansIn(toPlain(item), prefix))
  const properties: unknown = value['properties']
  return properties !== null && typeof properties === 'object' ? zip(Object.entries(properties), prefix) : []
}

/** Parallel lists, as both stores hold them, back to spans. */
function zip(properties: [string, unknown][], prefix: string): Evidence[] {
  const list = (name: string): unknown[] => {
    const found = properties.find(([property]) => property === prefix + name)?.[1]
    return Array.isArray(found) ? found : []
  }
  const [articles, starts, ends] = [list('Article'), list('Start'), list('End')]
  return list('Text').map((text, index) => ({
    text: String(text),
    article: String(articles[index] ?? ''),
    start: Number(starts[index] ?? 0),
    end: Number(ends[index] ?? 0),
  }))
}

export function isNode(value: Plain): value is Extract<Plain, { kind: 'node' }> {
  return value !== null && typeof value === 'object' && !Array.isArray(value) && value['kind'] === 'node'
}

/** A part of a row is as plain as the row; the type of an object's values does not say so. */
function toPlain(value: unknown): Plain {
  return value as Plain
}

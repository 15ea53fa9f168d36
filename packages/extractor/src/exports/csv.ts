// Two tables for spreadsheets and data frames (RFC 4180): nodes, and edges with their sentences. Lists have bars between their items.
import type { StandpointGraph } from '../graph/attributes.ts'
import { columnsOf, type Flat, flatEdges, flatNodes } from './flat.ts'

const NODE_COLUMNS = ['key', 'category', 'label']
const EDGE_COLUMNS = ['key', 'source', 'sourceLabel', 'predicate', 'target', 'targetLabel']

export const writeNodes = (graph: StandpointGraph): Generator<string> => table(() => nodeRows(graph), NODE_COLUMNS)

export const writeEdges = (graph: StandpointGraph): Generator<string> => table(() => edgeRows(graph), EDGE_COLUMNS)

interface Row {
  attributes: Flat
}

function* nodeRows(graph: StandpointGraph): Generator<Row> {
  for (const { key, label, attributes } of flatNodes(graph)) yield { attributes: { key, label, ...attributes } }
}

function* edgeRows(graph: StandpointGraph): Generator<Row> {
  const labelOf = (key: string): string => graph.getNodeAttribute(key, 'label')
  for (const { key, source, target, attributes } of flatEdges(graph)) {
    const labels = { sourceLabel: labelOf(source), targetLabel: labelOf(target) }
    yield { attributes: { key, source, target, ...labels, ...attributes } }
  }
}

function* table(rows: () => Iterable<Row>, first: readonly string[]): Generator<string> {
  const names = columnsOf(rows(), first).map(({ name }) => name)
  yield line(names.length > 0 ? names : first)
  for (const { attributes } of rows()) yield line(names.map(name => attributes[name] ?? ''))
}

const line = (cells: readonly unknown[]): string => `${cells.map(cell).join(',')}\r\n`

/** A cell that no spreadsheet takes for a formula, since its text may come from an article: `=1+1` → `'=1+1`. */
function cell(value: unknown): string {
  const text = String(value)
  const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

// A result as text for a terminal or a file: table, JSON or CSV. Takes what any engine gives, so that answers from a server print alike.
import { printPlan } from '../plan/describe.ts'
import type { PlanStep } from '../plan/describe.ts'
import { query } from '../query.ts'
import type { Parameters, QueryOptions } from '../query.ts'
import type { AbstractGraph } from 'graphology-types'
import type { Plain } from '../values/convert.ts'
import { cellText } from './cell.ts'

export type PrintFormat = 'table' | 'json' | 'csv'

export interface Printable {
  columns: readonly string[]
  rows: readonly (readonly Plain[])[]
  plan?: PlanStep
}

/** Runs a query and prints its result; for EXPLAIN and PROFILE the plan. Throws a CypherError as query() does. */
export function runQuery(
  graph: AbstractGraph,
  text: string,
  options: QueryOptions & { parameters?: Parameters; format?: PrintFormat } = {},
): { text: string; warnings: string[] } {
  const { parameters = {}, format = 'table', ...rest } = options
  const result = query(graph, text, parameters, rest)
  return { text: printResult(result, format), warnings: result.warnings }
}

export function printResult(result: Printable, format: PrintFormat): string {
  if (format === 'json') return printJson(result)
  if (result.plan !== undefined && result.rows.length === 0) return printPlan(result.plan)
  const printed = format === 'csv' ? printCsv(result) : printTable(result)
  return result.plan === undefined ? printed : `${printed}\n\n${printPlan(result.plan)}`
}

/** One line of JSON; integers too large for a number become text, floats that JSON lacks null. */
function printJson({ columns, rows, plan }: Printable): string {
  const large = (_: string, value: unknown) => (typeof value === 'bigint' ? String(value) : value)
  return JSON.stringify(plan === undefined ? { columns, rows } : { columns, rows, plan }, large)
}

function printCsv({ columns, rows }: Printable): string {
  const lines = [columns, ...rows.map(row => row.map(cellText))]
  return lines.map(cells => cells.map(quoteCsv).join(',')).join('\r\n')
}

/** Quotes as RFC 4180 asks. */
function quoteCsv(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}

const widest = 60

function printTable({ columns, rows }: Printable): string {
  const cells = rows.map(row => row.map(value => oneLine(cellText(value))))
  const widths = columns.map((column, index) => Math.max(...[column, ...cells.map(row => row[index] ?? '')].map(width)))
  const rule = widths.map(size => '─'.repeat(size)).join('──')
  const line = (row: readonly string[]) =>
    row
      .map((cell, index) => cell + ' '.repeat(Math.max(0, (widths[index] ?? 0) - width(cell))))
      .join('  ')
      .trimEnd()
  return [line(columns), rule, ...cells.map(line), '', `${rows.length} ${rows.length === 1 ? 'row' : 'rows'}`].join(
    '\n',
  )
}

function oneLine(cell: string): string {
  const flat = cell.replace(/\s+/g, ' ')
  return width(flat) > widest ? `${[...flat].slice(0, widest - 1).join('')}…` : flat
}

function width(text: string): number {
  return [...text].length
}

// Rows as a table for a person: columns as wide as their widest value, long values cut.
import type { Plain } from '@standpoint/cypher'

const WIDEST = 60

export function printTable(columns: readonly string[], rows: readonly (readonly Plain[])[]): string {
  const cells = [columns, ...rows.map(row => row.map(show))].map(row => row.map(cut))
  const widths = columns.map((_, index) => Math.max(...cells.map(row => [...(row[index] ?? '')].length)))
  const line = (row: readonly string[]) =>
    row
      .map((cell, index) => cell + ' '.repeat((widths[index] ?? 0) - [...cell].length))
      .join('  ')
      .trimEnd()
  const [head = [], ...body] = cells
  const count = `${rows.length} ${rows.length === 1 ? 'row' : 'rows'}`
  return [line(head), line(widths.map(width => '─'.repeat(width))), ...body.map(line), '', count, ''].join('\n')
}

const show = (value: Plain): string => (typeof value === 'string' ? value : JSON.stringify(value))

function cut(text: string): string {
  const flat = [...text.replace(/\s+/g, ' ')]
  return flat.length > WIDEST ? `${flat.slice(0, WIDEST - 1).join('')}…` : flat.join('')
}

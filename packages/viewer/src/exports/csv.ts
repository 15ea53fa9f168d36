// Claims as CSV (RFC 4180), one row a claim.
import type { Snapshot } from './snapshot.ts'

export function writeCsv({ nodes, edges }: Snapshot): string {
  const labels = new Map(nodes.map(node => [node.key, node.label]))
  const columns = ['source', 'target', ...Object.keys(edges[0]?.attributes ?? {})]
  const rows = edges.map(({ source, target, attributes }) => [
    labels.get(source) ?? source,
    labels.get(target) ?? target,
    ...Object.values(attributes),
  ])
  return [columns, ...rows].map(row => row.map(cell).join(',')).join('\r\n')
}

/** A cell that no spreadsheet takes for a formula: text of others comes from articles. */
function cell(value: unknown): string {
  const text = String(value)
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

// nodes.csv and edges.csv: what a reader of RFC 4180 gets back.
import { expect, it } from 'vitest'
import { writeEdges, writeNodes } from '../../packages/extractor/src/exports/csv.ts'
import { all, ODD, oddGraph, TEXT } from './odd.ts'

/** Rows by the names of their columns. */
function readCsv(text: string): Record<string, string>[] {
  const rows: string[][] = [[]]
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain)
    if (end === '\r\n') rows.push([])
  }
  const [head = [], ...body] = rows.slice(0, -1)
  expect(body.map(row => row.length)).toEqual(body.map(() => head.length))
  return body.map(row => Object.fromEntries(row.map((cell, index) => [head[index] ?? '', cell])))
}

it('nodes.csv has every node with its label, and no cell that a spreadsheet would run', () => {
  const graph = oddGraph()
  const rows = readCsv(all(writeNodes(graph)))
  expect(rows.map(row => row['key'])).toEqual(graph.nodes().toSorted())
  const { formula, ...others } = ODD
  const labels = rows.map(row => row['label'])
  expect(labels).toEqual(expect.arrayContaining([...Object.values(others), `'${formula}`]))
  expect(rows.flatMap(row => Object.values(row)).filter(cell => /^[=+@]/.test(cell))).toEqual([])
})

it('edges.csv has names beside keys, and offsets that lead to the sentences', () => {
  const graph = oddGraph()
  const rows = readCsv(all(writeEdges(graph)))
  expect(rows.map(row => row['key'])).toEqual(graph.edges().toSorted())
  expect(rows).toContainEqual(
    expect.objectContaining({ predicate: 'LEADS', sourceLabel: ODD.quoted, targetLabel: ODD.markup }),
  )
  for (const row of rows) {
    const [starts = [], ends = []] = [row['evidenceStart'], row['evidenceEnd']].map(list =>
      list?.split(' | ').map(Number),
    )
    const quoted = starts.map((start, index) => TEXT.slice(start, ends[index])).join(' | ')
    expect(row['evidenceText']?.replace(/^'(?==)/, '')).toBe(quoted)
  }
})

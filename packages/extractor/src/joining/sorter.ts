// Sorts more texts than fit into memory: a window of them is sorted at a time and put on the disk, then all windows are merged.
// Texts of the same key stay in the order in which they came.
import { closeSync, openSync } from 'node:fs'
import { byText } from '../graph/order.ts'
import { linesIn } from '../stores/lines.ts'
import { writeWhole } from './write-whole.ts'

/** A key without tabs and line feeds, and a text without line feeds. */
export type Row = readonly [key: string, text: string]

export interface Sorter {
  add(key: string, text: string): void
  /** All rows by key. Nothing can be added any more. */
  rows(): Iterable<Row>
  close(): void
}

/** Characters that stay in memory. */
const WINDOW = 1 << 22

/** @param path how the names of the sorter's files begin */
export function openSorter(path: string, window = WINDOW): Sorter {
  const files: number[] = []
  let rows: Row[] = []
  let size = 0
  const flush = (): void => {
    const file = openSync(`${path}.${files.length}`, 'w+')
    files.push(file)
    writeRows(file, rows.sort(byKey), path)
    rows = []
    size = 0
  }
  return {
    add: (key, text) => {
      rows.push([key, text])
      size += key.length + text.length
      if (size >= window) flush()
    },
    rows: () => merged([...files.map(rowsOf), rows.sort(byKey)]),
    close: () => files.forEach(closeSync),
  }
}

const byKey = ([a]: Row, [b]: Row): number => byText(a, b)

/** Rows of one key together, their texts in order. */
export function* grouped(rows: Iterable<Row>): Generator<readonly [key: string, texts: string[]]> {
  let open: [string, string[]] | undefined
  for (const [key, text] of rows) {
    if (open?.[0] === key) open[1].push(text)
    else {
      if (open) yield open
      open = [key, [text]]
    }
  }
  if (open) yield open
}

/** Sorted lists as one; what is equal comes from the earlier list first. */
export function* merged(lists: readonly Iterable<Row>[]): Generator<Row> {
  const heads = lists.map(list => list[Symbol.iterator]()).map(rows => ({ rows, next: rows.next() }))
  for (;;) {
    let least: (typeof heads)[number] | undefined
    for (const head of heads)
      if (!head.next.done && (!least || least.next.done || head.next.value[0] < least.next.value[0])) least = head
    if (!least || least.next.done) return
    yield least.next.value
    least.next = least.rows.next()
  }
}

const CHUNK = 1 << 18

function writeRows(file: number, rows: readonly Row[], path: string): void {
  let lines: string[] = []
  let size = 0
  const flush = (): void => {
    writeWhole(file, Buffer.from(lines.join('')), path)
    lines = []
    size = 0
  }
  for (const [key, text] of rows) {
    lines.push(`${key}\t${text}\n`)
    size += key.length + text.length
    if (size >= CHUNK) flush()
  }
  flush()
}

function* rowsOf(file: number): Generator<Row> {
  for (const line of linesIn(file)) yield rowIn(line)
}

function rowIn(line: string): Row {
  const end = line.indexOf('\t')
  return [line.slice(0, end), line.slice(end + 1)]
}

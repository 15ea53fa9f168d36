// Writing operators read all rows, write for all rows, and only then hand on the first.
import type { Row } from '../plan/scope.ts'
import type { Evaluate } from '../plan/site.ts'
import { drain, operator } from './operator.ts'
import type { Operator } from './operator.ts'
import { eager, restore } from './rows.ts'

type RowWrite = (row: Row) => void

export function writeRows(
  name: string,
  input: Operator,
  write: RowWrite,
  finish: () => void = () => undefined,
): Operator {
  const before = eager(input)
  return operator({
    name,
    children: [before],
    *run(row) {
      const rows: Row[] = []
      for (const _ of before.run(row)) {
        write(row)
        rows.push(row.slice())
      }
      finish()
      for (const saved of rows) {
        restore(row, saved)
        yield true
      }
    },
  })
}

function rowsOf(matching: Operator, row: Row): Row[] {
  const rows: Row[] = []
  for (const _ of matching.run(row)) rows.push(row.slice())
  return rows
}

export interface MergeWrites {
  create: RowWrite
  copies: { from: number; to: number }[]
  onCreate: RowWrite[]
  onMatch: RowWrite[]
}

export function merge(
  input: Operator,
  matching: Operator,
  { create, copies, onCreate, onMatch }: MergeWrites,
): Operator {
  return operator({
    name: 'Merge',
    children: [input, matching],
    *run(row) {
      const rows: Row[] = []
      for (const _ of input.run(row)) {
        const matches = rowsOf(matching, row)
        if (matches.length === 0) {
          create(row)
          for (const { from, to } of copies) row[to] = row[from] ?? null
          onCreate.forEach(write => write(row))
          rows.push(row.slice())
        }
        for (const match of matches) {
          restore(row, match)
          onMatch.forEach(write => write(row))
          rows.push(match)
        }
      }
      for (const saved of rows) {
        restore(row, saved)
        yield true
      }
    },
  })
}

export function foreachItem(input: Operator, list: Evaluate, slot: number, body: Operator): Operator {
  return writeRows('Foreach', input, row => {
    const items = list(row)
    if (!Array.isArray(items)) return
    const saved = row.slice()
    for (const item of items) {
      row[slot] = item
      drain(body.run(row))
      restore(row, saved)
    }
  })
}

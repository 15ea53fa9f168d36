// articles.csv: title, date, source and url of the plain-text files beside it, by file name.
import { basename, extname } from 'node:path'
import { parse } from 'csv-parse/sync'
import type { Issue } from '../model.ts'
import { isReadableDate } from './dates/claims.ts'
import { type Metadata, readMetadata } from './draft.ts'
import { issue } from './issues.ts'

export const LISTING = 'articles.csv'

/** Names that the column of file names may have. */
const FILE_COLUMNS = ['file', 'filename', 'file_name', 'path', 'name', 'id']

export interface Listing {
  /** By file name, with or without its extension, as the listing has it. */
  listed: Map<string, Metadata>
  /** Where each file name stands, counted from 1 with the header, as a spreadsheet shows it. */
  lines: Map<string, number>
  issues: Issue[]
}

/** Reads a listing with a header line; a row that cannot be used is an issue, the others count. */
export function parseListing(path: string, text: string): Listing {
  const listing: Listing = { listed: new Map(), lines: new Map(), issues: [] }
  const rows = parseRows(text)
  if (typeof rows === 'string') return { ...listing, issues: [issue('bad-csv', path, rows)] }
  const [header = [], ...body] = rows
  const names = header.map(name => name.trim().toLowerCase())
  const column = FILE_COLUMNS.map(name => names.indexOf(name)).find(index => index >= 0)
  if (column === undefined)
    return { ...listing, issues: [issue('bad-csv', path, `no column named ${FILE_COLUMNS.join(', ')}`)] }
  for (const [index, row] of body.entries())
    if (row.some(field => field !== ''))
      addRow(listing, { path, names, row, file: baseName(row[column]), line: index + 2 })
  return listing
}

/** @param beside names of the files in the listing's folder */
export function absentFiles(path: string, { lines }: Listing, beside: readonly string[]): Issue[] {
  const there = new Set(beside.flatMap(name => [name, basename(name, extname(name))]))
  return [...lines].flatMap(([file, line]) =>
    there.has(file) ? [] : [issue('absent-file', path, `line ${line}: ${file}`)],
  )
}

interface Row {
  path: string
  names: readonly string[]
  row: readonly string[]
  file: string
  line: number
}

function addRow({ listed, lines, issues }: Listing, { path, names, row, file, line }: Row): void {
  if (file === '') return void issues.push(issue('bad-csv-row', path, `line ${line} names no file`))
  if (row.length !== names.length) {
    const detail = `line ${line} has ${row.length} fields, the header ${names.length}`
    return void issues.push(issue('bad-csv-row', path, detail))
  }
  const metadata = readMetadata(Object.fromEntries(names.map((name, at) => [name, row[at]])))
  listed.set(file, metadata)
  lines.set(file, line)
  if (metadata.date !== undefined && !isReadableDate(metadata.date))
    issues.push(issue('unreadable-date', path, `line ${line}: ${metadata.date}`))
}

function baseName(file = ''): string {
  return file.trim().split(/[\\/]/u).at(-1) ?? ''
}

const DELIMITERS = [',', ';', '\t'] as const

/** Spreadsheets put semicolons between fields where a comma is in numbers: what the header line has most of. */
function delimiterOf(text: string): string {
  const [header = ''] = text.trimStart().split(/[\r\n]/u, 1)
  const count = (delimiter: string): number => header.split(delimiter).length
  return DELIMITERS.reduce((most, delimiter) => (count(delimiter) > count(most) ? delimiter : most))
}

function parseRows(text: string): string[][] | string {
  const lenient = { relax_column_count: true, relax_quotes: true, trim: true }
  try {
    return parse(text, { bom: true, delimiter: delimiterOf(text), ...lenient })
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

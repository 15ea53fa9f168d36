// articles.csv: title, date, source and url of the plain-text files beside it, by file name.
import { parse } from 'csv-parse/sync'
import type { Issue } from '../model.ts'
import { type Metadata, readMetadata } from './draft.ts'
import { issue } from './issues.ts'

export const LISTING = 'articles.csv'

/** Names that the column of file names may have. */
const FILE_COLUMNS = ['file', 'filename', 'file_name', 'path', 'name', 'id']

export interface Listing {
  /** By file name, with or without its extension, as the listing has it. */
  listed: Map<string, Metadata>
  issues: Issue[]
}

/** Reads a listing with a header line; a row that cannot be used is an issue, the others count. */
export function parseListing(path: string, text: string): Listing {
  const listing: Listing = { listed: new Map(), issues: [] }
  const rows = parseRows(text)
  if (typeof rows === 'string') return { ...listing, issues: [issue('bad-csv', path, rows)] }
  const [header = [], ...body] = rows
  const names = header.map(name => name.trim().toLowerCase())
  const column = FILE_COLUMNS.map(name => names.indexOf(name)).find(index => index >= 0)
  if (column === undefined)
    return { ...listing, issues: [issue('bad-csv', path, `no column named ${FILE_COLUMNS.join(', ')}`)] }
  body.forEach((row, index) => addRow(listing, { path, names, row, file: baseName(row[column]), line: index + 2 }))
  return listing
}

interface Row {
  path: string
  names: readonly string[]
  row: readonly string[]
  file: string
  /** Counted from 1 with the header, as a spreadsheet shows it. */
  line: number
}

function addRow({ listed, issues }: Listing, { path, names, row, file, line }: Row): void {
  if (file === '') issues.push(issue('bad-csv-row', path, `row ${line} names no file`))
  else if (row.length !== names.length)
    issues.push(issue('bad-csv-row', path, `row ${line} has ${row.length} fields, the header ${names.length}`))
  else listed.set(file, readMetadata(Object.fromEntries(names.map((name, at) => [name, row[at]]))))
}

function baseName(file = ''): string {
  return file.trim().split(/[\\/]/u).at(-1) ?? ''
}

function parseRows(text: string): string[][] | string {
  try {
    return parse(text, { bom: true, relax_column_count: true, relax_quotes: true, skip_empty_lines: true, trim: true })
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

// corrections.yaml → corrections; a line that is none is reported with its place and cure, and the others count.
import { readFile } from 'node:fs/promises'
import { isSeq, parseDocument } from 'yaml'
import type { Issue } from '../model.ts'
import { StoreError } from '../stores/store.ts'
import { ACTIONS, type Correction, type Entry } from './correction.ts'
import { entriesOf, type Piece } from './entries.ts'
import { type Fault, faultOf, isCorrection } from './needs.ts'
import { faultOfYaml, REFERENCE } from './yaml-fault.ts'

export interface Corrections {
  path: string
  entries: Entry[]
  issues: Issue[]
}

/** Reads a file of corrections; one that is not there, or not named, holds none. */
export async function readCorrections(path?: string): Promise<Corrections> {
  if (path === undefined) return { path: '', entries: [], issues: [] }
  const text = await readFile(path, 'utf8').catch(cause => {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return ''
    throw new StoreError(`${path}: cannot be read`, 'Check its permissions; the graph is not built without it.', {
      cause,
    })
  })
  return parseCorrections(path, text)
}

/** Each entry is read by itself, so that a broken one costs none of the others. */
export function parseCorrections(path: string, text: string): Corrections {
  const found = entriesOf(text).flatMap(piece => parseEntry(path, piece))
  return { path, entries: found.filter(item => 'says' in item), issues: found.filter(item => 'rule' in item) }
}

/** Every scalar is a text, so that `start: 2022` is a year and not a number. */
function parseEntry(path: string, piece: Piece): (Entry | Issue)[] {
  const document = parseDocument(piece.text, { schema: 'failsafe' })
  const [error] = document.errors
  if (error) return [issue(path, faultOfYaml(error, piece))]
  if (!isSeq(document.contents)) return document.contents ? [issue(path, { line: piece.line, ...NO_LIST })] : []
  const values = plain(document)
  return values
    ? values.map(value => toEntry(path, value, piece.line))
    : [issue(path, { line: piece.line, ...REFERENCE })]
}

/** Undefined when it refers to what is not in it. */
function plain(document: ReturnType<typeof parseDocument>): unknown[] | undefined {
  try {
    const values: unknown = document.toJSON()
    return Array.isArray(values) ? values : undefined
  } catch {
    return undefined
  }
}

const NO_LIST: Fault = {
  what: 'the file is not a list of corrections',
  cure: 'Begin every correction with a dash: `- merge: [person/a, person/b]`.',
}

function toEntry(path: string, value: unknown, line: number): Entry | Issue {
  const fault = faultOf(value)
  if (fault) return issue(path, { line, ...fault })
  return isCorrection(value) ? { correction: value, says: describe(value), line } : issue(path, { line, ...NO_LIST })
}

const issue = (path: string, { line, what, cure }: Fault & { line: number | string }): Issue => ({
  rule: 'unreadable-correction',
  level: 'warning',
  path,
  message: `line ${line}: ${what}`,
  cure,
})

const describe = (correction: Correction): string => {
  const action = ACTIONS.find(name => name in correction) ?? ''
  const [, value] = Object.entries(correction).find(([name]) => name === action) ?? []
  return `${action}: ${Array.isArray(value) ? value.join(', ') : String(value)}`
}

// corrections.yaml → corrections; a line that is none is reported with its number, and the others count.
import { readFile } from 'node:fs/promises'
import { isMap, isSeq, LineCounter, parseDocument } from 'yaml'
import { CATEGORIES, type Issue } from '../model.ts'
import { ACTIONS, type Correction, type Entry } from './correction.ts'

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
    throw cause
  })
  return parseCorrections(path, text)
}

/** Every scalar is a text, so that `start: 2022` is a year and not a number. */
export function parseCorrections(path: string, text: string): Corrections {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, schema: 'failsafe' })
  const lineAt = (offset = 0) => lines.linePos(offset).line
  const [error] = document.errors
  if (error)
    return { path, entries: [], issues: [wrongLine(path, lineAt(error.pos[0]), error.message.split('\n')[0] ?? '')] }
  const { contents } = document
  if (contents === null) return { path, entries: [], issues: [] }
  if (!isSeq(contents))
    return { path, entries: [], issues: [wrongLine(path, 1, 'the file is not a list of corrections')] }
  const found = contents.items.map(item => {
    const line = lineAt(isMap(item) ? (item.range?.[0] ?? 0) : 0)
    const value: unknown = isMap(item) ? item.toJSON() : undefined
    return isCorrection(value)
      ? { correction: value, says: describe(value), line }
      : wrongLine(path, line, 'this is no correction')
  })
  return { path, entries: found.filter(item => 'says' in item), issues: found.filter(item => 'rule' in item) }
}

const wrongLine = (path: string, line: number, what: string): Issue => ({
  rule: 'unreadable-correction',
  level: 'warning',
  path,
  message: `line ${line}: ${what}`,
  cure: 'Write `- merge: [person/a, person/b]` or another of: split, rename, retype, hide, alias, date, wrong.',
})

const describe = (correction: Correction): string => {
  const action = ACTIONS.find(name => name in correction) ?? ''
  const [, value] = Object.entries(correction).find(([name]) => name === action) ?? []
  return `${action}: ${Array.isArray(value) ? value.join(', ') : String(value)}`
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== ''
const isQuote = (value: unknown): boolean =>
  isText(value) || (typeof value === 'object' && value !== null && 'exact' in value && isText(value.exact))

/** The fields that each action needs, checked; the one place where corrections come in from outside. */
const NEEDS: Record<string, (fields: Record<string, unknown>) => boolean> = {
  merge: ({ merge }) => Array.isArray(merge) && merge.length > 1 && merge.every(isText),
  split: ({ split, quotes, as }) =>
    isText(split) && isText(as) && Array.isArray(quotes) && quotes.length > 0 && quotes.every(isQuote),
  rename: ({ rename, label }) => isText(rename) && isText(label),
  retype: ({ retype, category, kind }) =>
    isText(retype) && CATEGORIES.some(item => item === category) && (kind === undefined || isText(kind)),
  hide: ({ hide }) => isText(hide),
  alias: ({ alias, add }) => isText(alias) && isText(add),
  date: ({ date, start, end }) => isText(date) && isDay(start) && (end === undefined || isDay(end)),
  wrong: ({ wrong, quote }) => isText(wrong) && (quote === undefined || isQuote(quote)),
}

const isDay = (value: unknown): boolean => typeof value === 'string' && /^\d{4}(-\d\d(-\d\d)?)?$/.test(value)

export function isCorrection(value: unknown): value is Correction {
  if (typeof value !== 'object' || value === null) return false
  const fields = Object.fromEntries(Object.entries(value))
  const actions = ACTIONS.filter(action => action in fields)
  return actions.length === 1 && actions.every(action => NEEDS[action]?.(fields) === true)
}

// JSON: one article, an array of them, or one a line (.jsonl), each { title, date, source, url, text } or as schema.org names these.
import type { Issue } from '../../model.ts'
import { type Draft, type Drafts, readMetadata } from '../draft.ts'
import { issue } from '../issues.ts'

/** Names that the text may have, the first that is there. */
const TEXT_FIELDS = ['text', 'body', 'content', 'articleBody']

export function readJson(path: string, text: string): Drafts {
  const value = parseJson(text)
  if (value instanceof SyntaxError) return { drafts: [], issues: [issue('bad-json', path, value.message)] }
  if (!Array.isArray(value)) return collect([readRecord(path, value)])
  return collect(value.map((record: unknown, index) => readRecord(`${path}#${index}`, record)))
}

/** Lines that are empty are passed over and still count, so that `#index` is the line's place. */
export function readJsonLines(path: string, text: string): Drafts {
  const lines = text.split(/\r?\n/u)
  return collect(lines.flatMap((line, index) => (line.trim() === '' ? [] : [readLine(path, line, index)])))
}

function readLine(path: string, line: string, index: number): Draft | Issue {
  const [value, record] = [parseJson(line), `${path}#${index}`]
  if (value instanceof SyntaxError) return issue('bad-json', record, `line ${index + 1}: ${value.message}`)
  return readRecord(record, value)
}

function readRecord(path: string, value: unknown): Draft | Issue {
  if (typeof value !== 'object' || value === null) return issue('no-text-field', path)
  const fields: Record<string, unknown> = { ...value }
  const text = TEXT_FIELDS.map(name => fields[name]).find(value => typeof value === 'string')
  if (text === undefined) return issue('no-text-field', path)
  const { headline: title, datePublished: date } = fields
  return { path, text, verbatim: false, metadata: readMetadata({ title, date, ...fields }), frame: [] }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, ''))
  } catch (error) {
    return error instanceof SyntaxError ? error : new SyntaxError(String(error))
  }
}

function collect(found: (Draft | Issue)[]): Drafts {
  return {
    drafts: found.filter(item => 'text' in item),
    issues: found.filter(item => 'rule' in item),
  }
}

// What a file format gives before the content is judged: the text, and what the file claims about it.
import type { Issue, Span } from '../model.ts'

/** What a file, a listing or a page says about an article; claims, not facts. */
export interface Metadata {
  title?: string
  date?: string
  source?: string
  url?: string
}

/** An article as a format found it. */
export interface Draft {
  /** Relative to the data folder; `file#index` in a file of many. */
  path: string
  text: string
  /** True when offsets count in the decoded file itself. */
  verbatim: boolean
  metadata: Metadata
  /** Stretches of the text that belong to the format (front matter), with the rule that says so. */
  frame: (Span & { rule: string })[]
}

/** What a format finds in one file. */
export interface Drafts {
  drafts: Draft[]
  issues: Issue[]
}

/** Keeps the known fields of an object that somebody else wrote, when they hold something. */
export function readMetadata(fields: Record<string, unknown>): Metadata {
  const title = textOf(fields['title'])
  const date = textOf(fields['date'])
  const source = textOf(fields['source']) ?? textOf(fields['outlet'])
  const url = textOf(fields['url'])
  return {
    ...(title === undefined ? {} : { title }),
    ...(date === undefined ? {} : { date }),
    ...(source === undefined ? {} : { source }),
    ...(url === undefined ? {} : { url }),
  }
}

function textOf(value: unknown): string | undefined {
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  if (typeof value === 'number') return String(value)
  const text = typeof value === 'string' ? value.trim() : ''
  return text === '' ? undefined : text
}

// Markdown: YAML front matter tells title, date, source and url; the text stays as it lies on disk, marks and all.
import { parse } from 'yaml'
import { type Drafts, type Metadata, readMetadata } from '../draft.ts'
import { issue } from '../issues.ts'

const FRONT_MATTER = /^\uFEFF?---[ \t]*\r?\n(?<yaml>[\s\S]*?)(?:^|\r?\n)(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/u

export function readMarkdown(path: string, text: string): Drafts {
  const match = FRONT_MATTER.exec(text)
  if (match === null) return { drafts: [{ path, text, verbatim: true, metadata: {}, frame: [] }], issues: [] }
  const frame = [{ start: 0, end: match[0].length, rule: 'front-matter' }]
  const metadata = parseFrontMatter(match.groups?.['yaml'] ?? '')
  const drafts = [{ path, text, verbatim: true, metadata: metadata ?? {}, frame }]
  return { drafts, issues: metadata === undefined ? [issue('bad-front-matter', path)] : [] }
}

function parseFrontMatter(yaml: string): Metadata | undefined {
  try {
    const fields: unknown = parse(yaml)
    return typeof fields === 'object' && fields !== null && !Array.isArray(fields)
      ? readMetadata({ ...fields })
      : undefined
  } catch {
    return undefined
  }
}

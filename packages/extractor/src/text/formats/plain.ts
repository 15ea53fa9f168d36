// Plain text: the file is the article.
import type { Drafts } from '../draft.ts'

export function readPlain(path: string, text: string): Drafts {
  return { drafts: [{ path, text, verbatim: true, metadata: {}, frame: [] }], issues: [] }
}

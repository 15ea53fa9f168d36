// HTML: Readability finds the article in the page, schema.org and OpenGraph tell what the page claims about it.
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import type { Drafts } from '../draft.ts'
import { issue } from '../issues.ts'
import { readPageMetadata } from './page-metadata.ts'
import { blockText } from './page-text.ts'

export function readHtml(path: string, page: string): Drafts {
  const html = /<html[\s>]/iu.test(page)
    ? page
    : `<html>${/<body[\s>]/iu.test(page) ? page : `<body>${page}</body>`}</html>`
  const metadata = readPageMetadata(parseHTML(html).document)
  const text = articleText(html)
  if (text === '') return { drafts: [], issues: [issue('no-article-in-page', path)] }
  return { drafts: [{ path, text, verbatim: false, metadata, frame: [] }], issues: [] }
}

/** The article's text, a blank line between blocks; of a page without an article-like part, all of the body. */
function articleText(html: string): string {
  const { document } = parseHTML(html)
  const found = readable(document)
  if (found !== undefined) return found
  return blockText(parseHTML(html).document.body)
}

function readable(document: ReturnType<typeof parseHTML>['document']): string | undefined {
  try {
    const content = new Readability(document, { charThreshold: 0 }).parse()?.content
    if (typeof content !== 'string') return undefined
    const text = blockText(parseHTML(`<html><body>${content}</body></html>`).document.body)
    return text === '' ? undefined : text
  } catch {
    return undefined
  }
}

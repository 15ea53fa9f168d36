// A draft → an article: its body, title, key, and publication date judged from all that is known.
import type { Article, Issue } from '../model.ts'
import { findBoilerplate } from './boilerplate.ts'
import type { Draft, Metadata } from './draft.ts'
import { guessLanguage } from './english.ts'
import { issue } from './issues.ts'
import { articleKey, sha256 } from './key.ts'
import { findParagraphs } from './paragraphs.ts'
import { judgePublication } from './publication.ts'
import { findTitle } from './title.ts'

const FIRST_WORDS = 8

/** Judges one draft; an issue instead of an article when there is nothing in it to read. */
export function toArticle(draft: Draft, listed: Metadata = {}): Article | Issue {
  const { path, text, verbatim } = draft
  if (!/[^\s\uFEFF]/u.test(text)) return issue('empty-file', path)
  const metadata = { ...draft.metadata, ...listed }
  const boilerplate = findBoilerplate(text, draft.frame, metadata)
  const paragraphs = findParagraphs(text, boilerplate)
  const body = paragraphs.map(({ start, end }) => text.slice(start, end)).join('\n')
  const { english, looksLike } = guessLanguage(body)
  if (!english) return issue('not-english', path, looksLike === undefined ? '' : `it looks like ${looksLike}`)
  const title = metadata.title ?? findTitle(text, paragraphs)
  const hash = sha256(text)
  return {
    key: articleKey(title ?? firstWords(body), hash),
    path,
    text,
    verbatim,
    ...(title === undefined ? {} : { title }),
    ...(metadata.source === undefined ? {} : { source: metadata.source }),
    ...(metadata.url === undefined ? {} : { url: metadata.url }),
    language: 'en',
    sha256: hash,
    publication: judgePublication(text, boilerplate, metadata.date),
    boilerplate,
    issues: [],
  }
}

function firstWords(body: string): string {
  return body.slice(0, 400).split(/\s+/u).slice(0, FIRST_WORDS).join(' ')
}

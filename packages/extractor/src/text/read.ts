// Article files → articles: finds the files, decodes them, and judges the drafts that their formats give.
// Trouble with a file is an issue on the result and never a throw, so that one bad file never stops a run.
import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, dirname, extname } from 'node:path'
import type { Article, Issue } from '../model.ts'
import { toArticle } from './article.ts'
import { type Decoded, decode } from './decode.ts'
import type { Draft, Drafts } from './draft.ts'
import { readHtml } from './formats/html.ts'
import { readJson, readJsonLines } from './formats/json.ts'
import { readMarkdown } from './formats/markdown.ts'
import { readPlain } from './formats/plain.ts'
import { issue } from './issues.ts'
import { absentFiles, LISTING, parseListing } from './listing.ts'
import { CORRECTIONS } from './ours.ts'
import type { SourceFile } from './sources.ts'

export { readSources, type SourceFile } from './sources.ts'

export interface ReadResult {
  articles: Article[]
  issues: Issue[]
}

type Format = (path: string, text: string) => Drafts

const FORMATS: Readonly<Record<string, Format>> = {
  '.txt': readPlain,
  '.md': readMarkdown,
  '.markdown': readMarkdown,
  '.html': readHtml,
  '.htm': readHtml,
  '.json': readJson,
  '.jsonl': readJsonLines,
  '.ndjson': readJsonLines,
}

/** Formats in which people keep articles and that are not read: an error, where any other file is only left out. */
const UNREAD_DOCUMENTS = new Set(['.pdf', '.doc', '.docx', '.odt', '.rtf', '.epub', '.eml', '.xml', '.csv', '.tsv'])

/** The longest article, in characters: two thirds of War and Peace is no article. */
export const LONGEST_ARTICLE = 2_000_000
/** The largest file of many articles, in bytes: what fits into one string with room to spare. */
export const LARGEST_FILE = 256 * 1024 * 1024

/** What a collection says about itself: README.md and LICENSE, also LICENSE-MIT; not license-fees.txt. */
const ABOUT_THE_FOLDER = [
  /^(?:readme|licen[cs]e|changelog)(?:\.\w+)?$/iu,
  /^(?:README|LICEN[CS]E|CHANGELOG)[._-][\w.-]+$/u,
]

/** True when the name and the files beside it decide what comes of a file, and not its content alone. */
export const dependsOnName = (file: SourceFile): boolean =>
  basename(file.location) === LISTING || namedIssue(file) !== undefined

/** Reads the articles of one file; `articles.csv` gives none, only the issues of its rows. */
export async function readArticles(file: SourceFile): Promise<ReadResult> {
  if (basename(file.location) === LISTING) return readListingIssues(file)
  const byName = namedIssue(file)
  if (byName) return refuse(byName)
  const format = FORMATS[extname(file.location).toLowerCase()]
  if (format === undefined) return refuse(unreadIssue(file.path))
  const decoded = await open(file)
  if ('rule' in decoded) return refuse(decoded)
  const { drafts, issues } = format(file.path, decoded.text)
  const guessed = decoded.encoding === 'windows-1252' ? [issue('guessed-encoding', file.path)] : []
  return judge(drafts, file, [...guessed, ...issues])
}

function judge(drafts: readonly Draft[], file: SourceFile, issues: readonly Issue[]): ReadResult {
  const judged = drafts.map(draft =>
    draft.text.length > LONGEST_ARTICLE ? tooLong(draft) : toArticle(draft, file.listed),
  )
  return {
    articles: judged.filter(item => 'key' in item),
    issues: [...issues, ...judged.filter(item => 'rule' in item)],
  }
}

async function open({ path, location }: SourceFile): Promise<Decoded | Issue> {
  try {
    const { size } = await stat(location)
    if (size > LARGEST_FILE) return issue('huge-file', path, `${size} bytes, at most ${LARGEST_FILE} are read`)
    return decode(await readFile(location)) ?? issue('binary-file', path)
  } catch (error) {
    return issue('unreadable-file', path, error instanceof Error ? error.message : String(error))
  }
}

async function readListingIssues(file: SourceFile): Promise<ReadResult> {
  const decoded = await open(file)
  if ('rule' in decoded) return refuse(decoded)
  const listing = parseListing(file.path, decoded.text)
  const beside = await readdir(dirname(file.location)).catch(() => [])
  return { articles: [], issues: [...listing.issues, ...absentFiles(file.path, listing, beside)] }
}

function namedIssue({ path, location }: SourceFile): Issue | undefined {
  const name = basename(location)
  if (name === CORRECTIONS) return issue('misplaced-corrections', path)
  return ABOUT_THE_FOLDER.some(pattern => pattern.test(name)) ? issue('passed-over', path) : undefined
}

function tooLong({ path, text }: Draft): Issue {
  return issue('huge-file', path, `${text.length} characters, at most ${LONGEST_ARTICLE} are read`)
}

function unreadIssue(path: string): Issue {
  const extension = extname(path).toLowerCase()
  return issue(UNREAD_DOCUMENTS.has(extension) ? 'unsupported-extension' : 'ignored-file', path, extension)
}

function refuse(reason: Issue): ReadResult {
  return { articles: [], issues: [reason] }
}

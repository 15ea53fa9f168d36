// What the reader of an article needs and the graph does not hold: one file an article in `<out>/articles`, texts in `<out>/texts`.
import { readdir, readFile, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Article, Extraction, Issue, Publication, Span } from '../model.ts'
import { holdsGraph } from '../text/ours.ts'
import { writeAside } from './write-aside.ts'

export interface ArticleFile {
  key: string
  path: string
  text: string
  verbatim: boolean
  sentences: Span[]
  boilerplate: (Span & { rule: string })[]
  publication: Publication
  issues: Issue[]
}

/** File name of an article's key, which may hold a category before a slash. */
export const articleFileName = (key: string): string => key.replace(/^article\//, '').replace(/[^\p{L}\p{N}_-]/gu, '-')

const articlePath = (out: string, key: string): string => join(out, 'articles', `${articleFileName(key)}.json`)
const textPath = (out: string, key: string): string => join(out, 'texts', `${articleFileName(key)}.txt`)

/** The files of one article: texts only of those whose file holds more than the text. */
export const articlePaths = (out: string, { key, verbatim }: Pick<Article, 'key' | 'verbatim'>): string[] =>
  verbatim ? [articlePath(out, key)] : [articlePath(out, key), textPath(out, key)]

/** Writes the files of one article where they differ from what is there. */
export async function writeArticle(out: string, { article, sentences, issues }: Extraction): Promise<void> {
  const { key, path, text, verbatim, boilerplate, publication } = article
  const file: ArticleFile = { key, path, text, verbatim, sentences, boilerplate, publication, issues }
  await writeChanged(articlePath(out, key), `${JSON.stringify(file)}\n`)
  if (!verbatim) await writeChanged(textPath(out, key), text)
}

async function writeChanged(path: string, text: string): Promise<void> {
  const before = await readFile(path, 'utf8').catch(() => undefined)
  if (before !== text) await writeAside(path, [text])
}

/** The file of an article in a built folder; undefined when the folder has none. */
export async function readArticleFile(out: string, key: string): Promise<ArticleFile | undefined> {
  const json = await readFile(articlePath(out, key), 'utf8').catch(() => undefined)
  return json === undefined ? undefined : (JSON.parse(json) as ArticleFile)
}

/** How the names of files of articles end: eight hex digits of the text, and the process while it is being written. */
const ENDINGS = {
  articles: /(?:^|-)[0-9a-f]{8}\.json(?:\.\d+-[0-9a-f]{8}\.aside)?$/u,
  texts: /(?:^|-)[0-9a-f]{8}\.txt(?:\.\d+-[0-9a-f]{8}\.aside)?$/u,
} as const

/** A file where a build writes its own that no build wrote: `<out>/graph.json`, or one in `<out>/articles` or `<out>/texts`. */
export async function foreignIn(out: string): Promise<string | undefined> {
  const graph = join(out, 'graph.json')
  const { size } = await stat(graph).catch(() => ({ size: 0 }))
  if (size > 0 && !(await holdsGraph(out))) return graph
  for (const [folder, ending] of Object.entries(ENDINGS)) {
    const names = await readdir(join(out, folder)).catch(() => [])
    const foreign = names.find(name => !name.startsWith('.') && !ending.test(name))
    if (foreign !== undefined) return join(out, folder, foreign)
  }
  return undefined
}

/** Removes the files of articles that are no longer in the graph, and nothing that no build wrote. */
export async function removeOtherArticles(
  out: string,
  articles: readonly Pick<Article, 'key' | 'verbatim'>[],
): Promise<void> {
  const kept = new Set(articles.map(({ key }) => `${articleFileName(key)}.json`))
  const texts = new Set(articles.filter(({ verbatim }) => !verbatim).map(({ key }) => `${articleFileName(key)}.txt`))
  await removeOthers(join(out, 'articles'), kept, ENDINGS.articles)
  await removeOthers(join(out, 'texts'), texts, ENDINGS.texts)
}

async function removeOthers(folder: string, kept: ReadonlySet<string>, ending: RegExp): Promise<void> {
  const names = await readdir(folder).catch(() => [])
  for (const name of names) if (ending.test(name) && !kept.has(name)) await rm(join(folder, name), { force: true })
}

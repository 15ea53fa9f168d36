// What the reader of an article needs and the graph does not hold: one file an article in `<out>/articles`, texts in `<out>/texts`.
import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Article, Extraction, Issue, Publication, Span } from '../model.ts'
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

/** Writes the files of one article where they differ from what is there. Texts only of those whose file holds more than the text. */
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

/** Removes the files of articles that are no longer in the graph. */
export async function removeOtherArticles(
  out: string,
  articles: readonly Pick<Article, 'key' | 'verbatim'>[],
): Promise<void> {
  const kept = new Set(articles.map(({ key }) => `${articleFileName(key)}.json`))
  const texts = new Set(articles.filter(({ verbatim }) => !verbatim).map(({ key }) => `${articleFileName(key)}.txt`))
  await removeOthers(join(out, 'articles'), kept)
  await removeOthers(join(out, 'texts'), texts)
}

async function removeOthers(folder: string, kept: ReadonlySet<string>): Promise<void> {
  const names = await readdir(folder).catch(() => [])
  for (const name of names) if (!kept.has(name)) await rm(join(folder, name), { force: true })
}

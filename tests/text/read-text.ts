// Article files made in a folder of the test, read as the product reads them.
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Article, Issue } from '../../packages/extractor/src/model.ts'
import { readArticles, readSources } from '../../packages/extractor/src/text/read.ts'

export interface Read {
  articles: Article[]
  issues: Issue[]
}

/** Reads all files of a folder made of `files` (name → content). */
export async function readFiles(files: Record<string, string | Uint8Array>): Promise<Read> {
  const folder = await mkdtemp(join(tmpdir(), 'standpoint-text-'))
  try {
    for (const [name, content] of Object.entries(files)) {
      await mkdir(dirname(join(folder, name)), { recursive: true })
      await writeFile(join(folder, name), content)
    }
    return await readFolders([folder])
  } finally {
    await rm(folder, { recursive: true })
  }
}

export async function readFolders(folders: readonly string[]): Promise<Read> {
  const read: Read = { articles: [], issues: [] }
  for await (const file of readSources(folders)) {
    const { articles, issues } = await readArticles(file)
    read.articles.push(...articles)
    read.issues.push(...issues)
  }
  return read
}

/** The one article of a text file. */
export async function readText(text: string, name = 'article.txt'): Promise<Article> {
  const { articles, issues } = await readFiles({ [name]: text })
  const [article] = articles
  if (article === undefined)
    throw new Error(`no article was read from ${name}: ${issues.map(({ message }) => message).join('; ')}`)
  return article
}

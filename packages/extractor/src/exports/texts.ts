// The texts of a graph's articles, from the folder that it was built into.
import type { StandpointGraph } from '../graph/attributes.ts'
import { readArticleFile } from '../stores/article-files.ts'

/** Texts by the key of their article; those that are not there are undefined. */
export async function readTexts(
  folder: string,
  graph: StandpointGraph,
): Promise<(article: string) => string | undefined> {
  const texts = new Map<string, string>()
  for (const key of graph.filterNodes((_key, { category }) => category === 'article')) {
    const file = await readArticleFile(folder, key)
    if (file) texts.set(key, file.text)
  }
  return article => texts.get(article)
}

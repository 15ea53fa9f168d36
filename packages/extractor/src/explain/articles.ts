// The articles of a built graph as they were read, from the graph's nodes and the files beside it.
import type { StandpointGraph } from '../graph/attributes.ts'
import { readArticleFile } from '../stores/article-files.ts'
import type { Article } from '../model.ts'

/** By key; articles whose file is gone are left out. */
export async function readArticles(graph: StandpointGraph, out: string): Promise<Map<string, Article>> {
  const articles = new Map<string, Article>()
  for (const key of graph.filterNodes((_key, { category }) => category === 'article')) {
    const node = graph.getNodeAttributes(key)
    const file = await readArticleFile(out, key)
    if (node.category !== 'article' || !file) continue
    const { path, text, verbatim, boilerplate, publication, issues } = file
    const { title, source, url, language, sha256 } = node
    const known = { ...(title ? { title } : {}), ...(source ? { source } : {}), ...(url ? { url } : {}) }
    articles.set(key, { key, path, text, verbatim, ...known, language, sha256, publication, boilerplate, issues })
  }
  return articles
}

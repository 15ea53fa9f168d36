// The texts of a built graph's articles by stem, to show errors in; empty where the graph lies without its article files.
import type { StandpointGraph } from '../graph/attributes.ts'
import { readArticleFile } from '../stores/article-files.ts'
import { stemOf } from './gold.ts'

export async function articlesByStem(graph: StandpointGraph, out: string): Promise<Map<string, string>> {
  const texts = new Map<string, string>()
  for (const { key, attributes } of graph.mapNodes((key, attributes) => ({ key, attributes }))) {
    if (attributes.category !== 'article') continue
    const file = await readArticleFile(out, key)
    if (file) texts.set(stemOf(attributes.path), file.text)
  }
  return texts
}

// standpoint explain: a node's names and claims, and for its sentences what each stage made of them.
import { dirname } from 'node:path'
import { find } from '../explain/find.ts'
import { describeNode } from '../explain/node.ts'
import { explainPlaces, type SentenceStages } from '../explain/stages.ts'
import { openReader } from '../language/reader.ts'
import { readArticles } from '../explain/articles.ts'
import { readGraph } from '../stores/file.ts'
import { StoreError } from '../stores/store.ts'
import { readArguments, readCount, required } from './arguments.ts'
import { graphPath } from './paths.ts'
import { paint } from './terminal.ts'

const OPTIONS = { graph: { type: 'string' }, most: { type: 'string' }, json: { type: 'boolean' } } as const
const MOST_SENTENCES = 5

export async function runExplain(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(args, OPTIONS)
  const asked = required('<node, label or sentence>', positionals[0])
  const path = await graphPath(required('--graph <graph.json>', values.graph))
  const most = readCount('most', values.most) ?? MOST_SENTENCES
  const graph = await readGraph(path)
  const articles = await readArticles(graph, dirname(path))
  const { nodes, places } = find(graph, asked, key => articles.get(key)?.text)
  if (nodes.length === 0 && places.size === 0)
    throw new StoreError(
      `${path}: nothing in the graph or in its articles is “${asked}”`,
      'Give the key of a node, a name, or words as they stand in an article.',
    )
  const described = nodes.map(key => describeNode(graph, key))
  const reader = await openReader()
  const sentences: SentenceStages[] = []
  try {
    for (const [key, spans] of places) {
      const article = articles.get(key)
      if (article && sentences.length < most) sentences.push(...(await explainPlaces(article, spans, reader)))
    }
  } finally {
    await reader.close()
  }
  const shown = sentences.slice(0, most)
  if (values.json) process.stdout.write(`${JSON.stringify({ nodes: described, sentences: shown })}\n`)
  else
    process.stdout.write(
      [...described.map(({ lines }) => `${lines.join('\n')}\n`), ...shown.map(printSentence)].join('\n'),
    )
  return 0
}

function printSentence({ text, stages }: SentenceStages): string {
  const { bold, dim } = paint(process.stdout)
  const lines = stages.flatMap(stage =>
    stage.lines.map((line, index) => `  ${dim((index ? '' : stage.stage).padEnd(10))}${line}`),
  )
  return `${bold(text.replace(/\s+/g, ' '))}\n${lines.join('\n')}\n`
}

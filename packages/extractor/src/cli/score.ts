// standpoint score: the figures, and on request every error in its context.
import { dirname } from 'node:path'
import { articlesByStem } from '../evaluation/articles.ts'
import { inContext } from '../evaluation/context.ts'
import { type ErrorEntry, listErrors } from '../evaluation/errors.ts'
import { readGold, stemOf } from '../evaluation/gold.ts'
import { printReport } from '../evaluation/print.ts'
import { scoreGraph } from '../evaluation/score.ts'
import { readGraph } from '../stores/file.ts'
import { readArguments, required } from './arguments.ts'
import { printAbsent } from './issues.ts'
import { graphPath } from './paths.ts'

const OPTIONS = {
  graph: { type: 'string' },
  gold: { type: 'string' },
  errors: { type: 'boolean' },
  json: { type: 'boolean' },
} as const

export async function runScore(args: readonly string[]): Promise<number> {
  const { values } = readArguments(args, OPTIONS)
  const path = await graphPath(required('--graph <graph.json>', values.graph))
  const [graph, golds] = [await readGraph(path), await readGold(required('--gold <folder>', values.gold))]
  const built = new Set(
    graph.mapNodes((_, attributes) => (attributes.category === 'article' ? stemOf(attributes.path) : '')),
  )
  printAbsent(golds.filter(({ stem }) => !built.has(stem)).map(({ article }) => article))
  const scored = scoreGraph(graph, golds)
  const errors = values.errors ? listErrors(scored) : []
  const texts = await articlesByStem(graph, dirname(path))
  const show = ({ at, what }: ErrorEntry) => {
    const text = at && texts.get(at.article)
    return at ? `${at.article} ${at.start}–${at.end} ${what}${text ? `\n      ${inContext(text, at)}` : ''}` : what
  }
  if (values.json)
    process.stdout.write(`${JSON.stringify({ ...scored.report, ...(values.errors ? { errors } : {}) })}\n`)
  else process.stdout.write(printReport(scored.report))
  if (!values.json)
    for (const { title, entries } of errors)
      process.stdout.write(`\n${title}: ${entries.length}\n${entries.map(entry => `  ${show(entry)}\n`).join('')}`)
  return 0
}

// What the coreference networks learn from: every pronoun of annotated documents with all that it may stand for, as the extractor sees them, and which
// of these is right. training/coreference/documents.py makes the documents, training/coreference/train.py reads the questions.
// Usage, from the project's root: npx tsx tests/tools/coreference-questions.ts <documents.jsonl> --out <questions.jsonl> [--readings <file>] [--own]
// --readings keeps what the language model reads, for the next time; --own answers as the extractor does, else as the annotation has it.
import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import type { Candidate } from '../../packages/extractor/src/entities/coreference/candidates.ts'
import { likeliest } from '../../packages/extractor/src/entities/coreference/choose.ts'
import type { Choice, Question } from '../../packages/extractor/src/entities/coreference/choose.ts'
import { resolveEntities } from '../../packages/extractor/src/entities/resolve.ts'
import { openReader } from '../../packages/extractor/src/language/reader.ts'
import type { Article, Reading, Span } from '../../packages/extractor/src/model.ts'
import { segment } from '../../packages/extractor/src/text/segment.ts'

interface Document {
  id: string
  text: string
  /** GUM: the word on which each phrase hangs. */
  mentions?: (Span & { cluster: string })[]
  /** GAP: one pronoun and two names. */
  pronoun?: number
  names?: (Span & { meant: boolean })[]
}

interface Answer {
  /** Indexes of options; the last option is "none of them". */
  right: number[]
  /** Where not all is known: options that are not right. */
  wrong?: number[]
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string' }, readings: { type: 'string' }, own: { type: 'boolean' } },
})
const [path = ''] = positionals
const documents = (await readFile(path, 'utf8')).split('\n').filter(Boolean).map(parseDocument)
const readings = await readAll(documents)
const names = new Map<string, number>()
const lines: string[] = []
for (const [index, document] of documents.entries()) {
  const reading = readings[index]
  if (reading) askAll(document, reading)
}
await writeFile(values.out ?? 'questions.jsonl', `${JSON.stringify({ names: [...names.keys()] })}\n${lines.join('')}`)

function parseDocument(line: string): Document {
  return JSON.parse(line) as Document
}

async function readAll(all: readonly Document[]): Promise<Reading[]> {
  if (values.readings && existsSync(values.readings))
    return (await readFile(values.readings, 'utf8'))
      .split('\n')
      .filter(Boolean)
      .map(line => JSON.parse(line) as Reading)
  const reader = await openReader()
  const found: Reading[] = []
  for (const { id, text } of all) found.push(await reader.read(segment(articleOf(id, text))))
  await reader.close()
  const kept = found.map(reading =>
    JSON.stringify(reading, (key, value: unknown) => (key === 'vector' ? undefined : value)),
  )
  if (values.readings) await writeFile(values.readings, `${kept.join('\n')}\n`)
  return found
}

function articleOf(key: string, text: string): Article {
  const publication = { basis: 'none' as const, reason: 'a corpus' }
  return { key, path: key, text, verbatim: true, language: 'en', sha256: '', publication, boilerplate: [], issues: [] }
}

function askAll(document: Document, reading: Reading): void {
  const answer = document.mentions ? byClusters(document, reading) : byNames(document, reading)
  resolveEntities(reading, question => {
    const found = answer(question)
    if (found)
      lines.push(
        `${JSON.stringify({ document: document.id, kind: question.kind, start: question.token.start, ...found, ...packed(question) })}\n`,
      )
    return document.mentions && !values.own ? asAnnotated(question, found) : likeliest(question)
  })
}

function asAnnotated({ candidates }: Question, answer: Answer | undefined): Choice {
  const candidate = candidates[answer?.right[0] ?? candidates.length]
  return { probability: 1, ...(candidate ? { candidate } : {}) }
}

/** Each option as indexes of its features and their values; beside it whether it is named. */
function packed({ shared, options: all, candidates }: Question): object {
  const options = all.map(option => {
    const given = Object.entries({ ...shared, ...option }).filter(([, value]) => value !== 0)
    return [given.map(([name]) => place(name)), given.map(([, value]) => Math.round(value * 1e4) / 1e4)]
  })
  return { options, named: candidates.map(({ entity }) => (entity === undefined ? 0 : 1)) }
}

function place(name: string): number {
  if (!names.has(name)) names.set(name, names.size)
  return names.get(name) ?? 0
}

/** GUM: what stands for the same; nothing that is spoken of where nothing does. */
function byClusters({ mentions = [] }: Document, reading: Reading): (question: Question) => Answer {
  const ofEntity = clustersOfEntities(mentions, reading)
  const at = (span: Span): string | undefined => clusterIn(mentions, span)
  return ({ token, candidates }) => {
    const cluster = mentions.find(({ start }) => start === token.start)?.cluster
    const right = candidates.flatMap((candidate, index) =>
      cluster !== undefined && clusterOf(candidate, ofEntity, { reading, at }) === cluster ? [index] : [],
    )
    return { right: right.length > 0 ? right : [candidates.length] }
  }
}

function clusterOf(
  { key, entity }: Candidate,
  ofEntity: ReadonlyMap<string, string>,
  { reading, at }: { reading: Reading; at: (span: Span) => string | undefined },
): string | undefined {
  if (entity !== undefined) return ofEntity.get(entity)
  const [sentence = 0, token = 0] = key.split(':').map(Number)
  const first = reading.sentences[sentence]?.tokens[token]
  return first && at(first)
}

/** What most of an entity's names stand for. */
function clustersOfEntities(mentions: NonNullable<Document['mentions']>, reading: Reading): Map<string, string> {
  const counts = new Map<string, Map<string, number>>()
  for (const mention of resolveEntities(reading, () => ({ probability: 1 })).mentions) {
    const head = reading.sentences[mention.sentence]?.tokens[mention.head]
    const cluster = (head && clusterIn(mentions, head)) ?? clusterIn(mentions, mention)
    if (mention.form !== 'name' || cluster === undefined) continue
    const count = counts.get(mention.entity) ?? new Map<string, number>()
    counts.set(mention.entity, count.set(cluster, (count.get(cluster) ?? 0) + 1))
  }
  return new Map([...counts].map(([entity, count]) => [entity, [...count].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '']))
}

function clusterIn(mentions: NonNullable<Document['mentions']>, span: Span): string | undefined {
  return mentions.find(({ start, end }) => start >= span.start && end <= span.end)?.cluster
}

/** GAP: the one pronoun that is annotated, as far as the two names tell. */
function byNames(
  { pronoun, names: annotated = [] }: Document,
  reading: Reading,
): (question: Question) => Answer | undefined {
  const { mentions } = resolveEntities(reading, () => ({ probability: 1 }))
  const touching = (span: Span): Set<string> =>
    new Set(mentions.filter(({ start, end }) => start < span.end && end > span.start).map(({ entity }) => entity))
  return ({ token, candidates }) => {
    if (token.start !== pronoun) return undefined
    const optionsOf = (meant: boolean): number[] =>
      annotated
        .filter(name => name.meant === meant)
        .flatMap(name => candidates.flatMap(({ entity = '' }, index) => (touching(name).has(entity) ? [index] : [])))
    const right = optionsOf(true)
    if (right.length > 0) return { right }
    return annotated.some(({ meant }) => meant) ? undefined : { right: [], wrong: optionsOf(false) }
  }
}

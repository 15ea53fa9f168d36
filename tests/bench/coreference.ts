// How often do pronouns and nominals ("the company") get the entity that they stand for? Measured on GUM's documents, as training/coreference/documents.py
// makes them: of all that stand for something with a name that the extractor found, how many get it, and how many of those given are right.
// Usage, from the project's root: npx tsx tests/bench/coreference.ts <gum-test.jsonl> [--readings <file>] [--errors]
// --readings: what the language model read, kept by tests/tools/coreference-questions.ts
import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { resolveEntities } from '../../packages/extractor/src/entities/resolve.ts'
import { openReader } from '../../packages/extractor/src/language/reader.ts'
import type { Article, Mention, Reading, Span } from '../../packages/extractor/src/model.ts'
import { segment } from '../../packages/extractor/src/text/segment.ts'

interface Document {
  id: string
  text: string
  mentions: (Span & { cluster: string })[]
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { readings: { type: 'string' }, errors: { type: 'boolean' } },
})

const PRONOUNS: Readonly<Record<string, string>> = Object.fromEntries(
  ['he him his himself', 'she her hers herself', 'it its itself', 'they them their theirs themselves'].flatMap(words =>
    words.split(' ').map(word => [word, words.split(' ')[0] ?? '']),
  ),
)

/** By kind: how many stand for a named entity, how many got one, how many of these are right. */
const counts = new Map<string, { wanted: number; found: number; right: number }>()

function count(kind: string, { wanted, found, right }: Record<'wanted' | 'found' | 'right', boolean>): void {
  for (const key of [kind, kind === 'nominal' ? 'nominals' : 'pronouns']) {
    const row = counts.get(key) ?? { wanted: 0, found: 0, right: 0 }
    counts.set(key, { wanted: row.wanted + +wanted, found: row.found + +found, right: row.right + +right })
  }
}

function check({ text, mentions }: Document, reading: Reading): void {
  const found = resolveEntities(reading).mentions
  const ofEntity = clustersOfEntities(mentions, found, reading)
  const named = new Set(ofEntity.values())
  const headOf = (mention: Mention): number => reading.sentences[mention.sentence]?.tokens[mention.head]?.start ?? -1
  const at = new Map(found.filter(({ form }) => form !== 'name').map(mention => [headOf(mention), mention]))
  const clusterAt = new Map(mentions.map(({ start, cluster }) => [start, cluster]))
  for (const { tokens } of reading.sentences)
    for (const token of tokens) {
      const pronoun = token.upos === 'PRON' ? PRONOUNS[token.text.toLowerCase()] : undefined
      const definite = tokens.some(({ head, text: word }) => head === token.index && /^(?:the|this|that)$/i.test(word))
      if (!pronoun && !(token.upos === 'NOUN' && definite)) continue
      const cluster = clusterAt.get(token.start)
      const answer = at.get(token.start)
      const right = answer !== undefined && cluster !== undefined && ofEntity.get(answer.entity) === cluster
      count(pronoun ?? 'nominal', {
        wanted: cluster !== undefined && named.has(cluster),
        found: answer !== undefined,
        right,
      })
      if (values.errors && !right && (answer || (cluster !== undefined && named.has(cluster))))
        console.log(
          `${text.slice(Math.max(0, token.start - 90), token.start)}[${token.text}]${text.slice(token.end, token.end + 30)} → ${answer?.entity ?? '–'} (${answer?.reason ?? ''})`.replaceAll(
            /\s+/g,
            ' ',
          ),
        )
    }
}

/** What most of an entity's names stand for. */
function clustersOfEntities(
  mentions: Document['mentions'],
  found: readonly Mention[],
  reading: Reading,
): Map<string, string> {
  const tally = new Map<string, Map<string, number>>()
  for (const mention of found) {
    const head = reading.sentences[mention.sentence]?.tokens[mention.head]
    const cluster = (head && clusterIn(mentions, head)) ?? clusterIn(mentions, mention)
    if (mention.form !== 'name' || cluster === undefined) continue
    const own = tally.get(mention.entity) ?? new Map<string, number>()
    tally.set(mention.entity, own.set(cluster, (own.get(cluster) ?? 0) + 1))
  }
  return new Map([...tally].map(([entity, own]) => [entity, [...own].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '']))
}

function clusterIn(mentions: Document['mentions'], span: Span): string | undefined {
  return mentions.find(({ start, end }) => start >= span.start && end <= span.end)?.cluster
}

function articleOf({ id, text }: Document): Article {
  const publication = { basis: 'none' as const, reason: 'a corpus' }
  return {
    key: id,
    path: id,
    text,
    verbatim: true,
    language: 'en',
    sha256: '',
    publication,
    boilerplate: [],
    issues: [],
  }
}

const documents = (await readFile(positionals[0] ?? '', 'utf8'))
  .split('\n')
  .filter(Boolean)
  .map(line => JSON.parse(line) as Document)
const kept = values.readings ? (await readFile(values.readings, 'utf8')).split('\n') : undefined
const reader = kept ? undefined : await openReader()
for (const [index, document] of documents.entries()) {
  const reading = reader
    ? await reader.read(segment(articleOf(document)))
    : (JSON.parse(kept?.[index] ?? '') as Reading)
  check(document, reading)
}
await reader?.close()
const percent = (part: number, whole: number): string => ((100 * part) / Math.max(1, whole)).toFixed(1)
for (const [kind, { wanted, found, right }] of [...counts].sort())
  console.log(
    `${kind}: ${wanted} wanted, ${found} found, precision ${percent(right, found)}, recall ${percent(right, wanted)}, F1 ${percent(2 * right, found + wanted)}`,
  )

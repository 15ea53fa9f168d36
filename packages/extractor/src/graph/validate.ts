// Does a graph keep the contract? Every node and edge against the table, every piece of evidence against its article's text.
import {
  ACTS,
  type Category,
  CATEGORIES,
  type Evidence,
  MODALITIES,
  POLARITIES,
  PREDICATES,
  SCHEMA_VERSION,
} from '../model.ts'
import { EVENT_KINDS, ORGANIZATION_KINDS, VENUE_KINDS } from '../model.ts'
import type { EdgeAttributes, NodeAttributes, StandpointGraph } from './attributes.ts'
import { joins } from './relations.ts'

/** One breach of the contract: the node or edge, and what is wrong with it. */
export interface Breach {
  key: string
  message: string
}

const NAMED = ['label', 'category', 'aliases', 'mentions']
const ALLOWED: Record<Category, readonly string[]> = {
  person: [...NAMED, 'description', 'country'],
  organization: [...NAMED, 'kind', 'country'],
  venue: [...NAMED, 'kind', 'country'],
  event: [...NAMED, 'kind', 'start', 'end', 'dateBasis'],
  topic: NAMED,
  stance: 'category label act polarity modality proposition quoted anonymous date confidence evidence'.split(' '),
  article: 'category label path paths title published publishedBasis source url language sha256 words copyOf'.split(
    ' ',
  ),
}
const EDGE_ALLOWED = 'predicate role former start end count articles sources evidence'.split(' ')
const KINDS: Partial<Record<Category, readonly string[]>> = {
  organization: ORGANIZATION_KINDS,
  venue: VENUE_KINDS,
  event: EVENT_KINDS,
}
const ISO_DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/

/**
 * Everything in a graph that breaks docs/graph-schema.md; empty for a good graph.
 *
 * @param textOf the text that an article's offsets count in; undefined where it is not at hand, which is a breach
 */
export function validateGraph(graph: StandpointGraph, textOf: (article: string) => string | undefined): Breach[] {
  const breaches: Breach[] = []
  const report = (key: string) => (message: string) => breaches.push({ key, message })
  if (graph.getAttribute('schema') !== SCHEMA_VERSION) report('graph')(`schema is not ${SCHEMA_VERSION}`)
  graph.forEachNode((key, attributes) => {
    checkNode(key, attributes, report(key))
    if ('mentions' in attributes) checkMentioned(key, attributes, graph, report(key))
    for (const evidence of evidenceOf(attributes)) checkEvidence(evidence, graph, textOf, report(key))
  })
  graph.forEachEdge((key, attributes, _source, target, from, to) => {
    checkEdge(attributes, [from.category, to.category], report(key))
    if (attributes.predicate === 'MENTIONED_IN') checkCount(attributes, from, target, report(key))
    for (const evidence of attributes.evidence ?? []) checkEvidence(evidence, graph, textOf, report(key))
  })
  return breaches
}

type Report = (message: string) => void

const evidenceOf = (node: NodeAttributes): readonly Evidence[] =>
  'mentions' in node ? node.mentions : 'evidence' in node ? node.evidence : []

function checkNode(key: string, node: NodeAttributes, report: Report): void {
  if (!CATEGORIES.includes(node.category)) return report(`category ${String(node.category)} is not in the table`)
  if (!key.startsWith(`${node.category}/`)) report(`the key does not begin with ${node.category}/`)
  if (node.label === '') report('the label is empty')
  for (const name of Object.keys(node))
    if (!ALLOWED[node.category].includes(name)) report(`attribute ${name} is not in the table`)
  if ('kind' in node && !KINDS[node.category]?.includes(node.kind)) report(`kind ${node.kind} is not in the table`)
  for (const date of datesOf(node)) if (!ISO_DATE.test(date)) report(`${date} is not an ISO date`)
  if (node.category === 'stance') checkStance(node, report)
}

function datesOf(node: NodeAttributes): string[] {
  if (node.category === 'stance') return node.date ? [node.date] : []
  if (node.category === 'article') return node.published ? [node.published] : []
  return node.category === 'event' ? [node.start, node.end].filter(date => date !== undefined) : []
}

function checkStance(node: Extract<NodeAttributes, { category: 'stance' }>, report: Report): void {
  if (!ACTS.includes(node.act)) report(`act ${node.act} is not in the table`)
  if (!POLARITIES.includes(node.polarity)) report(`polarity ${node.polarity} is not in the table`)
  if (!MODALITIES.includes(node.modality)) report(`modality ${node.modality} is not in the table`)
  if (node.evidence.length === 0) report('there is no evidence')
  const { confidence } = node
  if (!(confidence >= 0 && confidence <= 1) || Math.abs(confidence * 100 - Math.round(confidence * 100)) > 1e-9)
    report(`confidence ${confidence} is not 0–1 with two decimals`)
}

function checkEdge(
  { predicate, evidence, ...rest }: EdgeAttributes,
  [from, to]: [Category, Category],
  report: Report,
): void {
  if (!(predicate in PREDICATES)) return report(`predicate ${predicate} is not in the table`)
  if (!joins(predicate, from, to)) report(`${predicate} does not join ${from} and ${to}`)
  for (const name of Object.keys(rest))
    if (!EDGE_ALLOWED.includes(name)) report(`attribute ${name} is not in the table`)
  if (predicate !== 'MENTIONED_IN' && !evidence?.length) report('there is no evidence')
}

function checkCount({ count }: EdgeAttributes, from: NodeAttributes, article: string, report: Report): void {
  const mentions = 'mentions' in from ? from.mentions.filter(mention => mention.article === article).length : 0
  if (count !== mentions) report(`count is ${count}, the node has ${mentions} mentions there`)
}

function checkMentioned(
  key: string,
  { mentions }: { mentions: readonly Evidence[] },
  graph: StandpointGraph,
  report: Report,
): void {
  for (const article of new Set(mentions.map(mention => mention.article)))
    if (
      !graph.someOutEdge(
        key,
        (_edge, { predicate }, _source, target) => predicate === 'MENTIONED_IN' && target === article,
      )
    )
      report(`it is mentioned in ${article} without an edge that says so`)
}

function checkEvidence(
  evidence: Evidence,
  graph: StandpointGraph,
  textOf: (article: string) => string | undefined,
  report: Report,
): void {
  const { article, start, end, text } = evidence
  if (!graph.hasNode(article) || graph.getNodeAttribute(article, 'category') !== 'article')
    return void report(`${article} is no article of the graph`)
  const whole = textOf(article)
  if (whole === undefined) report(`the text of ${article} is not at hand`)
  else if (text === '' || whole.slice(start, end) !== text) report(`${article} ${start}–${end} is not “${text}”`)
}

// A graph as claims that can be compared between two versions of its articles: what they say, not at which offsets.
import type { EdgeAttributes, StandpointGraph } from '../graph/attributes.ts'
import { byText } from '../graph/order.ts'
import type { Evidence } from '../model.ts'

export type ClaimKind = 'entity' | 'relation' | 'stance'

/** A sentence that shows a claim, with the file of its article. */
export interface Shown {
  path: string
  text: string
}

export interface Claim {
  key: string
  kind: ClaimKind
  /** In words: `Anna Berg demands: an end to whaling`. */
  says: string
  /** What may differ between two versions of the same claim. */
  facts: Record<string, string>
  shown: Shown[]
  holder?: string
}

/** All claims of a graph by key. Mentions and offsets are no part of them: they move with every edit. */
export function claimsOf(graph: StandpointGraph): Map<string, Claim> {
  const pathOf = pathsOf(graph)
  const show = (evidence: readonly Evidence[]): Shown[] =>
    evidence
      .map(({ article, text }) => ({ path: pathOf(article), text }))
      .sort((a, b) => byText(a.path, b.path) || byText(a.text, b.text))
  const claims = new Map<string, Claim>()
  const add = (claim: Claim) => claims.set(claim.key, claim)
  graph.forEachNode((key, node) => {
    if (node.category === 'article') return
    if (node.category === 'stance') return void add(stanceClaim(graph, key, show))
    const { category, mentions, aliases, label, ...rest } = node
    add({
      key,
      kind: 'entity',
      says: label,
      facts: textsOf({ category, label, aliases: aliases.join(' | '), ...rest }),
      shown: show(mentions.slice(0, 1)),
    })
  })
  graph.forEachEdge((key, attributes, source, target) => {
    if (!isRelation(attributes)) return
    const { predicate, role, former, start, end, evidence = [] } = attributes
    const says = `${labelOf(graph, source)} ${predicate} ${labelOf(graph, target)}${role ? ` (${role})` : ''}`
    add({ key, kind: 'relation', says, facts: textsOf({ role, former, start, end }), shown: show(evidence) })
  })
  return claims
}

const STANCE_EDGES = ['HOLDS', 'ABOUT', 'TOWARD', 'REPORTED_BY', 'MENTIONED_IN']
const isRelation = ({ predicate }: EdgeAttributes): boolean => !STANCE_EDGES.includes(predicate)

function stanceClaim(graph: StandpointGraph, key: string, show: (evidence: readonly Evidence[]) => Shown[]): Claim {
  const node = graph.getNodeAttributes(key)
  if (node.category !== 'stance') throw new Error(`diff/claims: ${key} is no stance`)
  const ends = (predicate: string) =>
    graph
      .filterOutEdges(key, (_edge, attributes) => attributes.predicate === predicate)
      .map(edge => labelOf(graph, graph.target(edge)))
  const holder = graph.findInEdge(key, (_edge, { predicate }) => predicate === 'HOLDS')
  const who = holder ? labelOf(graph, graph.source(holder)) : ''
  const { act, polarity, modality, quoted, date, confidence, evidence } = node
  const [topic, toward, by] = [ends('ABOUT'), ends('TOWARD'), ends('REPORTED_BY')].map(labels =>
    labels.sort(byText).join(', '),
  )
  const facts = textsOf({
    holder: who,
    act,
    polarity,
    modality,
    topic,
    toward,
    'reported by': by,
    quoted,
    date,
    confidence,
  })
  return {
    key,
    kind: 'stance',
    says: `${who} ${act}: ${topic || node.proposition}`,
    facts,
    shown: show(evidence),
    holder: who,
  }
}

const labelOf = (graph: StandpointGraph, key: string): string => graph.getNodeAttribute(key, 'label')

function textsOf(facts: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(facts).flatMap(([name, value]) =>
      value === undefined || value === '' ? [] : [[name, String(value)]],
    ),
  )
}

function pathsOf(graph: StandpointGraph): (article: string) => string {
  const paths = new Map<string, string>()
  graph.forEachNode((key, node) => {
    if (node.category === 'article') paths.set(key, node.path)
  })
  return article => paths.get(article) ?? article
}

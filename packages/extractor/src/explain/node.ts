// A node as lines: what it is, under which names, from how many mentions and why they are its, and what it is joined to.
import type { StandpointGraph } from '../graph/attributes.ts'
import { by, groupBy } from '../graph/order.ts'

export interface Described {
  key: string
  lines: string[]
}

const MOST_EDGES = 20

export function describeNode(graph: StandpointGraph, key: string): Described {
  const node = graph.getNodeAttributes(key)
  const facts = Object.entries(node).flatMap(([name, value]) =>
    typeof value === 'object' || name === 'label' ? [] : [`  ${name}: ${String(value)}`],
  )
  const names = 'aliases' in node && node.aliases.length ? [`  also: ${node.aliases.join(', ')}`] : []
  const reasons = 'mentions' in node ? reasonLines(node.mentions) : []
  return { key, lines: [`${key} — ${node.label}`, ...facts, ...names, ...reasons, ...edgeLines(graph, key)] }
}

/** `  3 mentions: same name` — the commonest reason first. */
function reasonLines(mentions: readonly { reason: string; article: string }[]): string[] {
  const groups = [...groupBy(mentions, ({ reason }) => reason)].sort(by(([reason, same]) => [-same.length, reason]))
  return groups.map(([reason, same]) => `  ${same.length} ${same.length === 1 ? 'mention' : 'mentions'}: ${reason}`)
}

function edgeLines(graph: StandpointGraph, key: string): string[] {
  const edges = graph.filterEdges(key, (_edge, { predicate }) => predicate !== 'MENTIONED_IN')
  const label = (node: string) => graph.getNodeAttribute(node, 'label')
  const lines = edges.map(edge => {
    const { predicate, role, articles = 0, sources = 0 } = graph.getEdgeAttributes(edge)
    const support = `${sources} independent ${sources === 1 ? 'source' : 'sources'}, ${articles} ${articles === 1 ? 'article' : 'articles'}`
    return `  ${label(graph.source(edge))} ${predicate} ${label(graph.target(edge))}${role ? ` as ${role}` : ''} (${support})`
  })
  const groups = [...groupBy(lines, line => line).values()]
  const counted = groups.map(({ length, 0: line = '' }) => (length === 1 ? line : `${line} × ${length}`))
  const more = counted.length - MOST_EDGES
  return more > 0 ? [...counted.slice(0, MOST_EDGES), `  … and ${more} more`] : counted
}

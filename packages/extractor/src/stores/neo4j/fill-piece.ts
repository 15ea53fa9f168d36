// Keys of a piece → its nodes and edges, with the articles that its sentences stand in.
import type { ManagedTransaction } from 'neo4j-driver'
import { groupBy } from '../../graph/order.ts'
import type { PlainEdge, PlainNode } from '../serialize.ts'
import { MENTION_EDGES, NODES, STANCE_EDGES, TIE_EDGES } from './piece-statements.ts'
import type { Chosen } from './pieces.ts'
import { edgesOf, nodesOf } from './read.ts'
import { labelOfKey } from './rows.ts'

/** Of a node that is spoken of everywhere, this many mentions are sent. */
const MOST_MENTIONS = 200

export async function fillPiece(
  tx: ManagedTransaction,
  generation: string,
  { entities, stances }: Chosen,
): Promise<{ nodes: PlainNode[]; edges: PlainEdge[] }> {
  const told = (await nodesIn(tx, generation, [...entities, ...stances])).map(withFewMentions)
  const ties = [
    ...(await edgesIn(tx, STANCE_EDGES, { generation, stances })),
    ...(await edgesIn(tx, TIE_EDGES, { generation, entities })),
  ]
  const articles = [...new Set([...told, ...ties].flatMap(({ attributes }) => articlesIn(attributes)))]
  const nodes = [...told, ...(await nodesIn(tx, generation, articles))]
  const mentions = await edgesIn(tx, MENTION_EDGES, { generation, articles, entities })
  const there = new Set(nodes.map(({ key }) => key))
  return { nodes, edges: [...ties, ...mentions].filter(({ source, target }) => there.has(source) && there.has(target)) }
}

async function nodesIn(tx: ManagedTransaction, generation: string, keys: readonly string[]): Promise<PlainNode[]> {
  const found: PlainNode[] = []
  for (const [label, some] of groupBy(keys, labelOfKey))
    for await (const node of nodesOf(tx, NODES(label), { generation, keys: some })) found.push(node)
  return found
}

async function edgesIn(
  tx: ManagedTransaction,
  query: string,
  parameters: Record<string, string | readonly string[]>,
): Promise<PlainEdge[]> {
  const found = new Map<string, PlainEdge>()
  for await (const edge of edgesOf(tx, query, parameters)) found.set(edge.key, edge)
  return [...found.values()]
}

function withFewMentions(node: PlainNode): PlainNode {
  const { attributes } = node
  if (!('mentions' in attributes) || attributes.mentions.length <= MOST_MENTIONS) return node
  return { ...node, attributes: { ...attributes, mentions: attributes.mentions.slice(0, MOST_MENTIONS) } }
}

const articlesIn = (attributes: PlainNode['attributes'] | PlainEdge['attributes']): string[] => [
  ...('mentions' in attributes ? attributes.mentions.map(({ article }) => article) : []),
  ...('evidence' in attributes ? (attributes.evidence ?? []).map(({ article }) => article) : []),
]

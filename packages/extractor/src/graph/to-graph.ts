// Knowledge → graph: nodes and edges by the contract's table, in sorted order, so that the same knowledge gives the same bytes.
import { MultiDirectedGraph } from 'graphology'
import { type Evidence, SCHEMA_VERSION } from '../model.ts'
import type { EdgeAttributes, GraphAttributes, NodeAttributes, StandpointGraph } from './attributes.ts'
import type { KnownEntity, KnownRelation, KnownStance, Knowledge } from './knowledge.ts'
import { slug } from './names.ts'
import { byText, compact, groupBy } from './order.ts'

export interface Edge {
  key: string
  source: string
  target: string
  attributes: EdgeAttributes
}

/** @param made versions of extractor and model, part of the graph so that a reader knows who read */
export function toGraph(knowledge: Knowledge, made: { extractor: string; model: string }): StandpointGraph {
  const graph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes, GraphAttributes>()
  graph.replaceAttributes({ schema: SCHEMA_VERSION, extractor: made.extractor, model: made.model })
  for (const { key, attributes } of nodesOf(knowledge).sort((a, b) => byText(a.key, b.key)))
    graph.addNode(key, attributes)
  const support = supportOf(new Map(knowledge.articles.map(({ key, copyOf }) => [key, copyOf ?? key])))
  for (const { key, source, target, attributes } of edgesOf(knowledge).sort((a, b) => byText(a.key, b.key)))
    graph.addDirectedEdgeWithKey(key, source, target, { ...attributes, ...support(attributes.evidence) })
  return graph
}

const nodesOf = ({ articles, entities, stances }: Knowledge): { key: string; attributes: NodeAttributes }[] => [
  ...articles.map(({ key, ...attributes }) => ({ key, attributes })),
  ...entities.map(({ key, ...attributes }) => ({ key, attributes })),
  ...stances.map(stance => ({ key: stance.key, attributes: stanceNode(stance) })),
]

export function stanceNode({
  act,
  polarity,
  modality,
  proposition,
  quoted,
  anonymous,
  date,
  confidence,
  evidence,
}: KnownStance): NodeAttributes {
  const said = { act, polarity, modality, proposition, quoted, anonymous, date, confidence, evidence }
  return compact<NodeAttributes>({ category: 'stance', label: proposition, ...said })
}

const edgesOf = (knowledge: Knowledge): Edge[] => [
  ...knowledge.relations.map(relationEdge),
  ...knowledge.stances.flatMap(stanceEdges),
  ...knowledge.entities.flatMap(mentionEdges),
]

export const relationEdge = ({ subject, object, ...attributes }: KnownRelation): Edge =>
  edge(subject, object, attributes)

export const mentionEdges = ({ key, mentions }: Pick<KnownEntity, 'key' | 'mentions'>): Edge[] =>
  [...groupBy(mentions, ({ article }) => article)].map(([article, { length: count }]) =>
    edge(key, article, { predicate: 'MENTIONED_IN', count }),
  )

/** `person/a AFFILIATED_WITH organization/b as deputy-minister, formerly` */
export const edgeKey = (source: string, target: string, { predicate, role, former }: EdgeAttributes): string =>
  `${source} ${predicate} ${target}${role ? ` as ${slug(role)}` : ''}${former ? ', formerly' : ''}`

const edge = (source: string, target: string, attributes: EdgeAttributes): Edge => ({
  key: edgeKey(source, target, attributes),
  source,
  target,
  attributes,
})

export function stanceEdges({ key, holder, topic, toward, reportedBy, evidence }: KnownStance): Edge[] {
  return [
    edge(holder, key, { predicate: 'HOLDS', evidence }),
    ...(topic ? [edge(key, topic, { predicate: 'ABOUT', evidence })] : []),
    ...toward.map(target => edge(key, target, { predicate: 'TOWARD', evidence })),
    ...reportedBy.map(target => edge(key, target, { predicate: 'REPORTED_BY', evidence })),
  ]
}

/** How many articles show a claim, and how many of these are not copies of each other. */
export function supportOf(
  original: ReadonlyMap<string, string>,
): (evidence?: readonly Evidence[]) => Pick<EdgeAttributes, 'articles' | 'sources'> {
  return evidence => {
    if (!evidence) return {}
    const shown = new Set(evidence.map(({ article }) => article))
    return { articles: shown.size, sources: new Set([...shown].map(key => original.get(key) ?? key)).size }
  }
}

// What two graph.json files differ in, as two small graphs: only claims whose text differs are taken apart, so that a change of a large graph
// costs memory by the change. The difference of the small graphs is that of the files.
import { closeSync, openSync } from 'node:fs'
import { MultiDirectedGraph } from 'graphology'
import type { EdgeAttributes, GraphAttributes, NodeAttributes, StandpointGraph } from '../graph/attributes.ts'
import type { PlainEdge, PlainNode } from '../stores/serialize.ts'
import { anchored } from './anchored.ts'
import { diffGraphs, type GraphDiff } from './diff.ts'
import { demandGraph, edgeTexts, type Item, nodeTexts, textOf } from '../stores/graph-texts.ts'

/** The text of an article by its key; undefined where it was not kept. */
export type TextOf = (article: string) => Promise<string | undefined>

/** What a new file says that an old one did not; undefined when there is no old one that can be read. */
export async function changesBetween(
  [before, after]: readonly [string, string],
  [textBefore, textAfter]: readonly [TextOf, TextOf],
): Promise<GraphDiff | undefined> {
  const parts = partsOrNothing(before, after)
  return parts && anchored(diffGraphs(parts.before, parts.after), { ...parts, textBefore, textAfter })
}

function partsOrNothing(before: string, after: string): Parts | undefined {
  try {
    return differingParts(before, after)
  } catch {
    return undefined
  }
}

export interface Parts {
  before: StandpointGraph
  after: StandpointGraph
}

/** @param before,after paths of graph.json files */
export function differingParts(before: string, after: string): Parts {
  const files = [openSync(before, 'r'), openSync(after, 'r')] as const
  try {
    files.forEach(demandGraph)
    const wanted = wantedOf(files)
    const [old, now] = [edgesOf(files[0], wanted), edgesOf(files[1], wanted)]
    const ends = new Set([...wanted.nodes, ...[...old, ...now].flatMap(({ source, target }) => [source, target])])
    return { before: partOf(files[0], ends, old), after: partOf(files[1], ends, now) }
  } finally {
    files.forEach(file => closeSync(file))
  }
}

type Files = readonly [before: number, after: number]

/** Keys of nodes that differ or are called otherwise; of relations that do; of positions of which anything does. */
interface Wanted {
  nodes: Set<string>
  edges: Set<string>
}

function wantedOf(files: Files): Wanted {
  const wanted: Wanted = { nodes: new Set(), edges: new Set() }
  const renamed = new Set<string>()
  for (const [before, after] of pairs(nodeTexts(files[0]), nodeTexts(files[1]))) {
    if (before?.bytes === after?.bytes) continue
    wanted.nodes.add(before?.key ?? after?.key ?? '')
    if (before && after && labelOf(before) !== labelOf(after)) renamed.add(after.key)
  }
  for (const [before, after] of pairs(edgeTexts(files[0]), edgeTexts(files[1]))) {
    const key = before?.key ?? after?.key ?? ''
    const [source = '', predicate = '', target = ''] = key.split(' ')
    if (predicate === 'MENTIONED_IN') continue
    const isAbout = renamed.has(source) || renamed.has(target.replace(/,$/, ''))
    if (before?.bytes === after?.bytes && !isAbout) continue
    wanted.edges.add(key)
    for (const end of [source, target]) if (end.startsWith('stance/')) wanted.nodes.add(end)
  }
  return wanted
}

/** Two sorted lists in step: what has the same key comes together. */
function* pairs(
  before: Iterator<Item>,
  after: Iterator<Item>,
): Generator<readonly [before: Item | undefined, after: Item | undefined]> {
  let [old, now] = [before.next(), after.next()]
  while (!old.done || !now.done) {
    const isOld = !old.done && (now.done === true || old.value.key <= now.value.key)
    const isNow = !now.done && (old.done === true || now.value.key <= old.value.key)
    yield [isOld && !old.done ? old.value : undefined, isNow && !now.done ? now.value : undefined]
    if (isOld) old = before.next()
    if (isNow) now = after.next()
  }
}

const labelOf = (item: Item): string => nodeIn(item).attributes.label

/** The shapes are those of docs/graph-schema.md, as the build has written them. */
const nodeIn = (item: Item): PlainNode => JSON.parse(textOf(item)) as PlainNode
const edgeIn = (item: Item): PlainEdge => JSON.parse(textOf(item)) as PlainEdge

/** The relations that are wanted, and all ends of the positions that are. */
function edgesOf(file: number, { nodes, edges }: Wanted): PlainEdge[] {
  const kept: PlainEdge[] = []
  for (const item of edgeTexts(file)) {
    const [source = '', predicate, target = ''] = item.key.split(' ')
    const isWanted = edges.has(item.key) || [source, target].some(end => end.startsWith('stance/') && nodes.has(end))
    if (isWanted && predicate !== 'MENTIONED_IN') kept.push(edgeIn(item))
  }
  return kept
}

/** The nodes that are wanted on either side, so that none seems to come or go, and all articles. */
function partOf(file: number, ends: ReadonlySet<string>, edges: readonly PlainEdge[]): StandpointGraph {
  const graph = emptyGraph()
  for (const item of nodeTexts(file))
    if (ends.has(item.key) || item.key.startsWith('article/')) graph.addNode(item.key, slim(nodeIn(item).attributes))
  for (const { key, source, target, attributes } of edges) graph.addDirectedEdgeWithKey(key, source, target, attributes)
  return graph
}

/** A difference shows one mention of an entity at most. */
const slim = (node: NodeAttributes): NodeAttributes =>
  'mentions' in node ? { ...node, mentions: node.mentions.slice(0, 1) } : node

const emptyGraph = (): StandpointGraph => new MultiDirectedGraph<NodeAttributes, EdgeAttributes, GraphAttributes>()

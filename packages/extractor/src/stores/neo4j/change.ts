// A small change of the graph that is read, in one transaction: another reader sees the old graph or the new one.
// Only the ranges in which the two differ are read, from the source and from the database.
import type { ManagedTransaction, Session } from 'neo4j-driver'
import { groupBy } from '../../graph/order.ts'
import { edgeLine, nodeLine, type PlainEdge, type PlainNode } from '../serialize.ts'
import type { GraphSource } from '../source.ts'
import { StoreError } from '../store.ts'
import { isStill, point, type Pointed } from './catalogue.ts'
import { partAt, type Parts } from './parts.ts'
import type { Range } from './ranges.ts'
import { storedIn } from './read.ts'
import { edgeRow, inGroups, kindName, kindOf, labelOfKey, nodeRow } from './rows.ts'
import { removeEdges, removeNodes, writeEdges, writeNodes } from './statements.ts'

/** What has to be written so that the stored graph becomes another. */
export interface Delta {
  nodes: { written: PlainNode[]; removed: string[] }
  edges: { written: PlainEdge[]; removed: PlainEdge[] }
}

export const sizeOf = ({ nodes, edges }: Delta): number =>
  nodes.written.length + nodes.removed.length + edges.written.length + edges.removed.length

/** Compares the ranges one by one. */
export async function deltaOf(
  session: Session,
  { source, generation, ranges }: { source: GraphSource; generation: string; ranges: readonly Range[] },
): Promise<Delta> {
  const wanted = await collect(source, ranges)
  const delta: Delta = { nodes: { written: [], removed: [] }, edges: { written: [], removed: [] } }
  for (const [index, range] of ranges.entries()) {
    const stored = await session.executeRead(tx => storedIn(tx, generation, range))
    const { nodes = [], edges = [] } = wanted[index] ?? {}
    const node = differing({ before: stored.nodes, after: nodes, textOf: nodeLine })
    const edge = differing({ before: stored.edges, after: edges, textOf: edgeLine })
    delta.nodes.written.push(...node.written)
    delta.nodes.removed.push(...node.removed.map(({ key }) => key))
    delta.edges.written.push(...edge.written)
    delta.edges.removed.push(...edge.removed)
  }
  return delta
}

/** The nodes of the source that lie in each of the ranges, and the edges that begin there. */
async function collect(
  source: GraphSource,
  ranges: readonly Range[],
): Promise<{ nodes: PlainNode[]; edges: PlainEdge[] }[]> {
  const found = ranges.map(({ from, to }) => ({ from, to, nodes: [] as PlainNode[], edges: [] as PlainEdge[] }))
  const at = (key: string) => {
    const range = partAt(found, key)
    return range && key < range.to ? range : undefined
  }
  for await (const node of source.nodes()) at(node.key)?.nodes.push(node)
  for await (const edge of source.edges()) at(edge.source)?.edges.push(edge)
  return found
}

function differing<T extends { key: string }>({
  before,
  after,
  textOf,
}: {
  before: readonly T[]
  after: readonly T[]
  textOf: (item: T) => string
}): { written: T[]; removed: T[] } {
  const had = new Map(before.map(item => [item.key, textOf(item)]))
  const has = new Set(after.map(({ key }) => key))
  return {
    written: after.filter(item => had.get(item.key) !== textOf(item)),
    removed: before.filter(({ key }) => !has.has(key)),
  }
}

interface Change {
  name: string
  delta: Delta
  before: Parts
  to: Pointed
  /** Rows in one statement. */
  batch: number
}

export async function change(session: Session, { name, delta, before, to, batch }: Change): Promise<void> {
  const { generation } = to
  await session.executeWrite(async tx => {
    if (!(await isStill(tx, name, { generation, parts: before })))
      throw new StoreError(`${name}: it was changed by somebody else meanwhile`, 'Push it again.')
    await apply(tx, delta, { generation, batch })
    await point(tx, name, to)
  })
}

async function apply(
  tx: ManagedTransaction,
  { nodes, edges }: Delta,
  { generation, batch: size }: { generation: string; batch: number },
): Promise<void> {
  for await (const rows of inGroups(edges.removed, { size, groupOf: kindName }))
    await removeEdges(tx, generation, { kind: kindOf(rows[0]), rows })
  for (const [label, keys] of groupBy(nodes.removed, labelOfKey)) await removeNodes(tx, generation, { label, keys })
  for await (const list of inGroups(nodes.written, { size, groupOf: ({ key }) => labelOfKey(key) }))
    await writeNodes(tx, generation, {
      label: labelOfKey(list[0].key),
      rows: list.map(node => nodeRow(node, generation)),
    })
  for await (const list of inGroups(edges.written, { size, groupOf: kindName }))
    await writeEdges(tx, generation, { kind: kindOf(list[0]), rows: list.map(edgeRow) })
}

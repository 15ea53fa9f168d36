// A whole graph as a new generation beside the old one, batch by batch. Each batch is a transaction that counts itself: repeated by the driver or sent again after
// a lost connection it is written once, and an interrupted load goes on with the next.
import type { Session } from 'neo4j-driver'
import { type GraphSource, type SourceEdge, type SourceNode } from '../source.ts'
import { StoreError } from '../store.ts'
import { announce, type Entry, readEntry } from './catalogue.ts'
import { edgeRow, inGroups, kindName, kindOf, labelOfKey, nodeRow } from './rows.ts'
import { createEdges, createNodes, type Turn } from './statements.ts'

export interface Load {
  source: GraphSource
  name: string
  generation: string
  /** Rows in one transaction. */
  batch: number
  entry: Entry | undefined
}

export async function load(session: Session, { source, name, generation, batch, entry }: Load): Promise<void> {
  const loading = `${generation} in ${batch}`
  const done = entry?.loading === loading ? entry.loaded : 0
  if (entry?.loading !== loading) await session.executeWrite(tx => announce(tx, name, { generation, loading }))
  let number = 0
  let writing: Promise<void> = Promise.resolve()
  for await (const work of batches(source, generation, batch)) {
    number++
    if (number <= done) continue
    // One batch is written while the next is made.
    await writing
    writing = write(session, { name, loading, number }, work)
    writing.catch(() => {})
  }
  await writing
}

type Batch = { nodes: [SourceNode, ...SourceNode[]] } | { edges: [SourceEdge, ...SourceEdge[]] }
type Work = (turn: Turn) => (tx: Parameters<typeof createNodes>[0]) => Promise<boolean>

/** All nodes before the first edge. What is written is the same for the same graph and size, and so are the numbers of the batches. */
async function* batches(source: GraphSource, generation: string, size: number): AsyncGenerator<Work> {
  for await (const nodes of inGroups(source.nodes(), { size, groupOf: ({ key }) => labelOfKey(key) }))
    yield workOn({ nodes }, generation)
  for await (const edges of inGroups(source.edges(), { size, groupOf: kindName })) yield workOn({ edges }, generation)
}

function workOn(batch: Batch, generation: string): Work {
  if ('nodes' in batch) {
    const rows = batch.nodes.map(node => nodeRow(node, generation))
    const label = labelOfKey(batch.nodes[0].key)
    return turn => tx => createNodes(tx, turn, { label, rows })
  }
  const rows = batch.edges.map(edgeRow)
  const kind = kindOf(batch.edges[0])
  return turn => tx => createEdges(tx, { ...turn, generation }, { kind, rows })
}

async function write(session: Session, turn: Turn, work: Work): Promise<void> {
  if (await session.executeWrite(work(turn))) return
  const entry = await session.executeRead(tx => readEntry(tx, turn.name))
  if (entry?.loading === turn.loading && entry.loaded >= turn.number) return
  throw new StoreError(
    `${turn.name}: another push of this graph is under way`,
    'Wait until it has ended, then push again.',
  )
}

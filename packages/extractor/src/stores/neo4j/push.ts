// Makes the graph in the database equal to another: nothing, a small change in one transaction, or a new generation.
import type { Session } from 'neo4j-driver'
import { canonical } from '../serialize.ts'
import type { GraphSource } from '../source.ts'
import type { WriteReport } from '../store.ts'
import { LABELS } from '../../model.ts'
import { type Entry, forget, point, readEntry } from './catalogue.ts'
import { change, type Delta, deltaOf, sizeOf } from './change.ts'
import { load } from './load.ts'
import { type Parts, partsOf, sumOf } from './parts.ts'
import { changedRanges } from './ranges.ts'
import { prepareSchema } from './schema.ts'
import { clearSome } from './statements.ts'

export interface Settings {
  name: string
  batch: number
  atOnce: number
  /** Writes all anew, whatever the database says that it holds. */
  force: boolean
}

/** Ranges hold this many times what changed in them, or reading them costs more than writing all anew. */
const MOST_COMPARED = 20

export async function push(session: Session, source: GraphSource, settings: Settings): Promise<WriteReport> {
  const { name, batch } = settings
  const parts = await partsOf(source)
  await prepareSchema(session)
  const entry = await session.executeRead(tx => readEntry(tx, name))
  const delta = await smallDelta(session, { source, parts, entry, settings })
  const to = { attributes: source.attributes, parts }
  if (delta && entry?.current && entry.parts) {
    const isSame = sizeOf(delta) === 0 && canonical(entry.attributes) === canonical(source.attributes)
    if (!isSame)
      await change(session, { name, delta, before: entry.parts, to: { ...to, generation: entry.current }, batch })
  } else {
    const generation = generationOf(name, { parts, current: entry?.current })
    await load(session, { source, name, generation, batch, entry })
    await session.executeWrite(tx => point(tx, name, { ...to, generation }))
  }
  await clearOthers(session, settings)
  return delta ? reportOf(delta) : reportOfLoad(parts, entry)
}

interface Compared {
  source: GraphSource
  parts: Parts
  entry: Entry | undefined
  settings: Settings
}

/** What changes, when it is little enough for one transaction. */
async function smallDelta(session: Session, { source, parts, entry, settings }: Compared): Promise<Delta | undefined> {
  if (settings.force || !entry?.current || !entry.parts) return undefined
  const ranges = changedRanges(entry.parts, parts)
  const size = ranges.reduce((sum, range) => sum + range.size, 0)
  if (size > MOST_COMPARED * settings.atOnce) return undefined
  const delta = await deltaOf(session, { source, generation: entry.current, ranges })
  return sizeOf(delta) <= settings.atOnce ? delta : undefined
}

/** Named by its content, so that an interrupted load of the same graph is gone on with and not begun anew. */
function generationOf(name: string, { parts, current }: { parts: Parts; current: string | undefined }): string {
  const generation = `${name} ${sumOf(parts).digest.slice(0, 12)}`
  return generation === current ? `${generation}+` : generation
}

async function clearOthers(session: Session, { name, batch }: Settings): Promise<void> {
  const entry = await session.executeRead(tx => readEntry(tx, name))
  for (const generation of entry?.generations ?? [])
    if (generation !== entry?.current) await clear(session, { name, generation, batch })
}

async function clear(session: Session, what: { name: string; generation: string; batch: number }): Promise<void> {
  const { name, generation, batch: limit } = what
  for (const label of Object.values(LABELS))
    while ((await session.executeWrite(tx => clearSome(tx, generation, { label, limit }))) > 0);
  await session.executeWrite(tx => forget(tx, name, generation))
}

const reportOf = ({ nodes, edges }: Delta): WriteReport => ({
  nodes: { written: nodes.written.length, removed: nodes.removed.length },
  edges: { written: edges.written.length, removed: edges.removed.length },
})

/** All of the new graph, and all of the old. */
function reportOfLoad(parts: Parts, entry: Entry | undefined): WriteReport {
  const now = sumOf(parts)
  const old = entry?.parts ? sumOf(entry.parts) : { nodes: 0, edges: 0 }
  return {
    nodes: { written: now.nodes, removed: old.nodes },
    edges: { written: now.edges, removed: old.edges },
  }
}

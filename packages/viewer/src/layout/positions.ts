// Where every entity stands: from the cache when the graph is the same, else settled in a worker.
// After a rebuild what was there stays where it was, and only the new finds its place.
import type { Dataset, Entity } from '../model/dataset.ts'
import { bySalience } from '../model/salience.ts'
import { radiusOf } from '../render/sizes.ts'
import type { LayoutInput, Positions } from './settle.ts'
import { settleElsewhere } from './elsewhere.ts'

const CACHE = 'standpoint.positions.6'

interface Cached {
  hash: string
  positions: Record<string, [number, number]>
}

export async function findPositions(data: Dataset): Promise<Positions> {
  const cached = readCache()
  if (cached?.hash === data.hash) return new Map(Object.entries(cached.positions))
  const entities = [...data.entities.values()].toSorted(bySalience)
  const settled = await settleElsewhere(layoutInput(data, entities, cached?.positions ?? {}))
  const positions = new Map(entities.map((entity, index) => [entity.key, settled[index] ?? ([0, 0] as const)]))
  writeCache(data.hash, positions)
  return positions
}

/** The layout's question; nodes that stood somewhere before stay there unless most are new. */
export function layoutInput(data: Dataset, entities: readonly Entity[], before: Cached['positions']): LayoutInput {
  const index = new Map(entities.map((entity, position) => [entity.key, position]))
  const known = entities.filter(entity => before[entity.key]).length
  const keeps = known > entities.length / 2
  const nodes = entities.map(entity => {
    const at = keeps ? before[entity.key] : undefined
    const room = Math.min(entity.label.length, 22) * 6
    return { key: entity.key, size: radiusOf(entity, data), room, ...(at ? { at } : {}) }
  })
  const lines = [...data.lines.values()].map(line => ({
    source: line.source,
    target: line.target,
    weight: 1 + Math.log(line.claims.length),
  }))
  const edges = [...lines, ...looseTies(data, entities)].flatMap(({ source, target, weight }) => {
    const [from, to] = [index.get(source), index.get(target)]
    return from === undefined || to === undefined ? [] : [{ source: from, target: to, weight }]
  })
  return { nodes, edges }
}

/** An entity without any claim is tied loosely to whom it is named next to, so that it does not drift away. */
function looseTies(data: Dataset, entities: readonly Entity[]): { source: string; target: string; weight: number }[] {
  const linked = entities.filter(entity => data.linesAt.has(entity.key))
  const places = linked.flatMap(entity =>
    entity.mentions.map(({ article, start }) => ({ key: entity.key, article, start })),
  )
  return entities
    .filter(entity => !data.linesAt.has(entity.key))
    .flatMap(entity => {
      const [first] = entity.mentions
      const near = places.filter(place => place.article === first?.article)
      const closest = near.toSorted(
        (a, b) => Math.abs(a.start - (first?.start ?? 0)) - Math.abs(b.start - (first?.start ?? 0)),
      )[0]
      return closest ? [{ source: entity.key, target: closest.key, weight: 0.4 }] : []
    })
}

function readCache(): Cached | undefined {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(CACHE) ?? 'null')
    return value && typeof value === 'object' && 'hash' in value ? (value as Cached) : undefined
  } catch {
    return undefined
  }
}

/** A full or forbidden storage costs only the next settling. */
function writeCache(hash: string, positions: Positions): void {
  try {
    localStorage.setItem(CACHE, JSON.stringify({ hash, positions: Object.fromEntries(positions) }))
  } catch {
    localStorage.clear()
  }
}

// Where every entity stands: from the cache when graph and layout are the same, else settled in a worker.
// After a rebuild what was there stays where it was, and only the new finds its place.
import type { Dataset } from '../model/dataset.ts'
import { bySalience } from '../model/salience.ts'
import { settleElsewhere } from './elsewhere.ts'
import { layoutInput, type Before } from './input.ts'
import type { LayoutChoice } from './layouts.ts'
import type { Place, Positions } from './settle.ts'

const CACHE = 'standpoint.layout.11'

export interface Standing {
  layout: LayoutChoice
  positions: Positions
  /** The group of each entity: who is told together. */
  groups: ReadonlyMap<string, number>
}

interface Cached {
  hash: string
  /** The layout's parameters, as text. */
  values: string
  positions: Before
  groups: Record<string, number>
}

export async function findPositions(data: Dataset, layout: LayoutChoice): Promise<Standing> {
  const cached = readCache(layout)
  const isSameLayout = cached?.values === JSON.stringify(layout.values)
  if (cached && isSameLayout && cached.hash === data.hash) return standing(cached, layout)
  const entities = [...data.entities.values()].toSorted(bySalience)
  const before = cached && isSameLayout ? cached.positions : {}
  const { places, groups } = await settleElsewhere({ ...layoutInput(data, entities, before), layout })
  const keyed = <Value>(values: readonly Value[], none: Value): Record<string, Value> =>
    Object.fromEntries(entities.map((entity, index) => [entity.key, values[index] ?? none]))
  const found = { hash: data.hash, positions: keyed<Place>(places, [0, 0]), groups: keyed(groups, 0) }
  writeCache(layout, { ...found, values: JSON.stringify(layout.values) })
  return standing(found, layout)
}

function standing({ positions, groups }: Pick<Cached, 'positions' | 'groups'>, layout: LayoutChoice): Standing {
  return { layout, positions: new Map(Object.entries(positions)), groups: new Map(Object.entries(groups)) }
}

function readCache({ name }: LayoutChoice): Cached | undefined {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(`${CACHE}.${name}`) ?? 'null')
    return value && typeof value === 'object' && 'groups' in value ? (value as Cached) : undefined
  } catch {
    return undefined
  }
}

/** A full or forbidden storage costs only the next settling. */
function writeCache({ name }: LayoutChoice, cached: Cached): void {
  try {
    localStorage.setItem(`${CACHE}.${name}`, JSON.stringify(cached))
  } catch {
    localStorage.clear()
  }
}

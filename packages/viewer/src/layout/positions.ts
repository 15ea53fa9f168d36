// Where every entity stands: from the cache when graph and layout are the same, else settled in a worker.
// After a rebuild what was there stays where it was, and only the new finds its place.
import type { Dataset } from '../model/dataset.ts'
import { bySalience } from '../model/salience.ts'
import { settleElsewhere } from './elsewhere.ts'
import { givenPlaces } from './given.ts'
import { layoutInput } from './input.ts'
import { FIRST_LAYOUT, type LayoutChoice } from './layouts.ts'
import { placed, type Placed } from './placed.ts'
import type { Positions } from './settle.ts'

const CACHE = 'standpoint.layout.12'

export interface Standing {
  layout: LayoutChoice
  positions: Positions
  /** The group of each entity: who is told together. */
  groups: ReadonlyMap<string, number>
}

interface Cached extends Placed {
  hash: string
  /** The layout's parameters, as text. */
  values: string
}

/** True when places are at hand, kept or given, so that most likely none are to be sought. */
export function isPlaced(layout: LayoutChoice): boolean {
  return readCache(layout) !== undefined || (isFirst(layout) && givenPlaces() !== undefined)
}

export async function findPositions(data: Dataset, layout: LayoutChoice): Promise<Standing> {
  const cached = readCache(layout)
  const values = JSON.stringify(layout.values)
  const before = cached?.values === values ? cached : undefined
  if (before?.hash === data.hash) return standing(before, layout)
  const given = before || !isFirst(layout) ? undefined : givenPlaces()
  const found = given?.hash === data.hash ? given : await seek(data, layout, before?.positions ?? {})
  writeCache(layout, { hash: data.hash, values, positions: found.positions, groups: found.groups })
  return standing(found, layout)
}

async function seek(data: Dataset, layout: LayoutChoice, before: Placed['positions']): Promise<Placed> {
  const entities = [...data.entities.values()].toSorted(bySalience)
  return placed(entities, await settleElsewhere({ ...layoutInput(data, entities, before), layout }))
}

function isFirst({ name, values }: LayoutChoice): boolean {
  return name === FIRST_LAYOUT.name && Object.keys(values).length === 0
}

function standing({ positions, groups }: Placed, layout: LayoutChoice): Standing {
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

// Places and groups by key, as they are kept and handed over.
import type { Entity } from '../model/dataset.ts'
import type { Before } from './input.ts'
import type { Place, Settled } from './settle.ts'

export interface Placed {
  positions: Before
  groups: Record<string, number>
}

/** What was settled for these entities, in their order; a tenth of a pixel is exact enough for a picture. */
export function placed(entities: readonly Entity[], { places, groups }: Settled): Placed {
  const keyed = <Value>(values: readonly Value[], none: Value): Record<string, Value> =>
    Object.fromEntries(entities.map((entity, index) => [entity.key, values[index] ?? none]))
  const rounded = places.map(([x, y]): Place => [tenth(x), tenth(y)])
  return { positions: keyed<Place>(rounded, [0, 0]), groups: keyed(groups, 0) }
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10
}

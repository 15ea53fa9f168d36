// Each layout's own way to place everything, under the names that layouts.ts offers.
import { columns } from './columns.ts'
import { islands } from './islands.ts'
import type { LayoutName } from './layouts.ts'
import { rings } from './rings.ts'
import type { Place } from './settle.ts'
import { springs } from './springs.ts'
import type { Terrain } from './terrain.ts'

export const PLACES: Record<LayoutName, (terrain: Terrain) => Place[]> = { springs, islands, rings, columns }

// Where things stand, as a reader has arranged them: the layout's places, what was pinned, and groups where the layout keeps them together.
import { GROUPED } from '../layout/layouts.ts'
import type { Standing } from '../layout/positions.ts'
import type { ViewState } from '../state/view.ts'
import type { Arranged } from './scene.ts'

export function arrange(standing: Standing, { groups, pinned }: Pick<ViewState, 'groups' | 'pinned'>): Arranged {
  const isGrouped = groups && GROUPED.includes(standing.layout.name)
  return { positions: standing.positions, pinned, ...(isGrouped ? { groupOf: standing.groups } : {}) }
}

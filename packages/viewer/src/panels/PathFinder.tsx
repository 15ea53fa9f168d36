import type { Dataset, Entity } from '../model/dataset.ts'

export function PathFinder(_: { data: Dataset; entity: Entity }) {
  return null
}

import type { Entity } from '../model/dataset.ts'

export function Corrections(_: { entity: Entity }) {
  return null
}

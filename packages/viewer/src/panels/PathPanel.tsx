import type { Dataset } from '../model/dataset.ts'

export function PathPanel(_: { data: Dataset; from: string; to: string }) {
  return null
}

import type { Dataset } from '../model/dataset.ts'

export function PairPanel(_: { data: Dataset; holders: [string, string] }) {
  return null
}

import type { Dataset } from '../model/dataset.ts'

export function CellPanel(_: { data: Dataset; holder: string; topic: string }) {
  return null
}

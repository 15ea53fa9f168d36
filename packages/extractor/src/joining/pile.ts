// Values put aside on the disk, to be gone through once in their order.
import { closeSync, openSync } from 'node:fs'
import { linesIn } from '../stores/lines.ts'
import { writeWhole } from './write-whole.ts'

export interface Pile<T> {
  add(value: T): void
  values(): Generator<T>
  close(): void
}

/** @param path of a file that belongs to the pile alone */
export function openPile<T>(path: string): Pile<T> {
  const file = openSync(path, 'w+')
  return {
    add: value => writeWhole(file, Buffer.from(`${JSON.stringify(value)}\n`), path),
    values: () => valuesIn<T>(file),
    close: () => closeSync(file),
  }
}

/** The shape is what `add` has written. */
function* valuesIn<T>(file: number): Generator<T> {
  for (const line of linesIn(file)) yield JSON.parse(line) as T
}

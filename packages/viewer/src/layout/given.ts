// Places that came with the page: whoever serves it has found them ahead (ahead.ts), for one graph in the first layout.
import type { Placed } from './placed.ts'

interface Given extends Placed {
  hash: string
}

let known: Given | undefined

/** Undefined where the page came without; then they are sought here. */
export function givenPlaces(): Given | undefined {
  known ??= read()
  return known
}

function read(): Given | undefined {
  const text = document.getElementById('standpoint-places')?.textContent
  const value: unknown = text ? JSON.parse(text) : undefined
  return value && typeof value === 'object' && 'positions' in value && 'groups' in value ? (value as Given) : undefined
}

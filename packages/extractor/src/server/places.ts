// The places of the served graph, kept for as long as its file stays the same.
import { stat } from 'node:fs/promises'
import { findPlaces } from '../exports/places.ts'

/** Gives what is known and never waits: what is still sought is there for the next page. */
export function keepPlaces(graphPath: string): () => Promise<string | undefined> {
  let known = ''
  let found: string | undefined
  return async () => {
    const file = await stat(graphPath).catch(() => undefined)
    const version = file ? `${file.size} ${file.mtimeMs}` : ''
    if (version !== known) {
      ;[known, found] = [version, undefined]
      void findPlaces(graphPath).then(places => {
        if (version === known) found = places
      })
    }
    return found
  }
}

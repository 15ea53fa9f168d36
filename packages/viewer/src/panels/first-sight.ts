// The picture comes first: what stands around it is filled in once the picture has been painted, or could not be waited for.
import { atom } from 'nanostores'

/** True when the rest of the page is to be filled in. */
export const $isRestWanted = atom(false)

/** A large graph takes long to settle; its page is read meanwhile. Milliseconds after the graph has come. */
const LONGEST_WAIT = 700

export function fillIn(): void {
  $isRestWanted.set(true)
}

export function fillInSoon(): void {
  setTimeout(fillIn, LONGEST_WAIT)
}

// A part of the state for a component that shows no other, so that a click elsewhere does not draw it anew.
import { useSyncExternalStore } from 'react'
import { $view } from '../state/store.ts'
import type { ViewState } from '../state/view.ts'

/** @param pick gives something of the state itself, or a word or number: what is made anew each time would never be the same */
export function usePart<Part>(pick: (state: ViewState) => Part): Part {
  return useSyncExternalStore(listen, () => pick($view.get()))
}

function listen(onChange: () => void): () => void {
  return $view.listen(onChange)
}

// Keys that work everywhere outside a text field; the sheet of shortcuts is made from this list.
import { useEffect } from 'react'
import { atom } from 'nanostores'
import { closeReader, openView, select, $view } from '../state/store.ts'
import { VIEWS } from '../state/view.ts'

export const $sheetOpen = atom(false)

export interface Shortcut {
  keys: string
  does: string
}

export const SHORTCUTS: readonly Shortcut[] = [
  { keys: '/', does: 'Search' },
  { keys: '1 – 6', does: 'Graph, matrix, coalitions, timeline, table, ask' },
  { keys: 'g', does: 'Go to the picture' },
  { keys: '← → ↑ ↓', does: 'In the picture: walk to the next node that way' },
  { keys: 'n', does: 'In the picture: walk along lines, the strongest neighbour first' },
  { keys: 'Enter', does: 'In the picture: open the node' },
  { keys: 'Shift + arrow', does: 'In the picture: move the node, and keep it there' },
  { keys: 'e', does: 'In the picture: bring in the node’s neighbours, or put them back' },
  { keys: 'f', does: 'In the picture: only what is around the node, or the whole graph again' },
  { keys: 'h', does: 'In the picture: hide the node' },
  { keys: '+  −  0', does: 'In the picture: zoom in, zoom out, show all' },
  { keys: 'p', does: 'Go to the panel' },
  { keys: 'u', does: 'Undo the last step, as the browser’s back' },
  { keys: 'Esc', does: 'Close the article, then the panel' },
  { keys: '?', does: 'This sheet' },
]

export function useShortcuts(): void {
  useEffect(() => {
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
}

function onKey(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
  const view = VIEWS[Number(event.key) - 1]
  if (view) openView(view)
  else if (event.key === '/') focusOn('input[type=search]')
  else if (event.key === 'g') focusOn('[data-picture]')
  else if (event.key === 'p') focusOn('[data-panel]')
  else if (event.key === '?') $sheetOpen.set(true)
  else if (event.key === 'u') history.back()
  else if (event.key === 'Escape') stepBack()
  else return
  event.preventDefault()
}

function stepBack(): void {
  if ($view.get().reading) closeReader()
  else if ($view.get().selection) select(undefined)
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select, dialog, [contenteditable]') !== null
}

function focusOn(selector: string): void {
  document.querySelector<HTMLElement>(selector)?.focus()
}

// A value that changes whenever the colours in force change.
import { useSyncExternalStore } from 'react'
import { usePart } from './use-part.ts'

const QUERIES = ['(prefers-color-scheme: dark)', '(forced-colors: active)'].map(query => matchMedia(query))

export function useTheme(): string {
  const theme = usePart(view => view.theme)
  const system = useSyncExternalStore(listen, () => QUERIES.map(query => query.matches).join())
  return `${theme} ${system}`
}

function listen(onChange: () => void): () => void {
  for (const query of QUERIES) query.addEventListener('change', onChange)
  return () => {
    for (const query of QUERIES) query.removeEventListener('change', onChange)
  }
}

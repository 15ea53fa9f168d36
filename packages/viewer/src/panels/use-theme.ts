// A value that changes whenever the colours in force change.
import { useStore } from '@nanostores/react'
import { useSyncExternalStore } from 'react'
import { $view } from '../state/store.ts'

const QUERIES = ['(prefers-color-scheme: dark)', '(forced-colors: active)'].map(query => matchMedia(query))

export function useTheme(): string {
  const { theme } = useStore($view)
  const system = useSyncExternalStore(listen, () => QUERIES.map(query => query.matches).join())
  return `${theme} ${system}`
}

function listen(onChange: () => void): () => void {
  for (const query of QUERIES) query.addEventListener('change', onChange)
  return () => {
    for (const query of QUERIES) query.removeEventListener('change', onChange)
  }
}

import { useStore } from '@nanostores/react'
import { $said } from '../state/store.ts'

/** Says politely what a sighted user sees change. */
export function LiveRegion() {
  return (
    <p className="unseen" role="status" aria-live="polite">
      {useStore($said)}
    </p>
  )
}

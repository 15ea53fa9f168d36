// Copies the address of what is on the page; where the browser refuses, the address is there to be copied by hand.
import { useEffect, useState } from 'react'
import { $said } from '../state/store.ts'
import { TEXT } from '../texts/interface.ts'
import { ToolSign } from './ToolSign.tsx'

export function CopyLink() {
  const [outcome, setOutcome] = useState<'copied' | 'refused'>()
  useEffect(() => {
    if (outcome !== 'copied') return
    const waiting = setTimeout(() => setOutcome(undefined), 2000)
    return () => clearTimeout(waiting)
  }, [outcome])
  const copy = async (): Promise<void> => {
    const isDone = await navigator.clipboard?.writeText(location.href).then(
      () => true,
      () => false,
    )
    setOutcome(isDone ? 'copied' : 'refused')
    $said.set(isDone ? TEXT.copied : TEXT.copyRefused)
  }
  if (outcome === 'refused')
    return (
      <input
        className="field"
        type="text"
        readOnly
        autoFocus
        value={location.href}
        aria-label={TEXT.copyRefused}
        onFocus={event => event.currentTarget.select()}
        onBlur={() => setOutcome(undefined)}
      />
    )
  return (
    <button type="button" className="tool" onClick={() => void copy()}>
      <ToolSign of="link" />
      <span className="word">{outcome ? TEXT.copied : TEXT.share}</span>
    </button>
  )
}

import { useState } from 'react'
import { canCorrect, correct } from '../model/corrections.ts'
import type { Claim } from '../model/dataset.ts'
import { $said } from '../state/store.ts'
import { TEXT } from '../texts/interface.ts'

/** Says that the text does not make this claim; it stays away in every rebuild. */
export function WrongButton({ claim }: { claim: Claim }) {
  const [isBusy, setBusy] = useState(false)
  if (!canCorrect()) return null
  const mark = (): void => {
    setBusy(true)
    const quote = claim.evidence[0]?.text
    correct({ wrong: claim.stance?.key ?? claim.id, ...(quote ? { quote } : {}) })
      .catch((cause: unknown) => $said.set(cause instanceof Error ? cause.message : String(cause)))
      .finally(() => setBusy(false))
  }
  return (
    <button type="button" className="wrong" disabled={isBusy} title={TEXT.wrong} onClick={mark}>
      {isBusy ? TEXT.rebuilding : TEXT.wrong}
    </button>
  )
}

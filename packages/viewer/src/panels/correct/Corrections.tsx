// Corrections to one entity. They are written to the corrections file, the graph is built anew, and they survive every rebuild.
import { useState } from 'react'
import { canCorrect, correct, type Correction } from '../../model/corrections.ts'
import type { Dataset, Entity } from '../../model/dataset.ts'
import { CORRECT_TEXT } from '../../texts/corrections.ts'
import { DaysForm } from './DaysForm.tsx'
import { MergeForm } from './MergeForm.tsx'
import { NameForms } from './NameForms.tsx'
import { RetypeForm } from './RetypeForm.tsx'
import { SplitForm } from './SplitForm.tsx'

export interface CorrectProps {
  data: Dataset
  entity: Entity
  isBusy: boolean
  send: (correction: Correction) => void
}

export function Corrections({ data, entity }: { data: Dataset; entity: Entity }) {
  const [trouble, setTrouble] = useState('')
  const [isBusy, setBusy] = useState(false)
  if (!canCorrect()) return null
  const send = (correction: Correction): void => {
    setBusy(true)
    setTrouble('')
    correct(correction)
      .catch((cause: unknown) => setTrouble(cause instanceof Error ? cause.message : String(cause)))
      .finally(() => setBusy(false))
  }
  const props = { data, entity, isBusy, send }
  const isTopic = entity.category === 'topic'
  return (
    <details className="section correct">
      <summary>
        <h3>{CORRECT_TEXT.correct}</h3>
      </summary>
      <NameForms {...props} />
      {!isTopic && <RetypeForm {...props} />}
      {entity.category === 'event' && <DaysForm {...props} />}
      <MergeForm {...props} />
      {!isTopic && <SplitForm {...props} />}
      <p className="acts">
        <button type="button" disabled={isBusy} onClick={() => send({ hide: entity.key })}>
          {CORRECT_TEXT.hide}
        </button>
      </p>
      {isBusy && <p role="status">{CORRECT_TEXT.busy}</p>}
      {trouble && <p role="alert">{trouble}</p>}
    </details>
  )
}

import { useState, type FormEvent } from 'react'
import { CORRECT_TEXT } from '../../texts/corrections.ts'
import type { CorrectProps } from './Corrections.tsx'

/** Another label, or one name more. */
export function NameForms({ entity, isBusy, send }: CorrectProps) {
  const [label, setLabel] = useState(entity.label)
  const [alias, setAlias] = useState('')
  const rename = (event: FormEvent): void => {
    event.preventDefault()
    if (label.trim() && label !== entity.label) send({ rename: entity.key, label: label.trim() })
  }
  const add = (event: FormEvent): void => {
    event.preventDefault()
    if (alias.trim()) send({ alias: entity.key, add: alias.trim() })
  }
  return (
    <>
      <form onSubmit={rename} className="correct-row">
        <input
          className="field"
          type="text"
          value={label}
          aria-label={CORRECT_TEXT.rename}
          onChange={event => setLabel(event.target.value)}
        />
        <button type="submit" disabled={isBusy}>
          {CORRECT_TEXT.rename}
        </button>
      </form>
      <form onSubmit={add} className="correct-row">
        <input
          className="field"
          type="text"
          value={alias}
          placeholder={CORRECT_TEXT.aliasOf}
          aria-label={CORRECT_TEXT.aliasOf}
          onChange={event => setAlias(event.target.value)}
        />
        <button type="submit" disabled={isBusy}>
          {CORRECT_TEXT.alias}
        </button>
      </form>
    </>
  )
}

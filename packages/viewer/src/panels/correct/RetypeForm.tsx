import { EVENT_KINDS, ORGANIZATION_KINDS, VENUE_KINDS } from '@standpoint/extractor/model'
import { useState, type FormEvent } from 'react'
import type { RetypeCategory } from '../../model/corrections.ts'
import { CORRECT_TEXT, IT_IS } from '../../texts/corrections.ts'
import type { CorrectProps } from './Corrections.tsx'

const KINDS: Record<RetypeCategory, readonly string[]> = {
  person: [],
  organization: ORGANIZATION_KINDS,
  venue: VENUE_KINDS,
  event: EVENT_KINDS,
}
const CATEGORIES: readonly RetypeCategory[] = ['person', 'organization', 'venue', 'event']

/** A person that is an organization, a city that is a building. */
export function RetypeForm({ entity, isBusy, send }: CorrectProps) {
  const [category, setCategory] = useState(CATEGORIES.find(name => name === entity.category) ?? 'organization')
  const [kind, setKind] = useState(entity.kind ?? '')
  const kinds = KINDS[category]
  const chosen = kinds.includes(kind) ? kind : kinds.at(-1)
  const isSame = category === entity.category && (kinds.length === 0 || chosen === entity.kind)
  const retype = (event: FormEvent): void => {
    event.preventDefault()
    if (!isSame) send({ retype: entity.key, category, ...(chosen === undefined ? {} : { kind: chosen }) })
  }
  return (
    <form onSubmit={retype} className="correct-row">
      <select
        className="choices"
        aria-label={CORRECT_TEXT.retypeAs}
        value={category}
        onChange={event => setCategory(CATEGORIES.find(name => name === event.target.value) ?? category)}
      >
        {CATEGORIES.map(name => (
          <option key={name} value={name}>
            {IT_IS[name]}
          </option>
        ))}
      </select>
      {kinds.length > 0 && (
        <select
          className="choices"
          aria-label={CORRECT_TEXT.kind}
          value={chosen}
          onChange={event => setKind(event.target.value)}
        >
          {kinds.map(name => (
            <option key={name} value={name}>
              {name.replaceAll('-', ' ')}
            </option>
          ))}
        </select>
      )}
      <button type="submit" disabled={isBusy || isSame}>
        {CORRECT_TEXT.retype}
      </button>
    </form>
  )
}

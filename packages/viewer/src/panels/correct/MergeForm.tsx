import { useStore } from '@nanostores/react'
import { useState } from 'react'
import { search } from '../../query/search.ts'
import { $index } from '../../state/derived.ts'
import { CORRECT_TEXT } from '../../texts/corrections.ts'
import { Glyph } from '../Glyph.tsx'
import type { CorrectProps } from './Corrections.tsx'

/** Another of the same category that is this one: what is open stays, the other becomes a name of it. */
export function MergeForm({ data, entity, isBusy, send }: CorrectProps) {
  const index = useStore($index)
  const [query, setQuery] = useState('')
  const hits = search(index, query, 8).flatMap(hit => data.entities.get(hit.key) ?? [])
  const same = hits.filter(hit => hit.key !== entity.key && hit.category === entity.category)
  return (
    <>
      <input
        className="field"
        type="text"
        value={query}
        placeholder={CORRECT_TEXT.merge}
        aria-label={CORRECT_TEXT.merge}
        onChange={event => setQuery(event.target.value)}
      />
      <ul className="names">
        {same.map(hit => (
          <li key={hit.key}>
            <button
              type="button"
              className="entity-name"
              disabled={isBusy}
              onClick={() => send({ merge: [entity.key, hit.key] })}
            >
              <Glyph entity={hit} /> {CORRECT_TEXT.mergeInto(hit.label, entity.label)}
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}

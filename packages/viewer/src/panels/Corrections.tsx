// Corrections to one entity: another name, one with another, or hidden from the graph. They survive every rebuild.
import { useStore } from '@nanostores/react'
import { useState, type FormEvent } from 'react'
import { canCorrect, correct, type Correction } from '../model/corrections.ts'
import type { Dataset, Entity } from '../model/dataset.ts'
import { search } from '../query/search.ts'
import { $index } from '../state/derived.ts'
import { TEXT } from '../texts.ts'
import { Glyph } from './Glyph.tsx'

export function Corrections({ data, entity }: { data: Dataset; entity: Entity }) {
  const [label, setLabel] = useState(entity.label)
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
  const rename = (event: FormEvent): void => {
    event.preventDefault()
    if (label.trim() && label !== entity.label) send({ rename: entity.key, label: label.trim() })
  }
  return (
    <details className="section">
      <summary>
        <h3>{TEXT.correct}</h3>
      </summary>
      <form onSubmit={rename} className="correct-row">
        <input
          className="field"
          type="text"
          value={label}
          aria-label={TEXT.rename}
          onChange={event => setLabel(event.target.value)}
        />
        <button type="submit" disabled={isBusy}>
          {TEXT.rename}
        </button>
      </form>
      <Merge data={data} entity={entity} onMerge={other => send({ merge: [entity.key, other] })} />
      <p className="acts">
        <button type="button" disabled={isBusy} onClick={() => send({ hide: entity.key })}>
          {TEXT.removeFromGraph}
        </button>
      </p>
      {isBusy && <p role="status">{TEXT.rebuilding}</p>}
      {trouble && <p role="alert">{trouble}</p>}
    </details>
  )
}

function Merge({ data, entity, onMerge }: { data: Dataset; entity: Entity; onMerge: (key: string) => void }) {
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
        placeholder={TEXT.mergeWith}
        aria-label={TEXT.mergeWith}
        onChange={event => setQuery(event.target.value)}
      />
      <ul className="names">
        {same.map(hit => (
          <li key={hit.key}>
            <button type="button" className="entity-name" onClick={() => onMerge(hit.key)}>
              <Glyph entity={hit} /> {TEXT.mergeInto(hit.label, entity.label)}
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}

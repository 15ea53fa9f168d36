import { useStore } from '@nanostores/react'
import { useState } from 'react'
import type { Dataset, Entity } from '../model/dataset.ts'
import { search } from '../query/search.ts'
import { $index } from '../state/derived.ts'
import { select } from '../state/store.ts'
import { TEXT } from '../texts/interface.ts'
import { Glyph } from './Glyph.tsx'

/** From this entity to another: type its name, and the way between them is told. */
export function PathFinder({ data, entity }: { data: Dataset; entity: Entity }) {
  const index = useStore($index)
  const [query, setQuery] = useState('')
  const hits = search(index, query, 6).flatMap(hit => data.entities.get(hit.key) ?? [])
  return (
    <details className="section">
      <summary>
        <h3>{TEXT.pathTo}</h3>
      </summary>
      <input
        className="field"
        type="text"
        value={query}
        placeholder={TEXT.pathPlaceholder}
        aria-label={TEXT.pathPlaceholder}
        onChange={event => setQuery(event.target.value)}
      />
      <ul className="names">
        {hits
          .filter(hit => hit.key !== entity.key)
          .map(hit => (
            <li key={hit.key}>
              <button
                type="button"
                className="entity-name"
                onClick={() => select({ kind: 'path', from: entity.key, to: hit.key })}
              >
                <Glyph entity={hit} /> {hit.label}
              </button>
            </li>
          ))}
      </ul>
    </details>
  )
}

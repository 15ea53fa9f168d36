// Filters with counts: each value says how many would be left with it, the other filters as chosen.
import { useStore } from '@nanostores/react'
import { useState } from 'react'
import type { FacetValue } from '../query/facet-counts.ts'
import { $facets } from '../state/derived.ts'
import { $data, clearFilters, toggle } from '../state/store.ts'
import { FACETS, hasFilters, type FacetName } from '../state/view.ts'
import { ACT, SIGN } from '../texts/claims.ts'
import { TEXT } from '../texts/interface.ts'
import { CATEGORY, FACET, FAMILY } from '../texts/names.ts'
import { Glyph } from './Glyph.tsx'
import { usePart } from './use-part.ts'
import type { Entity } from '../model/dataset.ts'

const OPEN_AT_FIRST: readonly FacetName[] = ['category', 'polarity', 'family', 'act', 'source']
const FEW = 6

export function Facets() {
  const facets = useStore($facets)
  const isFiltered = usePart(hasFilters)
  const [isOpen, setOpen] = useState(() => matchMedia('(min-width: 900px)').matches)
  if (!facets) return null
  return (
    <aside className="facets" aria-label={TEXT.filters} data-open={isOpen}>
      <div className="facets-head">
        <button type="button" className="fold" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {TEXT.filters}
        </button>
        {isFiltered && (
          <button type="button" className="plain" onClick={clearFilters}>
            {TEXT.clearFilters}
          </button>
        )}
      </div>
      {isOpen &&
        FACETS.map(
          facet => facets[facet].length > 1 && <FacetGroup key={facet} facet={facet} values={facets[facet]} />,
        )}
    </aside>
  )
}

function FacetGroup({ facet, values }: { facet: FacetName; values: FacetValue[] }) {
  const [isWhole, setWhole] = useState(false)
  const listed = isWhole ? values : values.filter((item, index) => index < FEW || item.chosen)
  return (
    <details className="facet" open={OPEN_AT_FIRST.includes(facet) || values.some(item => item.chosen)}>
      <summary>{FACET[facet]}</summary>
      <ul>
        {listed.map(item => (
          <li key={item.value}>
            <FacetBox facet={facet} item={item} />
          </li>
        ))}
      </ul>
      {listed.length < values.length && (
        <button type="button" className="plain" onClick={() => setWhole(true)}>
          {TEXT.more(values.length - listed.length)}
        </button>
      )}
    </details>
  )
}

function FacetBox({ facet, item }: { facet: FacetName; item: FacetValue }) {
  const data = useStore($data)
  const label = facet === 'article' ? (data?.articles.get(item.value)?.title ?? item.value) : nameOf(facet, item.value)
  return (
    <label data-none={item.count === 0}>
      <input type="checkbox" checked={item.chosen} onChange={() => toggle(facet, item.value)} />
      {facet === 'category' && <Glyph entity={{ category: item.value as Entity['category'], kind: undefined }} />}
      {facet === 'polarity' && (
        <span className="polarity" data-polarity={item.value} aria-hidden="true">
          {SIGN[item.value as keyof typeof SIGN]}
        </span>
      )}
      <span className="name">{label}</span>
      <span className="number">{item.count}</span>
    </label>
  )
}

function nameOf(facet: FacetName, value: string): string {
  if (facet === 'category') return CATEGORY[value as keyof typeof CATEGORY].many
  if (facet === 'family') return FAMILY[value as keyof typeof FAMILY].many
  if (facet === 'act') return ACT[value as keyof typeof ACT]
  return value.replaceAll('-', ' ')
}

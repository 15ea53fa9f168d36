// One box for everything; suggestions below it, chosen by arrow keys or pointer.
import { useStore } from '@nanostores/react'
import { useId, useState, type KeyboardEvent } from 'react'
import { lookFor } from '../model/pieces.ts'
import { search, type Hit } from '../query/search.ts'
import { $index } from '../state/derived.ts'
import { $data, $said, read, selectEntity } from '../state/store.ts'
import { TEXT } from '../texts/interface.ts'
import { CATEGORY } from '../texts/names.ts'
import { Glyph } from './Glyph.tsx'

export function SearchBox() {
  const index = useStore($index)
  const [query, setQuery] = useState('')
  const [active, setActive] = useState(0)
  const [isOpen, setOpen] = useState(false)
  const id = useId()
  const hits = isOpen ? search(index, query) : []
  const type = (text: string): void => {
    setQuery(text)
    lookFor(text)
    setActive(0)
    setOpen(true)
    const found = search(index, text)
    $said.set(text.trim() === '' ? '' : found.length > 0 ? TEXT.hits(found.length) : TEXT.noHit(text))
  }
  const choose = (hit: Hit | undefined): void => {
    if (!hit) return
    setOpen(false)
    setQuery('')
    openHit(hit)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown') setActive(Math.min(active + 1, hits.length - 1))
    else if (event.key === 'ArrowUp') setActive(Math.max(active - 1, 0))
    else if (event.key === 'Enter') choose(hits[active])
    else if (event.key === 'Escape') setOpen(false)
    else return
    event.preventDefault()
  }
  return (
    <div
      className="search"
      role="search"
      onBlur={event => event.currentTarget.contains(event.relatedTarget) || setOpen(false)}
    >
      <input
        type="search"
        value={query}
        placeholder={TEXT.search}
        aria-label={TEXT.search}
        aria-description={TEXT.searchHint}
        aria-autocomplete="list"
        aria-controls={`${id}-hits`}
        {...(hits[active] ? { 'aria-activedescendant': `${id}-${active}` } : {})}
        autoComplete="off"
        spellCheck={false}
        onChange={event => type(event.target.value)}
        onFocus={() => setOpen(true)}
        onKeyDown={onKeyDown}
      />
      <ul id={`${id}-hits`} role="listbox" aria-label={TEXT.search} hidden={!isOpen || query.trim() === ''}>
        {hits.map((hit, position) => (
          <li
            key={hit.key}
            id={`${id}-${position}`}
            role="option"
            aria-selected={position === active}
            onPointerDown={event => event.preventDefault()}
            onClick={() => choose(hit)}
          >
            <HitLine hit={hit} />
          </li>
        ))}
        {hits.length === 0 && query.trim() !== '' && (
          <li role="option" aria-selected="false" aria-disabled="true" className="none">
            {TEXT.noHit(query)}
          </li>
        )}
      </ul>
    </div>
  )
}

function HitLine({ hit }: { hit: Hit }) {
  const data = useStore($data)
  const entity = data?.entities.get(hit.key)
  const what = entity
    ? (entity.kind ?? CATEGORY[entity.category].one)
    : (data?.articles.get(hit.key)?.source ?? 'article')
  return (
    <>
      {entity ? <Glyph entity={entity} /> : <span className="glyph-article" aria-hidden="true" />}
      <span className="name">{hit.label}</span>
      <span className="what">
        {what}
        {hit.through && ` · ${TEXT.through(hit.through)}`}
      </span>
    </>
  )
}

function openHit(hit: Hit): void {
  if (hit.kind === 'entity') selectEntity(hit.key)
  else read(hit.key, 0, 0)
}

import type { Dataset } from '../model/dataset.ts'
import { $hovered, selectEntity } from '../state/store.ts'
import { Glyph } from './Glyph.tsx'

/** An entity's name that opens it, with its shape; pointing at it shows its neighbourhood in the picture. */
export function Name({ data, entity: key, plain = false }: { data: Dataset; entity: string; plain?: boolean }) {
  const entity = data.entities.get(key)
  if (!entity) return <span>{key}</span>
  return (
    <button
      type="button"
      className="entity-name"
      onClick={() => selectEntity(key)}
      onPointerEnter={() => $hovered.set(key)}
      onPointerLeave={() => $hovered.set(undefined)}
    >
      {!plain && <Glyph entity={entity} />}
      {entity.label}
    </button>
  )
}

import { pathOf, ringOf, shapeOf, type Shape } from '../render/shapes.ts'
import type { Entity } from '../model/dataset.ts'

/** The shape and colour of an entity, as in the picture. */
export function Glyph({ entity, size = 12 }: { entity: Pick<Entity, 'category' | 'kind'>; size?: number }) {
  return <ShapeGlyph shape={shapeOf(entity)} size={size} />
}

export function ShapeGlyph({ shape, size = 12 }: { shape: Shape; size?: number }) {
  return (
    <svg className="glyph" data-shape={shape} width={size} height={size} viewBox="-13 -13 26 26" aria-hidden="true">
      <path d={pathOf(shape, 0, 0, 9.5)} />
      {shape === 'state' && <path className="ring" d={ringOf(0, 0, 9.5)} />}
    </svg>
  )
}

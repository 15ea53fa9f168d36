import { ENTITY_CATEGORIES } from '../model/dataset.ts'
import { toggle } from '../state/store.ts'
import { POLARITY } from '../texts/claims.ts'
import { TEXT } from '../texts/interface.ts'
import { CATEGORY } from '../texts/names.ts'
import { Glyph, ShapeGlyph } from './Glyph.tsx'
import { usePart } from './use-part.ts'

/** What shapes and lines mean; a category shows only its own. */
export function Legend() {
  const chosen = usePart(view => view.filters.category) ?? []
  return (
    <div className="legend" role="group" aria-label={TEXT.legend}>
      {ENTITY_CATEGORIES.map(category => (
        <button
          key={category}
          type="button"
          aria-pressed={chosen.includes(category)}
          onClick={() => toggle('category', category)}
        >
          <Glyph entity={{ category, kind: undefined }} />
          {CATEGORY[category].many}
        </button>
      ))}
      <span className="key">
        <ShapeGlyph shape="state" /> {TEXT.states}
      </span>
      <span className="key">
        <svg width="20" height="8" aria-hidden="true">
          <path className="stroke-for" d="M0 4h20" />
        </svg>
        {POLARITY.for}
      </span>
      <span className="key">
        <svg width="20" height="8" aria-hidden="true">
          <path className="stroke-against" d="M0 4h20" />
        </svg>
        {POLARITY.against}
      </span>
      <span className="key" title={TEXT.otherTiesAre}>
        <svg width="20" height="8" aria-hidden="true">
          <path className="stroke-tie" d="M0 4h20" />
        </svg>
        {TEXT.otherTies}
      </span>
    </div>
  )
}

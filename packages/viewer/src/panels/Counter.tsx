import { useStore } from '@nanostores/react'
import { $shown } from '../state/derived.ts'
import { $data, clearFilters, focusOn, showAll, showHidden, showOnly } from '../state/store.ts'
import { hasFilters } from '../state/view.ts'
import { TEXT } from '../texts/interface.ts'
import { AsCypher } from '../views/AsCypher.tsx'
import { usePart } from './use-part.ts'

/** How much of the whole is in the picture, and the ways to the rest. */
export function Counter() {
  const shown = useStore($shown)
  const ego = usePart(view => view.ego)
  const isWhole = usePart(view => view.limit === 0)
  const isCut = usePart(view => view.only.length > 0)
  const hidden = usePart(view => view.hidden.length)
  const isFiltered = usePart(hasFilters)
  const data = useStore($data)
  if (!shown) return null
  const isPart = shown.entities.length < shown.passing
  return (
    <div className="counter">
      <span>
        {TEXT.shown(shown.entities.length, shown.total)} · {TEXT.linesShown(shown.lines.length)}
      </span>
      {isPart && <Act does={() => showAll(true)}>{TEXT.showAll}</Act>}
      {isWhole && !ego && <Act does={() => showAll(false)}>{TEXT.showFewer}</Act>}
      <AsCypher />
      {ego && <Ego ego={ego} name={data?.entities.get(ego.key)?.label ?? ''} />}
      {isCut && <Act does={() => showOnly([])}>{TEXT.leaveOnly}</Act>}
      {hidden > 0 && (
        <Act does={showHidden}>
          {TEXT.hiddenCount(hidden)}: {TEXT.showHidden}
        </Act>
      )}
      {shown.passing === 0 && isFiltered && <Act does={clearFilters}>{TEXT.clearFilters}</Act>}
    </div>
  )
}

/** Only what is around one entity: how many steps, and the way out. */
function Ego({ ego: { key, depth }, name }: { ego: { key: string; depth: number }; name: string }) {
  return (
    <span className="ego" role="group" aria-label={TEXT.egoOf(name)}>
      {TEXT.egoOf(name)}
      {[1, 2, 3].map(step => (
        <button key={step} type="button" aria-pressed={step === depth} onClick={() => focusOn(key, step)}>
          {TEXT.egoStep(step)}
        </button>
      ))}
      <Act does={() => focusOn(undefined)}>{TEXT.leaveEgo}</Act>
    </span>
  )
}

function Act({ does, children }: { does: () => void; children: React.ReactNode }) {
  return (
    <button type="button" className="plain" onClick={does}>
      {children}
    </button>
  )
}

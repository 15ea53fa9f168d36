// As known on a day: a slider over the days on which articles came out; everything then shows what could be known.
import { useStore } from '@nanostores/react'
import { useMemo } from 'react'
import { daysOfKnowing } from '../query/known.ts'
import { shortDay } from '../query/readable-day.ts'
import { $plainYear } from '../state/derived.ts'
import { $loaded, $data, showKnown } from '../state/store.ts'
import { STANCE_TEXT } from '../texts/stances.ts'
import { usePart } from './use-part.ts'

export function Known() {
  const [loaded, data] = [useStore($loaded), useStore($data)]
  const plain = useStore($plainYear)
  const known = usePart(view => view.known)
  const days = useMemo(() => (loaded ? daysOfKnowing(loaded.source) : []), [loaded])
  if (!loaded || !data || days.length < 2) return null
  // A day from a link may lie between two; the slider then stands on the last one before it.
  const at = known === undefined ? days.length : days.filter(day => day <= known).length - 1
  const text = known === undefined ? STANCE_TEXT.knownNow : shortDay(known, plain)
  return (
    <label className="known" data-past={known !== undefined || undefined}>
      <span>
        {STANCE_TEXT.known} <strong>{text}</strong>
      </span>
      <input
        type="range"
        min={0}
        max={days.length}
        value={Math.max(at, 0)}
        aria-valuetext={text}
        onChange={event => showKnown(days[Number(event.target.value)])}
      />
      <span>{STANCE_TEXT.knownOf(data.articles.size, loaded.articles.size)}</span>
    </label>
  )
}

// A strip of days under everything: positions for and against by day on the clock that counts; click or drag chooses days.
// Beside it, the day whose knowledge is shown.
import { useStore } from '@nanostores/react'
import { useRef } from 'react'
import type { DayCount } from '../query/days.ts'
import { shortDay } from '../query/readable-day.ts'
import { $days, $plainYear } from '../state/derived.ts'
import { CLOCKS } from '../state/stance-options.ts'
import { setStances, showDays } from '../state/store.ts'
import { TEXT } from '../texts/interface.ts'
import { CLOCK, STANCE_TEXT } from '../texts/stances.ts'
import { Known } from './Known.tsx'
import { Segments } from './Segments.tsx'
import { usePart } from './use-part.ts'

export function Days() {
  const days = useStore($days)
  const chosen = usePart(view => view.days)
  const clock = usePart(view => view.stances.clock)
  const isCut = usePart(view => view.known !== undefined)
  if (days.length < 2 && !isCut) return null
  return (
    <section className="days" aria-label={TEXT.timeline}>
      <div className="days-head">
        <h2>{TEXT.timeline}</h2>
        <Segments
          label={STANCE_TEXT.clock}
          quiet
          names={CLOCKS}
          texts={CLOCK}
          chosen={clock}
          onChoose={clock => setStances({ clock })}
        />
        {chosen && (
          <button type="button" className="plain" aria-label={TEXT.allDays} onClick={() => showDays(undefined)}>
            {TEXT.between(...chosen)} ×
          </button>
        )}
        <Known />
      </div>
      <Bars days={days} chosen={chosen} />
    </section>
  )
}

function Bars({ days, chosen }: { days: readonly DayCount[]; chosen: [string, string] | undefined }) {
  const plain = useStore($plainYear)
  const anchor = useRef<string>(undefined)
  const most = Math.max(...days.map(day => day.for + day.against + day.neutral), 1)
  const choose = (day: string, isRange: boolean): void => {
    if (!isRange || !anchor.current) anchor.current = day
    const [first, last] = [anchor.current, day].toSorted()
    const isSame = chosen?.[0] === first && chosen?.[1] === last
    showDays(first && last && !isSame ? [first, last] : undefined)
  }
  return (
    <ol>
      {days.map(day => (
        <li key={day.day}>
          <button
            type="button"
            aria-pressed={isChosen(day.day, chosen)}
            aria-label={tell(day)}
            title={tell(day)}
            onPointerDown={event => choose(day.day, event.shiftKey)}
            onPointerEnter={event => event.buttons === 1 && choose(day.day, true)}
            onKeyDown={event => (event.key === 'Enter' || event.key === ' ') && choose(day.day, event.shiftKey)}
          >
            <span className="bar">
              {(['against', 'neutral', 'for'] as const).map(side => (
                <i key={side} data-polarity={side} style={{ height: `${(day[side] / most) * 100}%` }} />
              ))}
            </span>
            <span className="day">{shortDay(day.day, plain)}</span>
          </button>
        </li>
      ))}
    </ol>
  )
}

function tell(day: DayCount): string {
  return `${day.day}: ${day.for} for, ${day.against} against, ${day.neutral} neutral`
}

function isChosen(day: string, days: [string, string] | undefined): boolean {
  return days !== undefined && day >= days[0] && day <= days[1]
}

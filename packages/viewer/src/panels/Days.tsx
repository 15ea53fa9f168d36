// A strip of days under everything: positions for and against by day; click or drag chooses days.
import { useStore } from '@nanostores/react'
import { countDays } from '../query/days.ts'
import { $data, $view, showDays } from '../state/store.ts'
import { TEXT } from '../texts.ts'
import { useRef } from 'react'

export function Days() {
  const data = useStore($data)
  const view = useStore($view)
  const anchor = useRef<string>(undefined)
  if (!data) return null
  const days = countDays(data, view)
  if (days.length < 2) return null
  const most = Math.max(...days.map(day => day.for + day.against + day.neutral), 1)
  const choose = (day: string, isRange: boolean): void => {
    if (!isRange || !anchor.current) anchor.current = day
    const [first, last] = [anchor.current, day].toSorted()
    const isSame = view.days?.[0] === first && view.days?.[1] === last
    showDays(first && last && !isSame ? [first, last] : undefined)
  }
  return (
    <section className="days" aria-label={TEXT.timeline}>
      <div className="days-head">
        <h2>{TEXT.timeline}</h2>
        <span>{view.days ? TEXT.between(...view.days) : TEXT.allDays}</span>
        {view.days && (
          <button type="button" className="plain" onClick={() => showDays(undefined)}>
            {TEXT.allDays}
          </button>
        )}
      </div>
      <ol>
        {days.map(day => (
          <li key={day.day}>
            <button
              type="button"
              aria-pressed={isChosen(day.day, view.days)}
              aria-label={`${day.day}: ${day.for} for, ${day.against} against, ${day.neutral} neutral`}
              title={`${day.day}: ${day.for} for, ${day.against} against, ${day.neutral} neutral`}
              onPointerDown={event => choose(day.day, event.shiftKey)}
              onPointerEnter={event => event.buttons === 1 && choose(day.day, true)}
              onKeyDown={event => (event.key === 'Enter' || event.key === ' ') && choose(day.day, event.shiftKey)}
            >
              <span className="bar">
                <i data-polarity="against" style={{ height: `${(day.against / most) * 100}%` }} />
                <i data-polarity="neutral" style={{ height: `${(day.neutral / most) * 100}%` }} />
                <i data-polarity="for" style={{ height: `${(day.for / most) * 100}%` }} />
              </span>
              <span className="day">{shortDay(day.day)}</span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  )
}

function isChosen(day: string, days: [string, string] | undefined): boolean {
  return days !== undefined && day >= days[0] && day <= days[1]
}

/** `9 Jan` for a day, `2021` for a year. */
function shortDay(day: string): string {
  if (day.length < 10) return day
  const date = new Date(`${day}T00:00:00Z`)
  return date.toLocaleDateString('en', { day: 'numeric', month: 'short', timeZone: 'UTC' })
}

// Two clocks: positions by the day they were taken or published, and meetings by the day they were held.
import { useStore } from '@nanostores/react'
import { useMemo, useState } from 'react'
import type { Dataset } from '../model/dataset.ts'
import { changesOf } from '../query/changes.ts'
import { composeLanes, dayFor, meetingsByDay, type Clock } from '../query/lanes.ts'
import { labelOf } from '../query/statements.ts'
import { $statements } from '../state/statements.ts'
import { $data, select, selectEntity } from '../state/store.ts'
import { SIGN, TEXT, VIEW } from '../texts.ts'
import { Name } from '../panels/Name.tsx'
import { Lanes } from './Lanes.tsx'

export default function Timeline() {
  const data = useStore($data)
  const statements = useStore($statements)
  const [clock, setClock] = useState<Clock>('said')
  const lanes = useMemo(() => data && composeLanes(data, statements, clock), [data, statements, clock])
  if (!data || !lanes) return null
  return (
    <div className="view-room timeline">
      <header className="view-head">
        <h2>{VIEW.timeline}</h2>
        <div className="tabs" role="group" aria-label={TEXT.timeline}>
          {(['said', 'published'] as const).map(name => (
            <button key={name} type="button" aria-pressed={name === clock} onClick={() => setClock(name)}>
              {TEXT.clock[name]}
            </button>
          ))}
        </div>
      </header>
      <Calendar data={data} />
      <section aria-label={TEXT.lanes}>
        <h3>{TEXT.lanes}</h3>
        <Lanes data={data} lanes={lanes} />
      </section>
      <Changes data={data} clock={clock} />
    </div>
  )
}

function Calendar({ data }: { data: Dataset }) {
  const days = useMemo(() => meetingsByDay(data), [data])
  if (days.length === 0) return null
  return (
    <section aria-label={TEXT.calendar}>
      <h3>{TEXT.calendar}</h3>
      <ol className="calendar">
        {days.map(({ day, meetings }) => (
          <li key={day}>
            <time dateTime={day}>{readableDay(day)}</time>
            {meetings.map(({ event, venues, parties }) => (
              <div key={event.key} className="meeting">
                <Name data={data} entity={event.key} />
                <p className="soft">
                  {[...venues, ...parties].map((key, index) => (
                    <span key={key}>
                      {index > 0 && ', '}
                      <button type="button" className="entity-name" onClick={() => selectEntity(key)}>
                        {labelOf(data, key)}
                      </button>
                    </span>
                  ))}
                </p>
              </div>
            ))}
          </li>
        ))}
      </ol>
    </section>
  )
}

function Changes({ data, clock }: { data: Dataset; clock: Clock }) {
  const statements = useStore($statements)
  const changes = useMemo(() => changesOf(statements, item => dayFor(data, item, clock)), [data, statements, clock])
  return (
    <section aria-label={TEXT.changes}>
      <h3>{TEXT.changes}</h3>
      {changes.length === 0 && <p className="soft">{TEXT.noChanges}</p>}
      <ul className="changes">
        {changes.map(change => (
          <li key={`${change.holder}${change.topic}`}>
            <button
              type="button"
              className="entity-name"
              onClick={() => select({ kind: 'cell', holder: change.holder, topic: change.topic })}
            >
              {labelOf(data, change.holder)} · {labelOf(data, change.topic)}
            </button>{' '}
            {change.statements.map(item => (
              <span
                key={item.claim.id}
                className="polarity"
                data-polarity={item.side}
                title={dayFor(data, item, clock)}
              >
                {SIGN[item.side]}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </section>
  )
}

function readableDay(day: string): string {
  if (day.length < 10) return day
  return new Date(`${day}T00:00:00Z`).toLocaleDateString('en', {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  })
}

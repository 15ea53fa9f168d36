// The days of meetings as a calendar: who met where; what articles tell from long before or ahead below.
import { useStore } from '@nanostores/react'
import { useMemo } from 'react'
import type { Dataset } from '../model/dataset.ts'
import { composeCalendar, type CalendarDay, type Meeting } from '../query/calendar.ts'
import { readableDay, shortDay } from '../query/readable-day.ts'
import { labelOf } from '../query/statements.ts'
import { $plainYear } from '../state/derived.ts'
import { STANCE_TEXT } from '../texts/stances.ts'
import { Name } from '../panels/Name.tsx'

const WEEK = 7

export function MeetingCalendar({ data }: { data: Dataset }) {
  const { runs, recalled, ahead } = useMemo(() => composeCalendar(data), [data])
  if (runs.length + recalled.length + ahead.length === 0) return null
  return (
    <section aria-label={STANCE_TEXT.meetings}>
      <h3>{STANCE_TEXT.meetings}</h3>
      {runs.map(run => (
        <Run key={run[0]?.day} data={data} run={run} />
      ))}
      <Apart data={data} when={STANCE_TEXT.earlier} meetings={recalled} />
      <Apart data={data} when={STANCE_TEXT.ahead} meetings={ahead} />
    </section>
  )
}

function Apart({ data, when, meetings }: { data: Dataset; when: string; meetings: readonly Meeting[] }) {
  const plain = useStore($plainYear)
  if (meetings.length === 0) return null
  return (
    <p className="recalled soft">
      {when}:{' '}
      {meetings.map(({ event }, index) => (
        <span key={event.key}>
          {index > 0 && ' · '}
          {readableDay(event.start ?? '', plain)} <Name data={data} entity={event.key} plain />
        </span>
      ))}
    </p>
  )
}

function Run({ data, run }: { data: Dataset; run: readonly CalendarDay[] }) {
  const plain = useStore($plainYear)
  return (
    <ol className="calendar" style={{ '--columns': Math.min(run.length, WEEK) }}>
      {run.map(({ day, meetings }) => (
        <li key={day} data-quiet={meetings.length === 0 || undefined}>
          <time dateTime={day}>{readableDay(day, plain)}</time>
          {meetings.map(meeting => (
            <MeetingCard key={meeting.event.key} data={data} meeting={meeting} />
          ))}
        </li>
      ))}
    </ol>
  )
}

function MeetingCard({ data, meeting: { event, venues, parties } }: { data: Dataset; meeting: Meeting }) {
  const plain = useStore($plainYear)
  const isLong = event.end !== undefined && event.end !== event.start
  return (
    <div className="meeting">
      <Name data={data} entity={event.key} />
      <p className="soft parties">
        {isLong && <span>{STANCE_TEXT.until(shortDay(event.end ?? '', plain))}</span>}
        {venues.map(venue => (
          <span key={venue} className="where">
            {labelOf(data, venue)}
          </span>
        ))}
        {parties.length === 0 && <span>{STANCE_TEXT.nobodyNamed}</span>}
        {parties.map(party => (
          <Name key={party} data={data} entity={party} plain />
        ))}
      </p>
    </div>
  )
}

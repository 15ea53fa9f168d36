// The days of meetings as a calendar: who met where; what articles recall from earlier below.
import { useMemo } from 'react'
import type { Dataset } from '../model/dataset.ts'
import { composeCalendar, type CalendarDay, type Meeting } from '../query/calendar.ts'
import { readableDay, shortDay } from '../query/readable-day.ts'
import { labelOf } from '../query/statements.ts'
import { STANCE_TEXT } from '../texts-stances.ts'
import { Name } from '../panels/Name.tsx'

const WEEK = 7

export function MeetingCalendar({ data }: { data: Dataset }) {
  const { runs, recalled } = useMemo(() => composeCalendar(data), [data])
  if (runs.length + recalled.length === 0) return null
  return (
    <section aria-label={STANCE_TEXT.meetings}>
      <h3>{STANCE_TEXT.meetings}</h3>
      {runs.map(run => (
        <Run key={run[0]?.day} data={data} run={run} />
      ))}
      {recalled.length > 0 && (
        <p className="recalled soft">
          {STANCE_TEXT.earlier}:{' '}
          {recalled.map(({ event }, index) => (
            <span key={event.key}>
              {index > 0 && ' · '}
              {readableDay(event.start ?? '')} <Name data={data} entity={event.key} plain />
            </span>
          ))}
        </p>
      )}
    </section>
  )
}

function Run({ data, run }: { data: Dataset; run: readonly CalendarDay[] }) {
  return (
    <ol className="calendar" style={{ '--columns': Math.min(run.length, WEEK) }}>
      {run.map(({ day, meetings }) => (
        <li key={day} data-quiet={meetings.length === 0 || undefined}>
          <time dateTime={day}>{readableDay(day)}</time>
          {meetings.map(meeting => (
            <MeetingCard key={meeting.event.key} data={data} meeting={meeting} />
          ))}
        </li>
      ))}
    </ol>
  )
}

function MeetingCard({ data, meeting: { event, venues, parties } }: { data: Dataset; meeting: Meeting }) {
  const isLong = event.end !== undefined && event.end !== event.start
  return (
    <div className="meeting">
      <Name data={data} entity={event.key} />
      <p className="soft parties">
        {isLong && <span>{STANCE_TEXT.until(shortDay(event.end ?? ''))}</span>}
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

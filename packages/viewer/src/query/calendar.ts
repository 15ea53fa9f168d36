// Pure: meetings on the days they were held, as a calendar around the time of the articles; what is long before them or far ahead stands apart.
import type { Dataset, Entity } from '../model/dataset.ts'
import { daysBetween } from './days.ts'

export interface Meeting {
  event: Entity
  venues: string[]
  parties: string[]
}

export interface CalendarDay {
  day: string
  meetings: Meeting[]
}

export interface Calendar {
  /** Every day from the first to the last meeting, in runs; a long quiet time begins a new run. */
  runs: CalendarDay[][]
  /** Told only to a month or year, or more than a month from every article. */
  recalled: Meeting[]
  /** The same, after the last day of the articles. */
  ahead: Meeting[]
}

const KINDS = new Set(['meeting', 'call', 'summit', 'process'])
const MONTH_MS = 31 * 24 * 3600 * 1000

export function composeCalendar(data: Dataset): Calendar {
  const meetings = [...data.entities.values()]
    .filter(entity => entity.category === 'event' && entity.start && KINDS.has(entity.kind ?? ''))
    .toSorted((one, other) => ((one.start ?? '') < (other.start ?? '') ? -1 : 1))
    .map(event => meetingOf(data, event))
  const isNear = ({ event }: Meeting): boolean => isNearArticles(data, event.start ?? '')
  const last = lastDay(data)
  const isAhead = ({ event: { start = '' } }: Meeting): boolean => last !== '' && start > last.slice(0, start.length)
  const apart = meetings.filter(meeting => !isNear(meeting))
  return {
    runs: runsOf(meetings.filter(isNear)),
    recalled: apart.filter(meeting => !isAhead(meeting)),
    ahead: apart.filter(isAhead),
  }
}

function lastDay(data: Dataset): string {
  return (
    [...data.articles.values()]
      .flatMap(({ published }) => published ?? [])
      .toSorted()
      .at(-1) ?? ''
  )
}

function runsOf(meetings: readonly Meeting[]): CalendarDay[][] {
  const runs: CalendarDay[][] = []
  for (const meeting of meetings) {
    const day = meeting.event.start ?? ''
    const run = runs.at(-1)
    const last = run?.at(-1)
    if (run && last?.day === day) last.meetings.push(meeting)
    else if (run && last && isReachable(last.day, day))
      run.push(...emptyDays(last.day, day), { day, meetings: [meeting] })
    else runs.push([{ day, meetings: [meeting] }])
  }
  return runs
}

function isReachable(first: string, next: string): boolean {
  return Date.parse(next) - Date.parse(first) <= 24 * 3600 * 1000 || daysBetween(first, next).length > 0
}

function emptyDays(first: string, last: string): CalendarDay[] {
  return daysBetween(first, last).map(day => ({ day, meetings: [] }))
}

function isNearArticles(data: Dataset, day: string): boolean {
  if (day.length < 10) return false
  return [...data.articles.values()].some(
    ({ published }) => Math.abs(Date.parse(published ?? '') - Date.parse(day)) < MONTH_MS,
  )
}

function meetingOf(data: Dataset, event: Entity): Meeting {
  const claims = (data.linesAt.get(event.key) ?? []).flatMap(line => line.claims)
  const ends = (predicate: string, end: 'source' | 'target'): string[] => [
    ...new Set(claims.filter(claim => claim.predicate === predicate).map(claim => claim[end])),
  ]
  return { event, venues: ends('HELD_AT', 'target'), parties: ends('PARTICIPATES_IN', 'source') }
}

// Pure: statements in lanes by holder and columns by day, and meetings by day with who and where.
import type { Dataset, Entity } from '../model/dataset.ts'
import { groupBy } from './group.ts'
import type { Statement } from './statements.ts'

/** Which day counts: when it was said, or when it was published. */
export type Clock = 'said' | 'published'

export interface Lanes {
  days: string[]
  lanes: { holder: string; byDay: ReadonlyMap<string, Statement[]> }[]
}

export function dayFor(data: Dataset, { claim }: Statement, clock: Clock): string | undefined {
  const published = claim.evidence.flatMap(span => data.articles.get(span.article)?.published ?? []).toSorted()[0]
  return clock === 'said' ? (claim.start ?? published) : published
}

/** The holders with most statements, at most `most`, and every day that has one. */
export function composeLanes(data: Dataset, statements: readonly Statement[], clock: Clock, most = 24): Lanes {
  const dated = statements.flatMap(statement => {
    const day = dayFor(data, statement, clock)
    return day ? [{ statement, day }] : []
  })
  const holders = [...groupBy(dated, ({ statement }) => statement.holder)]
    .toSorted(([first, one], [second, other]) => other.length - one.length || (first < second ? -1 : 1))
    .slice(0, most)
  const lanes = holders.map(([holder, items]) => ({
    holder,
    byDay: new Map(
      [...groupBy(items, item => item.day)].map(([day, group]) => [day, group.map(item => item.statement)]),
    ),
  }))
  return { days: [...new Set(lanes.flatMap(lane => [...lane.byDay.keys()]))].toSorted(), lanes }
}

export interface Meeting {
  event: Entity
  venues: string[]
  parties: string[]
}

/** Dated events that are meetings, by their first day: those around the time of the articles first, then what they recall. */
export function meetingsByDay(data: Dataset): { day: string; meetings: Meeting[] }[] {
  const events = [...data.entities.values()].filter(
    entity => entity.category === 'event' && entity.start && isMeeting(entity.kind),
  )
  return [...groupBy(events, event => event.start ?? '')]
    .toSorted(
      ([first], [second]) =>
        Number(isRecalled(data, first)) - Number(isRecalled(data, second)) || (first < second ? -1 : 1),
    )
    .map(([day, group]) => ({ day, meetings: group.map(event => meeting(data, event)) }))
}

const MONTH_MS = 31 * 24 * 3600 * 1000

/** Told only to a month or year, or more than a month from every article. */
function isRecalled(data: Dataset, day: string): boolean {
  const distances = [...data.articles.values()].map(({ published }) =>
    Math.abs(Date.parse(published ?? '') - Date.parse(day)),
  )
  return day.length < 10 || !distances.some(distance => distance < MONTH_MS)
}

function isMeeting(kind: string | undefined): boolean {
  return kind === 'meeting' || kind === 'call' || kind === 'summit'
}

function meeting(data: Dataset, event: Entity): Meeting {
  const claims = (data.linesAt.get(event.key) ?? []).flatMap(line => line.claims)
  const ends = (predicate: string, end: 'source' | 'target'): string[] => [
    ...new Set(claims.filter(claim => claim.predicate === predicate).map(claim => claim[end])),
  ]
  return { event, venues: ends('HELD_AT', 'target'), parties: ends('PARTICIPATES_IN', 'source') }
}

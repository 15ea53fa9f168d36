// Meetings: an event with the annotated date and, where gold names one, the venue or forum.
import type { EventAttributes } from '../graph/attributes.ts'
import { groupBy } from '../graph/order.ts'
import type { Case } from './case.ts'
import type { GoldMeeting } from './gold.ts'
import { pair, required, score, type Score } from './pairing.ts'

type Dated = GoldMeeting & { date: string }

interface Told {
  name: string
  date: string
  optional: boolean
  told: readonly Dated[]
}

interface Event {
  key: string
  attributes: EventAttributes
}

export interface Meetings {
  score: Score
  missed: Told[]
  extra: Event[]
}

export function compareMeetings(scored: Case, standsFor: (key: string) => string): Meetings {
  const gold = goldMeetings(scored)
  const around = neighbours(scored, standsFor)
  const events = foundEvents(scored)
  const fit = (event: Event, { told }: Told) =>
    Math.max(...told.map(meeting => worth(event, meeting, around.get(event.key) ?? new Set())))
  const pairing = pair(events, gold, fit)
  const isMeeting = (event: Event) =>
    pairing.goldOf.has(event) || ['meeting', 'call', 'summit'].includes(event.attributes.kind)
  const claimed = events.filter(isMeeting)
  return {
    score: score(claimed, gold, pairing),
    missed: required(gold).filter(meeting => !pairing.foundBy.has(meeting)),
    extra: claimed.filter(event => !pairing.goldOf.has(event)),
  }
}

/** One real meeting may be told in several articles, with another precision or place in each. */
function goldMeetings({ golds }: Case): Told[] {
  const dated = golds.flatMap(gold => gold.meetings.filter((meeting): meeting is Dated => Boolean(meeting.date)))
  const groups = groupBy(dated, ({ id, date, venue, forum }) => id ?? `${date} ${venue ?? forum}`)
  return [...groups.values()].flatMap(told => {
    const [first] = told
    return first ? [{ name: first.name, date: first.date, optional: told.every(({ optional }) => optional), told }] : []
  })
}

function neighbours({ edges }: Case, standsFor: (key: string) => string): Map<string, Set<string>> {
  const around = new Map<string, Set<string>>()
  for (const { source, target } of edges)
    for (const [self, other] of [[source, target] as const, [target, source] as const]) {
      const set = around.get(self) ?? new Set<string>()
      around.set(self, set.add(standsFor(other)))
    }
  return around
}

function foundEvents({ nodes, edges, placed }: Case): Event[] {
  const claimed = new Set(
    edges
      .filter(({ attributes }) => placed(attributes.evidence).length > 0)
      .flatMap(({ source, target }) => [source, target]),
  )
  return nodes.flatMap(({ key, attributes }) => {
    if (attributes.category !== 'event' || !(attributes.start ?? attributes.end)) return []
    return placed(attributes.mentions).length > 0 || claimed.has(key) ? [{ key, attributes }] : []
  })
}

/** 0 for another day or place; more for each place that agrees. */
function worth(
  { attributes: { start, end } }: Event,
  { date, venue, forum }: Dated,
  around: ReadonlySet<string>,
): number {
  const [from = date, to = from] = date.split('/')
  const days = [start, end].filter(day => day !== undefined)
  if (!days.some(day => agree(day, from) || agree(day, to))) return 0
  const places = [venue, forum].filter(place => place !== null && place !== undefined)
  const placed = places.filter(place => around.has(place)).length
  return placed ? 1 + placed : places.length ? 0 : 1
}

/** Dates agree when one is the other or holds it: `2022-01` and `2022-01-10`. */
const agree = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a)

// Meetings as events: who comes together, when, where and in which forum. Two tellings of one meeting in an article are one event;
// graph/events.ts joins those of several articles.
import type { People } from '../entities/people.ts'
import type { Entity, Mention, Reading, Relation } from '../model.ts'
import { resolveDates } from './meetings/dates.ts'
import { findGatherings } from './meetings/gatherings.ts'
import { joinTellings, type Meeting } from './meetings/same.ts'
import { placeGatherings } from './meetings/surroundings.ts'
import { labelOf } from './meetings/label.ts'

export interface Meetings {
  entities: Entity[]
  mentions: Mention[]
  relations: Relation[]
}

export function findMeetings(reading: Reading, people: People): Meetings {
  const dates = resolveDates(reading)
  const tellings = reading.sentences.flatMap(sentence => {
    const own = dates.filter(({ start, end }) => start >= sentence.start && end <= sentence.end)
    return placeGatherings(findGatherings(sentence, people), own, people)
  })
  const meetings = joinTellings(tellings).filter(isTold)
  return {
    entities: meetings.map((meeting, index) => toEntity(meeting, index, people)),
    mentions: meetings.flatMap(toMentions),
    relations: meetings.flatMap(toRelations),
  }
}

/** Only what could be told from another meeting: by its date, or by a place or forum with a party. */
const isTold = ({ date, venue, forum, participants }: Meeting): boolean =>
  date !== undefined || ((venue !== undefined || forum !== undefined) && participants.length > 0)

const idOf = (index: number): string => `meeting-${index + 1}`

function toEntity(meeting: Meeting, index: number, people: People): Entity {
  const { date } = meeting
  return {
    id: idOf(index),
    category: 'event',
    label: labelOf(meeting, people),
    kind: meeting.kind,
    aliases: [],
    ...(date ? { start: date.from, dateBasis: date.basis } : {}),
    ...(date?.to ? { end: date.to } : {}),
  }
}

const toMentions = ({ tellings }: Meeting, index: number): Mention[] =>
  tellings.map(({ gathering: { sentence, word } }) => ({
    start: word.start,
    end: word.end,
    text: word.text,
    form: 'nominal' as const,
    category: 'event' as const,
    sentence: sentence.index,
    from: word.index,
    to: word.index + 1,
    head: word.index,
    entity: idOf(index),
    reason: 'a gathering told with its date, place or parties',
    confidence: 0.8,
  }))

function toRelations({ tellings, venue, forum, participants }: Meeting, index: number): Relation[] {
  const event = idOf(index)
  const evidenceFor = (test: (telling: Meeting['tellings'][number]) => boolean) =>
    tellings.filter(test).map(({ gathering: { sentence } }) => ({ start: sentence.start, end: sentence.end }))
  return [
    ...(venue
      ? [
          {
            predicate: 'HELD_AT' as const,
            subject: event,
            object: venue,
            evidence: evidenceFor(one => one.venue === venue),
            rule: 'venue of a gathering',
          },
        ]
      : []),
    ...(forum
      ? [
          {
            predicate: 'HOSTED_BY' as const,
            subject: event,
            object: forum,
            evidence: evidenceFor(one => one.forum === forum),
            rule: 'forum of a gathering',
          },
        ]
      : []),
    ...participants.map(party => ({
      predicate: 'PARTICIPATES_IN' as const,
      subject: party,
      object: event,
      evidence: evidenceFor(one => one.participants.includes(party)),
      rule: 'party to a gathering',
    })),
  ]
}

// Several tellings of one meeting in one article: the same place or forum with dates that agree, or a later "the talks" that names nothing new.
// Not: "talks in Geneva on Monday" and "talks in Geneva in 2010" (dates that cannot both be right).
import { dependents } from '../../language/grammar.ts'
import type { EventKind, Token } from '../../model.ts'
import type { ResolvedDate } from './dates.ts'
import { countedAs } from './gatherings.ts'
import type { Placed } from './surroundings.ts'

export interface Meeting {
  kind: EventKind
  date: ResolvedDate | undefined
  venue: string | undefined
  forum: string | undefined
  participants: string[]
  tellings: Placed[]
}

/** Joins tellings in order of the text; each goes to the last meeting that it agrees with. */
export function joinTellings(tellings: readonly Placed[]): Meeting[] {
  const meetings: Meeting[] = []
  for (const telling of tellings) {
    const known = meetings.findLast(meeting => agrees(meeting, telling)) ?? referredTo(meetings, telling)
    if (known) learn(known, telling)
    else meetings.push(toMeeting(telling))
  }
  return meetings
}

/**
 * "The main round of discussions began on Monday", "the January 10 talks": with no place or forum of its own, the meeting of that very date,
 * else the one told last that it does not contradict. Not "the meetings" after several.
 */
function referredTo(meetings: readonly Meeting[], { gathering, venue, forum, date }: Placed): Meeting | undefined {
  const { word, kind } = gathering
  const isDefinite = determinersOf(gathering).some(({ lemma }) => /^(the|this|that|these|those|both)$/i.test(lemma))
  if (!isDefinite || venue !== undefined || forum !== undefined) return undefined
  const fits = meetings.filter(
    meeting => kindsAgree(meeting.kind, kind) && sortsAgree(meeting, word) && datesAgree(meeting.date, date),
  )
  const sameDate = date && fits.findLast(meeting => meeting.date?.from === date.from)
  const isSeveral = /^(meetings|sessions|summits|conferences|calls)$/i.test(word.text) && meetings.length > 1
  return sameDate ?? (isSeveral || fits.at(-1) !== meetings.at(-1) ? undefined : fits.at(-1))
}

/** Of the noun itself, or of what counts it: "the main round of discussions". */
function determinersOf({ sentence, word }: Placed['gathering']): Token[] {
  const counted = countedAs(sentence, word)
  return [word, counted].flatMap(({ index }) => dependents(sentence, index, 'det'))
}

const TALKING = /^(talk|negotiation|discussion|meeting|session|consultation|summit|conference|meet|confer|gathering)$/

/** "The negotiations" may be the talks told before, not the dinner. */
const sortsAgree = ({ tellings }: Meeting, word: Token): boolean =>
  tellings.some(
    ({ gathering }) =>
      gathering.word.lemma === word.lemma || (TALKING.test(gathering.word.lemma) && TALKING.test(word.lemma)),
  )

const toMeeting = (telling: Placed): Meeting => ({
  kind: telling.gathering.kind,
  date: telling.date,
  venue: telling.venue,
  forum: telling.forum,
  participants: telling.participants,
  tellings: [telling],
})

function agrees(meeting: Meeting, telling: Placed): boolean {
  const { venue, forum, date, kind } = meeting
  if (!kindsAgree(kind, telling.gathering.kind) || !datesAgree(date, telling.date)) return false
  if (venue && telling.venue && venue !== telling.venue) return false
  if (forum && telling.forum && forum !== telling.forum) return false
  const shares = (venue !== undefined && venue === telling.venue) || (forum !== undefined && forum === telling.forum)
  const sameDay =
    date !== undefined &&
    telling.date !== undefined &&
    telling.participants.some(party => meeting.participants.includes(party))
  return shares || sameDay
}

const kindsAgree = (a: EventKind, b: EventKind): boolean => a === b || (a !== 'call' && b !== 'call')

/** ISO dates agree when one is the beginning of the other, or lies in the other's range. */
export function datesAgree(a: ResolvedDate | undefined, b: ResolvedDate | undefined): boolean {
  if (!a || !b) return true
  const overlaps = a.from <= (b.to ?? b.from) && b.from <= (a.to ?? a.from)
  return overlaps || a.from.startsWith(b.from) || b.from.startsWith(a.from)
}

function learn(meeting: Meeting, telling: Placed): void {
  const isMorePrecise = telling.date !== undefined && telling.date.from.length > (meeting.date?.from.length ?? 0)
  if (isMorePrecise) meeting.date = telling.date
  meeting.venue ??= telling.venue
  meeting.forum ??= telling.forum
  meeting.participants = [...new Set([...meeting.participants, ...telling.participants])]
  meeting.tellings.push(telling)
}

// A readable name for a meeting that has none: "NATO-Russia Council meeting in Brussels", "Russia–United States talks in Geneva".
import type { People } from '../../entities/people.ts'
import { dependents, wordsOf } from '../../language/grammar.ts'
import type { Meeting } from './same.ts'

const MOST_PARTIES = 2

export function labelOf(meeting: Meeting, people: People): string {
  const name = (id: string): string => people.entity(id)?.label ?? id
  const { forum, venue, participants } = meeting
  const parties = [...participants].map(name).sort().slice(0, MOST_PARTIES).join('–')
  const who = forum ? name(forum) : parties
  const words = [who, nounOf(meeting), venue ? `in ${name(venue)}` : ''].filter(Boolean).join(' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** The first telling's noun with its own common modifiers: "phone call", "working dinner"; a verb is a "meeting". */
function nounOf({ tellings }: Meeting): string {
  const { word, sentence } = tellings[0]?.gathering ?? {}
  if (!word || !sentence || word.upos === 'VERB') return 'meeting'
  const modifiers = dependents(sentence, word.index, 'compound').filter(
    ({ upos, index }) => upos === 'NOUN' && index < word.index,
  )
  return wordsOf(sentence, [...modifiers.map(({ index }) => index), word.index]).toLowerCase()
}

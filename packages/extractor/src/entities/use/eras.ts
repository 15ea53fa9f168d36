// Capitals that were another state's: in an article that speaks of the Soviet Union more than of Russia, Moscow is the Soviet Union.
import type { Reading } from '../../model.ts'
import { FORMER_STATES } from '../../lexicon/former-states.ts'
import { DEMONYMS, STATE_NAMES } from '../lookup/countries.ts'
import type { Seat } from '../lookup/known.ts'

/** How often the article names each state or its people. */
export function countStates({ sentences }: Reading): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { tokens } of sentences)
    for (const [index, { text }] of tokens.entries()) {
      const pair = `${text} ${tokens[index + 1]?.text ?? ''}`
      const state = STATE_NAMES.get(pair) ?? DEMONYMS.get(pair) ?? STATE_NAMES.get(text) ?? DEMONYMS.get(text)
      if (state) counts.set(state.label, (counts.get(state.label) ?? 0) + 1)
    }
  return counts
}

const former = new Map(
  FORMER_STATES.flatMap(({ name, seats }) => (seats ?? []).map((seat): [string, string] => [seat, name])),
)

/** The seat with the state that it stood for in the article's time. */
export function inItsTime(seat: Seat, name: string, counts: ReadonlyMap<string, number>): Seat {
  const state = former.get(name)
  if (state === undefined || (counts.get(state) ?? 0) <= (counts.get(seat.standsFor.label) ?? 0)) return seat
  return { ...seat, standsFor: { label: state, body: false } }
}

// Whose office a bare "President" or "Minister of Education" is: the state that the article is about.
// A guess that readers make too: "President Vladimir Putin" in a text that told of Russian officials; not for "club president Lee".
import type { Actor, People } from '../../entities/people.ts'
import type { Mention, Reading } from '../../model.ts'
import { stateOfOffice } from './roles.ts'

/**
 * The state that the office names by itself ("Secretary of State" → US), else the one that the article tells of most near the person.
 * Nothing when the article names no state.
 */
export function homeStateOf(reading: Reading, person: Mention, wording: string, people: People): Actor[] {
  const country = stateOfOffice(wording)
  const states = people.entities.filter(({ kind }) => kind === 'state')
  const named = country ? states.find(state => state.country === country) : undefined
  if (named)
    return [{ entity: named.id, anonymous: false, reason: `only ${named.label} has this office`, confidence: 0.8 }]
  if (country) return []
  const ids = new Set(states.map(({ id }) => id))
  const weight = new Map<string, number>()
  for (const mention of people.mentions)
    if (ids.has(mention.entity))
      weight.set(mention.entity, (weight.get(mention.entity) ?? 0) + nearness(mention, person, reading))
  const [best] = [...weight].sort((a, b) => b[1] - a[1])
  return best
    ? [{ entity: best[0], anonymous: false, reason: 'the state that the article is about', confidence: 0.5 }]
    : []
}

/** A mention in the same sentence weighs most; the whole article counts a little. */
function nearness(mention: Mention, person: Mention, reading: Reading): number {
  const apart = Math.abs(mention.sentence - person.sentence)
  return 1 / (1 + apart) + 1 / (1 + reading.sentences.length)
}

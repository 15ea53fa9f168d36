// Whose office a bare "President" or "Minister of Education" is: the state that the article is about and takes for granted.
// Newspapers name the country of foreign officials ("Russian President …") and leave it out for their own ("President …").
// A guess that readers make too; not made for "club president Lee" (no state office) or when the article names no state.
import type { Actor, People } from '../../entities/people.ts'
import { stateOfOffice } from './roles.ts'

/**
 * The state that the office names by itself ("Secretary of State" → US), else the state told of most, divided by how often
 * the article says it before a title.
 *
 * @param said how often each state (entity id) stands with a title in this article
 */
export function homeStateOf(wording: string, people: People, said: ReadonlyMap<string, number>): Actor[] {
  const states = people.entities.filter(({ kind }) => kind === 'state')
  const country = stateOfOffice(wording)
  const named = country ? states.find(state => state.country === country) : undefined
  if (named)
    return [{ entity: named.id, anonymous: false, reason: `only ${named.label} has this office`, confidence: 0.8 }]
  if (country) return []
  const mentions = new Map(states.map(({ id }) => [id, 0]))
  for (const { entity } of people.mentions)
    if (mentions.has(entity)) mentions.set(entity, (mentions.get(entity) ?? 0) + 1)
  const weighed = [...mentions].map(([id, count]) => [id, count / (1 + (said.get(id) ?? 0))] as const)
  const [best] = weighed.sort((a, b) => b[1] - a[1])
  return best
    ? [{ entity: best[0], anonymous: false, reason: 'the state that the article is about', confidence: 0.5 }]
    : []
}

// Whose a bare "Judge" or "Prosecutor" is in the news of a trial: the court that the article tells of, where it names one only or one far more often.
// Not: "Prosecutor General" of a state, "former judge" (of any court).
import type { Actor, People } from '../../entities/people.ts'
import type { Token } from '../../model.ts'
import { roleWord } from './roles.ts'

const BENCH = /^(?:judge|prosecutor|justice|registrar|magistrate)$/
/** How many times more often than the next. */
const CLEAR = 2

export function courtOf(role: Token, wording: string, people: People): Actor[] {
  if (!BENCH.test(roleWord(role)) || OTHER.test(wording)) return []
  const count = new Map<string, number>()
  for (const { entity, form } of people.mentions)
    if (form === 'name' && people.entity(entity)?.kind === 'court') count.set(entity, (count.get(entity) ?? 0) + 1)
  const [best, next] = [...count].sort((a, b) => b[1] - a[1])
  return best && best[1] >= CLEAR * (next?.[1] ?? 0)
    ? [{ entity: best[0], anonymous: false, reason: 'the court that the article is about', confidence: 0.5 }]
    : []
}

const OTHER =
  /\b(?:former|ex|retired|general|district|state|county|public|federal|special|military|circuit|attorney)\b/i

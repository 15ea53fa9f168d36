// Whose a bare "Governor" or "Mayor" is: of the place of that kind that the article tells of. Not for a governor of a bank (an owner is said).
import type { Actor, People } from '../../entities/people.ts'
import type { Sentence, Token } from '../../model.ts'
import { roleWord } from './roles.ts'

/** "Gov. Gray Davis", "Mayor Lee": of the place of that kind named last in the paragraph, else of the one that the article tells of most. */
export function regionOf(role: Token, sentence: Sentence, people: People): Actor | undefined {
  const fits = GOVERNED[roleWord(role)]
  if (!fits) return undefined
  const places = people.mentions.filter(({ entity, form }) => form === 'name' && fits.test(nameFor(people, entity)))
  const near = places.findLast(({ sentence: at }) => at === sentence.index - 1 || at === sentence.index - 2)
  const count = new Map<string, number>()
  for (const { entity } of places) count.set(entity, (count.get(entity) ?? 0) + 1)
  const [best] = [...count].sort((a, b) => b[1] - a[1])
  const found = best && best[1] > 2 ? best[0] : (near?.entity ?? best?.[0])
  return found === undefined
    ? undefined
    : { entity: found, anonymous: false, reason: 'the place that the article is about', confidence: 0.5 }
}

/** What an office governs, as kind, country and name: a part of a country, a city or the body that runs it. */
const GOVERNED: Readonly<Record<string, RegExp>> = {
  governor: /^region [A-Z]{2} /,
  mayor: /^(?:city |government .*(?:Municipality|City) of )/,
}

const nameFor = (people: People, id: string): string => {
  const { kind, country, label } = people.entity(id) ?? {}
  return [kind, country, label].filter(Boolean).join(' ')
}

// Members of legislatures and the part of the country that they sit for: "Rep. Jim Jordan of Ohio", "Sen. Mike Lee, R-Utah", "Rep. Pramila Jayapal (D-Wash.)".
// Not: "Jim Jordan of Ohio" without the title, "the senator flew to Ohio".
import type { People } from '../../entities/people.ts'
import type { Mention, Reading, Relation, Sentence } from '../../model.ts'
import { namedPeople } from './titles.ts'

const TITLE = /^(?:sen\.?|senator|rep\.?|representative|congress(?:man|woman)|del\.?|delegate|assembly(?:man|woman))$/i
/** A party and a dash, or "of", and nothing else. */
const LINKS = /^(?:of|[,(]+[DRI]-|[,(]+(?:Democrat|Republican|Independent)(?:of|from))$/i
const WORDS = 6

export function findConstituencies(reading: Reading, people: People): Relation[] {
  return reading.sentences.flatMap(sentence =>
    namedPeople(sentence, people).flatMap(person => {
      const title = sentence.tokens[person.from - 1]
      const region = title && TITLE.test(title.text) ? regionAfter(sentence, person, people) : undefined
      return title && region ? [represents(title.text, title.start, person, region)] : []
    }),
  )
}

/** A region or state right after the name, with only the party or "of" before it. */
function regionAfter(sentence: Sentence, person: Mention, people: People): Mention | undefined {
  const next = people
    .mentionsIn(sentence.index)
    .find(({ from, form }) => from > person.to && from <= person.to + WORDS && form === 'name')
  if (!next || people.entity(next.entity)?.kind !== 'region') return undefined
  const between = sentence.tokens.slice(person.to, next.from).map(({ text }) => text)
  return LINKS.test(between.join('')) ? next : undefined
}

const represents = (role: string, start: number, person: Mention, region: Mention): Relation => ({
  predicate: 'REPRESENTS',
  subject: person.entity,
  object: region.entity,
  role,
  evidence: [{ start, end: region.end }],
  rule: 'member of a legislature, of a region',
})

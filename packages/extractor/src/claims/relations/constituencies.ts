// Members of legislatures and the part of the country that they sit for: "Rep. Jim Jordan of Ohio", "Sen. Mike Lee, R-Utah", "Edward Kennedy (D., Mass.)",
// "Stuart Symington, Democrat of Missouri". Not: "Jim Jordan of Ohio" without title or party, "the senator flew to Ohio".
import type { People } from '../../entities/people.ts'
import type { Mention, Reading, Relation, Sentence } from '../../model.ts'
import { namedPeople } from './named-people.ts'

const TITLE = /^(?:sen\.?|senator|rep\.?|representative|congress(?:man|woman)|del\.?|delegate|assembly(?:man|woman))$/i
/** A party, with a dash, a comma, "of" or "from" after it. */
const PARTY = /^[,(]+(?:(?:[DRI]|Dem|Rep|Ind)\.?[-,]|(?:Democrat|Republican|Independent)(?:of|from))$/i
const WORDS = 6

export function findConstituencies(reading: Reading, people: People): Relation[] {
  return reading.sentences.flatMap(sentence =>
    namedPeople(sentence, people).flatMap(person => {
      const before = sentence.tokens[person.from - 1]
      const title = before && TITLE.test(before.text) ? before : undefined
      const region = regionAfter(sentence, person, people, title !== undefined)
      return region ? [represents(title?.text, title?.start ?? person.start, person, region)] : []
    }),
  )
}

/** A region or state right after the name, with only the party before it, or "of" after a title. */
function regionAfter(sentence: Sentence, person: Mention, people: People, isTitled: boolean): Mention | undefined {
  const next = people
    .mentionsIn(sentence.index)
    .find(({ from, form }) => from > person.to && from <= person.to + WORDS && form === 'name')
  if (!next || people.entity(next.entity)?.kind !== 'region') return undefined
  const between = sentence.tokens
    .slice(person.to, next.from)
    .map(({ text }) => text)
    .join('')
  return PARTY.test(between) || (isTitled && between === 'of') ? next : undefined
}

const represents = (role: string | undefined, start: number, person: Mention, region: Mention): Relation => ({
  predicate: 'REPRESENTS',
  subject: person.entity,
  object: region.entity,
  ...(role === undefined ? {} : { role }),
  evidence: [{ start, end: region.end }],
  rule: 'member of a legislature, of a region',
})

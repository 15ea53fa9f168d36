// Members of legislatures and the part of the country that they sit for: "Rep. Jim Jordan of Ohio", "Sen. Mike Lee, R-Utah", "Edward Kennedy (D., Mass.)",
// "Stuart Symington, Democrat of Missouri", "Supervisor Ken Yeager of San Jose". Not: "Jim Jordan of Ohio" without title or party, "the senator flew to Ohio".
import type { People } from '../../entities/people.ts'
import type { Mention, Reading, Relation, Sentence, Token } from '../../model.ts'
import { namedPeople } from './named-people.ts'
import { roleWord } from './roles.ts'
import { titledPeople } from './titled-people.ts'

/** Members of legislatures of a country or a state of the union, whose seat is a region, and of councils, whose seat may be a town. */
const TITLE = /^(?:senator|representative|congress(?:man|woman)|delegate|assembly(?:man|woman)|sen\.?|rep\.?|del\.?)$/
const LOCAL = /^(?:supervisor|councill?or|council(?:man|woman)|alderman)$/
/** A party, with a dash, a comma, "of" or "from" after it. */
const PARTY = /^[,(]+(?:(?:[DRI]|Dem|Rep|Ind)\.?[-,]|(?:Democrat|Republican|Independent)(?:of|from))$/i
const WORDS = 6

export function findConstituencies(reading: Reading, people: People): Relation[] {
  return reading.sentences.flatMap(sentence => {
    const titled = new Map(titledPeople(sentence, people).map(({ person, title }) => [person.start, title.role]))
    return namedPeople(sentence, people).flatMap(person => {
      const before = sentence.tokens[person.from - 1]
      const title = titled.get(person.start) ?? (before && TITLE.test(before.text.toLowerCase()) ? before : undefined)
      const place = placeAfter(sentence, person, people, title)
      const isNear = title !== undefined && title.index === person.from - 1
      return place ? [represents(title?.text, isNear ? title.start : person.start, person, place)] : []
    })
  })
}

/** A place right after the name, with only the party before it, or "of" after a title. */
function placeAfter(
  sentence: Sentence,
  person: Mention,
  people: People,
  title: Token | undefined,
): Mention | undefined {
  const next = people
    .mentionsIn(sentence.index)
    .find(({ from, form }) => from > person.to && from <= person.to + WORDS && form === 'name')
  const [kind, role] = [people.entity(next?.entity ?? '')?.kind, title ? roleWord(title) : '']
  const between = sentence.tokens
    .slice(person.to, next?.from)
    .map(({ text }) => text)
    .join('')
  if (LOCAL.test(role)) return /^of(?:the)?$/.test(between) && /^(?:city|region)$/.test(kind ?? '') ? next : undefined
  if (kind !== 'region') return undefined
  return PARTY.test(between) || (TITLE.test(role) && between === 'of') ? next : undefined
}

const represents = (role: string | undefined, start: number, person: Mention, region: Mention): Relation => ({
  predicate: 'REPRESENTS',
  subject: person.entity,
  object: region.entity,
  ...(role === undefined ? {} : { role }),
  evidence: [{ start, end: region.end }],
  rule: 'member of a legislature, of a region',
})

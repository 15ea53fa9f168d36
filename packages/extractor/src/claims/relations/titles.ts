// Titles right before a name: "Russian Deputy Foreign Minister Sergei Ryabkov", "Secretary of State Antony Blinken", "U.S. Ambassador to the OSCE Michael Carpenter".
// Not: "the minister told Sergei Ryabkov" (a verb between), "President of the court, Anna Lee" (a comma: appositions.ts).
import type { Actor, People } from '../../entities/people.ts'
import { wordsOf } from '../../language/grammar.ts'
import type { Reading, Relation, Sentence } from '../../model.ts'
import { bodyOf } from './bodies.ts'
import { findConstituencies } from './constituencies.ts'
import { isFormer, predicateOf } from './roles.ts'
import type { Title } from './title-words.ts'
import { demonymOf, range, titledPeople, type Titled } from './titled-people.ts'
import { unnamedOwner } from './unnamed-owners.ts'

export function findTitles(reading: Reading, people: People): Relation[] {
  const titled = reading.sentences.flatMap(sentence => titledPeople(sentence, people))
  const said = new Map<string, number>()
  for (const { owners } of titled)
    for (const { entity } of owners.slice(0, 1)) said.set(entity, (said.get(entity) ?? 0) + 1)
  const known = new Set([
    ...titled.flatMap(({ owners, person }) => (owners.length > 0 ? [person.entity] : [])),
    ...findConstituencies(reading, people).map(({ subject }) => subject),
  ])
  return titled.flatMap(one => {
    const members = memberOf(one, people)
    if (one.owners.length > 0) return [...members, ...relationsOf(one, one.owners, people, 'title before a name')]
    if (members.length > 0 || known.has(one.person.entity)) return members
    const owners = unnamedOwner(reading, one, people, said)
    return relationsOf(one, owners, people, 'title of the state that the article is about')
  })
}

function memberOf(one: Titled, people: People): Relation[] {
  const { sentence, person, title, owners } = one
  const wording = wordsOf(sentence, range(title.from, title.to))
  const bodies = bodyOf({ sentence, person, role: title.role, wording, owners }, people)
  return relationsOf(one, bodies, people, 'title of a member of the body').map(relation => ({
    ...relation,
    predicate: /\b(?:chief|president)\b/i.test(relation.role ?? '') ? 'LEADS' : 'AFFILIATED_WITH',
  }))
}

function relationsOf(
  { sentence, person, title }: Titled,
  owners: readonly Actor[],
  people: People,
  rule: string,
): Relation[] {
  const wording = wordsOf(sentence, range(title.from, title.to))
  return owners.slice(0, 1).map(({ entity }) => ({
    predicate: predicateOf(title.role, wording, people.entity(entity)?.kind === 'state'),
    subject: person.entity,
    object: entity,
    role: roleOf(sentence, title, people),
    ...(isFormer(wording) ? { former: true } : {}),
    evidence: [{ start: sentence.tokens[title.from]?.start ?? person.start, end: person.end }],
    rule,
  }))
}

/** The title without whom it serves before it: "Deputy Foreign Minister". */
function roleOf(sentence: Sentence, title: Title, people: People): string {
  const isOwner = (index: number): boolean =>
    people.mentionAt(sentence.index, index)?.form === 'name' ||
    demonymOf(sentence, index) ||
    /^(['’]s?|-|–|the|a|an)$/i.test(sentence.tokens[index]?.text ?? '')
  let from = title.from
  while (from < title.role.index && isOwner(from)) from += 1
  return wordsOf(sentence, range(from, title.to)).trim()
}

// People with a title right before the name, and whose title it is as far as it says: by grammar first, then by place.
import type { Actor, People } from '../../entities/people.ts'
import { dependents } from '../../language/grammar.ts'
import type { Mention, Sentence } from '../../model.ts'
import { namedPeople } from './named-people.ts'
import { actorOf } from './next-organization.ts'
import { demonymAt, isPlace, owner, ownersOf } from './owners.ts'
import { HEADS_OF_STATE, isOfPlaces, isPlural, roleWord } from './roles.ts'
import { titleBefore, type Title } from './title-words.ts'

export interface Titled {
  sentence: Sentence
  person: Mention
  title: Title
  owners: Actor[]
}

/** Everybody whom a title stands right before, those listed after a title of several among them. */
export const titledPeople = (sentence: Sentence, people: People): Titled[] =>
  namedPeople(sentence, people).flatMap(person => {
    const title = titleBefore(sentence, person, people) ?? titleOfSeveral(sentence, person, people)
    if (!title) return []
    const owners = titleOwners(sentence, title, people)
    const others = isPlural(title.role) ? listedAfter(sentence, person, people) : []
    const each = others.length > 0 ? respective(sentence, title, people) : []
    const isPaired = each.length > 1 && each.length === others.length + 1
    return [person, ...others].map((one, at) => {
      const own = isPaired ? (each[at] ?? []) : owners
      return { sentence, person: one, title, owners: own.length > 0 ? own : ownerAfter(sentence, one, title, people) }
    })
  })

/** "President Mohamed Nasheed of the Maldives": what the head of something is of follows the name; where a legislator sits for, constituencies.ts finds. */
function ownerAfter({ tokens, index }: Sentence, { to }: Mention, { role }: Title, people: People): Actor[] {
  if (
    tokens[to]?.text !== 'of' ||
    !(HEADS_OF_STATE.test(roleWord(role)) || /^(?:minister|governor|mayor)$/.test(roleWord(role)))
  )
    return []
  const at = /^the$/i.test(tokens[to + 1]?.text ?? '') ? to + 2 : to + 1
  const name = people.mentionsIn(index).find(({ from, form }) => from === at && form === 'name')
  return name && (isPlace(name.entity, people) || name.category === 'organization') ? [actorOf(name)] : []
}

/** "his Iranian and Russian counterparts, Ebrahim Raisi and Vladimir Putin": a comma between. */
function titleOfSeveral(sentence: Sentence, person: Mention, people: People): Title | undefined {
  const [role, comma] = [sentence.tokens[person.from - 2], sentence.tokens[person.from - 1]]
  if (comma?.text !== ',' || !role || !isPlural(role) || listedAfter(sentence, person, people).length === 0)
    return undefined
  return titleBefore(sentence, { ...person, from: person.from - 1 }, people)
}

/** Names after a name with only commas, "and" or a place between: "Supervisors Sean Elsbernd, Carmen Chu and Michela Alioto-Pier". */
function listedAfter(sentence: Sentence, person: Mention, people: People): Mention[] {
  const named = people.mentionsIn(sentence.index).filter(({ form }) => form === 'name')
  const found: Mention[] = []
  for (let last = person; ;) {
    const place = named.find(({ from, category }) => from === last.to + 1 && category === 'venue')
    const to = place && sentence.tokens[last.to]?.text === 'of' ? place.to : last.to
    const next = named.find(({ from, category }) => category === 'person' && from > to && from <= to + 2)
    if (!next || !isList(sentence, to, next.from)) return found
    found.push(next)
    last = next
  }
}

const isList = ({ tokens }: Sentence, from: number, to: number): boolean =>
  tokens.slice(from, to).every(({ text }) => /^(?:,|and|&|or)$/.test(text))

/** "French and German ministers": whose each is, in order; nobody's where the article does not know the state. */
function respective(sentence: Sentence, { role }: Title, people: People): Actor[][] {
  const words = dependents(sentence, role.index, 'amod', 'compound', 'nmod:poss')
    .filter(({ index }) => index < role.index)
    .flatMap(token => [token, ...dependents(sentence, token.index, 'conj')])
    .sort((a, b) => a.index - b.index)
  return words
    .filter(token => demonymAt(sentence, token) || people.mentionAt(sentence.index, token.index)?.form === 'name')
    .map(token => owner(sentence, token, people).slice(0, 1))
}

/** By grammar first, then by place: any organization or demonym among the title's words before the role. */
function titleOwners(sentence: Sentence, title: Title, people: People): Actor[] {
  const grammar = ownersOf(sentence, title.role, people)
  if (grammar.length > 0) return grammar
  if (sentence.tokens[title.from - 1]?.text === ')') return inBracket(sentence, title.from - 1, people)
  return range(title.from, title.to)
    .filter(
      index => index < title.role.index || /^(of|for|at)$/i.test(sentence.tokens[title.role.index + 1]?.text ?? ''),
    )
    .flatMap(index => sentence.tokens[index] ?? [])
    .flatMap(token => owner(sentence, token, people).slice(0, 1))
    .filter(({ entity }) => isOfPlaces(title.role) || !isPlace(entity, people))
}

/** "Transport for London (TfL) commissioner Peter Hendy": the short name in brackets. */
function inBracket(sentence: Sentence, close: number, people: People): Actor[] {
  const mention = people.mentionAt(sentence.index, close - 1)
  if (mention?.category !== 'organization' || sentence.tokens[mention.from - 1]?.text !== '(') return []
  return [actorOf(mention)]
}

export const demonymOf = (sentence: Sentence, index: number): boolean => {
  const token = sentence.tokens[index]
  return token !== undefined && demonymAt(sentence, token) !== undefined
}

export const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index)

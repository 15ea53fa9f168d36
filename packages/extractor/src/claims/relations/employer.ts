// Whose chairman a bare "chairman" is: newspapers name the company once and write "Chief executive Gerd Niebaum" after that. The organization that
// the article tells of far more than of any other, else the one that the sentence before is about. Not for offices of state (home-state.ts).
import type { Actor, People } from '../../entities/people.ts'
import type { Sentence, Token } from '../../model.ts'
import { roleWord } from './roles.ts'

const STAFF =
  /^(chairman|chairwoman|chairperson|chair|executive|ceo|director|manager|head|coach|captain|principal|dean|rector|headmaster|headmistress|headteacher|spokesman|spokeswoman|spokesperson|founder|owner)$/

/** Kinds of organization that people are hired by; newspapers are quoted more often than led. */
const EMPLOYERS = new Set([
  'company',
  'business-association',
  'think-tank',
  'education',
  'religious',
  'sports',
  'non-profit',
  'group',
  'party',
  'court',
  'government',
  'other',
])

/** "general secretary", "chief executive", "club captain". */
export const isStaff = (role: Token, wording: string): boolean =>
  STAFF.test(roleWord(role)) || /\bgeneral secretary\b/i.test(wording)

/** Set beside a name also a secretary and an editor: before it they may be of the state, or part of a longer title. */
export const isStaffBeside = (role: Token, wording: string): boolean =>
  isStaff(role, wording) || /^(?:secretary|editor)$/.test(roleWord(role))

/** How many times more often than the next it must be told of, and how often at all. */
const CLEAR = 2
const OFTEN = 3

export function employerOf(place: Place, people: People): Actor[] {
  const found = mostTold(people) ?? nearBy(place, people)
  return found === undefined ? [] : [employer(found)]
}

/** The one that the whole article tells of, wherever the role stands. */
export function employerOfAll(people: People): Actor[] {
  const found = mostTold(people)
  return found === undefined ? [] : [employer(found)]
}

const employer = (entity: string): Actor => ({
  entity,
  anonymous: false,
  reason: 'the organization that the article is about',
  confidence: 0.5,
})

/** The sentence of a title, the token at which it begins, and the sentence before. */
export interface Place {
  sentence: Sentence
  from: number
  before: Sentence | undefined
}

/** The one employer named before the title in its sentence; of two neither; with none the subject of the sentence before, in its paragraph. */
function nearBy({ sentence, from, before }: Place, people: People): string | undefined {
  const own = new Set(
    people
      .mentionsIn(sentence.index)
      .flatMap(({ entity, to }) => (to <= from && isEmployer(entity, people) ? [entity] : [])),
  )
  if (own.size > 0) return own.size === 1 ? [...own][0] : undefined
  return before?.paragraph === sentence.paragraph ? subjectOf(before, people) : undefined
}

const isEmployer = (id: string, people: People): boolean => {
  const entity = people.entity(id)
  return entity?.category === 'organization' && EMPLOYERS.has(entity.kind ?? 'other')
}

function mostTold(people: People): string | undefined {
  const count = new Map<string, number>()
  for (const { entity, form } of people.mentions)
    if (form === 'name' && isEmployer(entity, people)) count.set(entity, (count.get(entity) ?? 0) + 1)
  const [best, next] = [...count].sort((a, b) => b[1] - a[1])
  return best && best[1] >= OFTEN && best[1] >= CLEAR * (next?.[1] ?? 0) ? best[0] : undefined
}

/** The one organization that a sentence has as its subject. */
function subjectOf({ index, tokens }: Sentence, people: People): string | undefined {
  const subjects = people
    .mentionsIn(index)
    .filter(({ entity, form, head }) => form !== 'pronoun' && isSubject(tokens[head]) && isEmployer(entity, people))
  return subjects.length === 1 ? subjects[0]?.entity : undefined
}

const isSubject = (token: Token | undefined): boolean => token?.deprel.startsWith('nsubj') ?? false

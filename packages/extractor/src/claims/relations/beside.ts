// People bound to an organization with no role said: "Belgium's Charles Michel", "Owen Gingerich of Harvard University", "Cara Diemont of IT firm Dimension
// Data", "said Jiang Li with the market", "Vincent Cable, for the Liberal Democrats, called". Not: "she met Anna Lee at the White House" (a place to meet).
import type { Actor, People } from '../../entities/people.ts'
import { dependents, spanOf, subtree } from '../../language/grammar.ts'
import type { Mention, Reading, Relation, Sentence, Span, Token } from '../../model.ts'
import { namedPeople } from './named-people.ts'
import { actorOf, nextOrganization } from './next-organization.ts'

export function findBeside(reading: Reading, people: People): Relation[] {
  return reading.sentences.flatMap(sentence =>
    namedPeople(sentence, people).flatMap(person => [
      ...possessors(sentence, person, people),
      ...[after(sentence, person, people), apposed(sentence, person, people)].flatMap(found => found ?? []),
    ]),
  )
}

/** "Belgium's Charles Michel". */
const possessors = (sentence: Sentence, person: Mention, people: People): Relation[] =>
  range(person.from, person.to)
    .flatMap(at => dependents(sentence, at, 'nmod:poss'))
    .filter(({ index }) => index < person.from)
    .flatMap(({ index }) => {
      const actor = people.actorOf(sentence.index, index)
      return actor && isOrganization(actor, people)
        ? [tie(person, actor, spanOf(sentence, subtree(sentence, index)))]
        : []
    })

/** What follows a name with a preposition, right after it or set off by commas. */
function after(sentence: Sentence, person: Mention, people: People): Relation | undefined {
  const { tokens } = sentence
  const at = person.to + (tokens[person.to]?.text === ',' ? 1 : 0)
  const preposition = tokens[at]?.text ?? ''
  if (!/^(?:of|from|at|with|for)$/.test(preposition)) return undefined
  const found = nextOrganization(sentence, at + 1, people)
  if (!found || !(isBound(sentence, person, at, found.to) || (at === person.to && isInverted(sentence, person))))
    return undefined
  if (preposition !== 'of' && people.entity(found.actor.entity)?.kind === 'state') return undefined
  return tie(person, found.actor, spanOf(sentence, range(at, found.to)))
}

/** The grammar hangs a word of the phrase on the name. */
const isBound = ({ tokens }: Sentence, person: Mention, from: number, to: number): boolean =>
  tokens
    .slice(from, to)
    .some(({ head, deprel }) => /^(?:nmod|appos)$/.test(deprel) && head >= person.from && head < person.to)

/** "said Nie Xiaoyong from JMEV's institute": after a verb of saying nothing else can be meant, whatever the grammar hangs it on. */
const isInverted = ({ tokens }: Sentence, { head }: Mention): boolean => {
  const name = tokens[head]
  return name !== undefined && name.deprel.startsWith('nsubj') && name.head >= 0 && name.head < name.index
}

/** "Colin Asplin, Blackpool Hotel Association said", "Dominic Cooper (Arsenal)". */
function apposed(sentence: Sentence, person: Mention, people: People): Relation | undefined {
  const { tokens } = sentence
  const opening = tokens[person.to]?.text ?? ''
  const name = people.mentionsIn(sentence.index).find(one => one.from === person.to + 1 && one.form === 'name')
  if (name?.category !== 'organization' || tokens[name.head]?.deprel === 'conj') return undefined
  const next = tokens[name.to]
  const isSet =
    opening === '('
      ? next?.text === ')'
      : opening === ',' && tokens[name.head]?.deprel === 'appos' && isSpeaker(sentence, person, next)
  return isSet && people.entity(name.entity)?.kind !== 'state' ? tie(person, actorOf(name), name) : undefined
}

/** What follows is the verb whose subject the person is. */
const isSpeaker = ({ tokens }: Sentence, { head }: Mention, next: Token | undefined): boolean => {
  const verb = next?.text === ',' ? tokens[next.index + 1] : next
  return verb !== undefined && verb.upos === 'VERB' && tokens[head]?.head === verb.index
}

const isOrganization = ({ entity }: Actor, people: People): boolean =>
  people.entity(entity)?.category === 'organization'

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, index) => from + index)

const tie = (person: Mention, { entity }: Actor, phrase: Span): Relation => ({
  predicate: 'AFFILIATED_WITH',
  subject: person.entity,
  object: entity,
  evidence: [{ start: Math.min(person.start, phrase.start), end: Math.max(person.end, phrase.end) }],
  rule: 'organization beside a name',
})

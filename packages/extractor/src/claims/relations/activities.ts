// Ties told by a verb: "Sherman leading the U.S. delegation", "Alan Stern, who works at the institute", "she chairs the committee",
// "who served as ambassador from 2003 to 2006". Not: "he led the applause" (no organization), "he visited the ministry".
import type { Actor, People } from '../../entities/people.ts'
import { dependents, relationOf, spanOf, subtree, wordsOf } from '../../language/grammar.ts'
import type { Reading, Relation, RelationPredicate, Sentence, Span, Token } from '../../model.ts'
import { bearersOf, subjectsOf } from './bearers.ts'
import { isReal } from './held.ts'
import { demonymAt, owner } from './owners.ts'
import { PARTS } from './remote-owners.ts'
import { isRole } from './roles.ts'
import { ofCopula, ofRole } from './stated-roles.ts'
import { yearsOf } from './years.ts'

/** Verb lemma → the tie of its subject to its object, or to what the preposition adds. Source: written by hand. */
const VERBS: ReadonlyMap<string, RelationPredicate> = new Map([
  ...[
    'lead',
    'head',
    'chair',
    'run',
    'govern',
    'command',
    'direct',
    'found',
    'manage',
    'own',
    'preside',
    'captain',
    'co-found',
    'rule',
  ].map(verb => [verb, 'LEADS'] as const),
  ...['represent'].map(verb => [verb, 'REPRESENTS'] as const),
  ...['work', 'join', 'serve', 'teach', 'advise', 'play', 'coach', 'belong'].map(
    verb => [verb, 'AFFILIATED_WITH'] as const,
  ),
])

/** What one does for an organization without being said to work there: "has spoken for the G77", "looks after science for the Church of Scotland". */
const FOR: ReadonlyMap<string, RelationPredicate> = new Map([
  ['speak', 'REPRESENTS'],
  ...'look write report ride drive race volunteer bat bowl swim row compete fight'
    .split(' ')
    .map(verb => [verb, 'AFFILIATED_WITH'] as const),
])

export function findActivities(reading: Reading, people: People): Relation[] {
  return reading.sentences.flatMap(sentence =>
    sentence.tokens.flatMap(token => [
      ...ofVerb(sentence, token, people),
      ...ofAgent(sentence, token, people),
      ...ofCopula(sentence, token, people),
      ...onBehalf(sentence, token, people),
    ]),
  )
}

/** "The World Bank, headed by Robert McNamara", "the Teamsters are led by Jimmy Hoffa". */
function ofAgent(sentence: Sentence, verb: Token, people: People): Relation[] {
  const predicate = verb.upos === 'VERB' ? VERBS.get(verb.lemma) : undefined
  const agents = dependents(sentence, verb.index, 'obl').filter(token => caseOf(sentence, token) === 'by')
  if (predicate === undefined || agents.length === 0) return []
  const led =
    dependents(sentence, verb.index, 'nsubj:pass').find(({ text }) => !/^(?:which|that)$/i.test(text)) ??
    (verb.deprel.startsWith('acl') ? sentence.tokens[verb.head] : undefined)
  const organizations = led ? organizationsOf(sentence, led, people).slice(0, 1) : []
  return organizations.flatMap(({ entity }) =>
    agents
      .flatMap(({ index }) => bearersOf(sentence, index, people))
      .map(person => ({
        predicate,
        subject: person.entity,
        object: entity,
        role: `${verb.text} by`,
        ...tenseOf(sentence, verb),
        evidence: [join(person.span, spanOf(sentence, [verb.index, ...(led ? [led.index] : [])]))],
        rule: `agent of “${verb.lemma}”`,
      })),
  )
}

const caseOf = (sentence: Sentence, { index }: Token): string =>
  dependents(sentence, index, 'case')[0]?.text.toLowerCase() ?? ''

function ofVerb(sentence: Sentence, verb: Token, people: People): Relation[] {
  const predicate = verb.upos === 'VERB' ? (VERBS.get(verb.lemma) ?? FOR.get(verb.lemma)) : undefined
  if (!predicate || !isReal(sentence, verb)) return []
  const role = dependents(sentence, verb.index, 'obl').find(isRole)
  if (role) return FOR.has(verb.lemma) ? [] : ofRole(sentence, verb, role, people)
  const organizations = complements(sentence, verb).flatMap(word => organizationsOf(sentence, word, people))
  if (organizations.length === 0) return ofPart(sentence, verb, predicate, people)
  return subjectsOf(sentence, verb, people).flatMap(person =>
    organizations.slice(0, 1).map(({ entity }) => ({
      predicate: isDelegation(sentence, verb) ? ('REPRESENTS' as const) : predicate,
      subject: person.entity,
      object: entity,
      role: wordsOf(sentence, FOR.has(verb.lemma) ? said(sentence, verb) : heldPhrase(sentence, verb)),
      ...tenseOf(sentence, verb),
      evidence: [join(person.span, spanOf(sentence, objectPhrase(sentence, verb)))],
      rule: `subject of “${verb.lemma}”`,
    })),
  )
}

/** "Mr Cheetham, who had flown on behalf of the association". */
function onBehalf(sentence: Sentence, noun: Token, people: People): Relation[] {
  const verb = sentence.tokens[noun.head]
  if (noun.lemma !== 'behalf' || caseOf(sentence, noun) !== 'on' || verb?.upos !== 'VERB') return []
  const [body] = dependents(sentence, noun.index, 'nmod').flatMap(token => owner(sentence, token, people))
  const words = [verb.index, ...subtree(sentence, noun.index)]
  return body && people.entity(body.entity)?.category === 'organization'
    ? subjectsOf(sentence, verb, people).map(({ entity, span }) => ({
        predicate: 'REPRESENTS' as const,
        subject: entity,
        object: body.entity,
        evidence: [join(span, spanOf(sentence, words))],
        rule: 'acts on behalf of it',
      }))
    : []
}

/** "heads the antitrust division of the Department of Justice": of the whole, but not its head. */
function ofPart(sentence: Sentence, verb: Token, predicate: RelationPredicate, people: People): Relation[] {
  const parts = complements(sentence, verb).filter(({ lemma }) => PARTS.test(lemma))
  return parts.slice(0, 1).flatMap(part => {
    const [whole] = dependents(sentence, part.index, 'nmod')
      .filter(token => /^(?:of|at|for)$/.test(caseOf(sentence, token)))
      .flatMap(token => owner(sentence, token, people))
      .filter(({ entity }) => people.entity(entity)?.category === 'organization')
    const words = [verb.index, ...subtree(sentence, part.index)]
    return whole
      ? subjectsOf(sentence, verb, people).map(person => ({
          predicate: predicate === 'LEADS' ? ('AFFILIATED_WITH' as const) : predicate,
          subject: person.entity,
          object: whole.entity,
          role: wordsOf(sentence, words),
          ...tenseOf(sentence, verb),
          evidence: [join(person.span, spanOf(sentence, words))],
          rule: `subject of “${verb.lemma}”`,
        }))
      : []
  })
}

/** "leading the U.S. delegation": who leads it speaks for the state. */
const isDelegation = (sentence: Sentence, verb: Token): boolean =>
  complements(sentence, verb).some(({ lemma }) => /^(delegation|team|mission|side)$/.test(lemma))

/** "heads the committee", "works at the institute". */
const heldPhrase = (sentence: Sentence, verb: Token): number[] => [
  verb.index,
  ...complements(sentence, verb).flatMap(word => subtree(sentence, word.index)),
]

/** "looks after science for the Church". */
const said = (sentence: Sentence, verb: Token): number[] =>
  subtree(sentence, verb.index, ({ deprel }) => /^(?:nsubj|aux|punct|advcl|ccomp|parataxis|conj|cc)/.test(deprel))

/** The verb with its first complement, without what is joined to that by "and". */
const objectPhrase = (sentence: Sentence, verb: Token): number[] => [
  verb.index,
  ...complements(sentence, verb)
    .slice(0, 1)
    .flatMap(word => subtree(sentence, word.index, ({ deprel }) => /^(conj|cc|acl:relcl|advcl|punct)$/.test(deprel))),
]

/** Objects, and what follows at, for, with or over: "works at the institute". */
const complements = (sentence: Sentence, verb: Token): Token[] =>
  dependents(sentence, verb.index, 'obj', 'obl').filter(token =>
    FOR.has(verb.lemma)
      ? caseOf(sentence, token) === 'for'
      : relationOf(token) === 'obj' || /^(at|for|with|over|to)$/.test(caseOf(sentence, token)),
  )

function organizationsOf(sentence: Sentence, word: Token, people: People): Actor[] {
  if (isPeople(word) || isUnnamedPeople(sentence, word, people) || isLanguage(sentence, word, people)) return []
  const inside = [word, ...dependents(sentence, word.index, 'compound', 'nmod:poss', 'amod')]
  return inside
    .flatMap(token => owner(sentence, token, people))
    .filter(({ entity }) => people.entity(entity)?.category === 'organization')
}

/** "taught Japanese". */
const isLanguage = (sentence: Sentence, word: Token, people: People): boolean =>
  demonymAt(sentence, word) !== undefined && people.mentionAt(sentence.index, word.index)?.form !== 'name'

/** "led the Tory doubters": people, no organization. */
const isPeople = ({ text, lemma, upos }: Token): boolean =>
  upos === 'NOUN' && text.endsWith('s') && /(?:er|or|ist|ian|ant)$/.test(lemma)

/** "led the Bosnian Serbs". */
const isUnnamedPeople = (sentence: Sentence, { text, index }: Token, people: People): boolean =>
  /^\p{Lu}\p{Ll}+s$/u.test(text) && people.mentionAt(sentence.index, index)?.form !== 'name'

const tenseOf = (sentence: Sentence, verb: Token) => yearsOf(wordsOf(sentence, subtree(sentence, verb.index)))

const join = (a: Span, b: Span): Span => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) })

// Who belongs to what: "the OSCE, which includes the United States, Ukraine and Russia", "NATO member Turkey", "countries of the former Warsaw Pact, including Poland",
// "former Soviet republics Ukraine and Georgia" (parts of what was). Not: "talks with NATO, including Russia's concerns".
import type { People } from '../../entities/people.ts'
import { conjuncts, dependents, relationOf, spanOf, subtree } from '../../language/grammar.ts'
import type { Reading, Relation, RelationPredicate, Sentence, Span, Token } from '../../model.ts'
import { isReal } from './held.ts'
import { demonymAt, owner } from './owners.ts'
import { isFormer } from './roles.ts'

const INCLUDING = new Set(['include', 'comprise', 'unite', 'contain'])
const MEMBERS = new Set([
  'member',
  'ally',
  'country',
  'nation',
  'state',
  'republic',
  'signatory',
  'partner',
  'territory',
  'colony',
  'power',
])

export function findMemberships(reading: Reading, people: People): Relation[] {
  return reading.sentences.flatMap(sentence =>
    sentence.tokens.flatMap(token => [
      ...ofVerb(sentence, token, people),
      ...ofJoining(sentence, token, people),
      ...ofNoun(sentence, token, people),
    ]),
  )
}

/** "X, which includes A, B and C" and "X includes A": A, B and C are members of X. */
function ofVerb(sentence: Sentence, verb: Token, people: People): Relation[] {
  if (!INCLUDING.has(verb.lemma) || verb.upos !== 'VERB') return []
  const subject = dependents(sentence, verb.index, 'nsubj')[0]
  const whole = subject && !/^(which|that)$/i.test(subject.text) ? subject : sentence.tokens[verb.head]
  const group = whole && organizationAt(sentence, whole, people)
  const object = dependents(sentence, verb.index, 'obj')[0]
  if (!group || !object) return []
  return members(sentence, object.index, people).map(part =>
    relation('MEMBER_OF', part, group, `listed as what “${verb.lemma}s” names`),
  )
}

const JOINING = /^(?:join|leave|quit|enter|rejoin)$/
const BODIES = new Set(['alliance', 'intergovernmental', 'forum', 'business-association'])

/** "Poland joined NATO in 1999", "Britain left the European Union": states and organizations; people are in activities.ts. */
function ofJoining(sentence: Sentence, verb: Token, people: People): Relation[] {
  if (verb.upos !== 'VERB' || !JOINING.test(verb.lemma) || !isReal(sentence, verb)) return []
  const subject = dependents(sentence, verb.index, 'nsubj')[0]
  const object = dependents(sentence, verb.index, 'obj')[0]
  const body = object && organizationAt(sentence, object, people)
  if (!subject || !body || !BODIES.has(people.entity(body.entity)?.kind ?? '')) return []
  return members(sentence, subject.index, people)
    .filter(({ entity }) => entity !== body.entity)
    .map(part => ({
      ...relation('MEMBER_OF', part, body, `subject of “${verb.lemma}”`),
      ...(/^(?:leave|quit)$/.test(verb.lemma) ? { former: true } : {}),
    }))
}

/** "members of the Warsaw Pact, including Poland", "NATO member Turkey", "former Soviet Republics Ukraine and Georgia", "Turkey is a member of NATO". */
function ofNoun(sentence: Sentence, noun: Token, people: People): Relation[] {
  if (!MEMBERS.has(noun.lemma.toLowerCase()) || !['NOUN', 'PROPN'].includes(noun.upos)) return []
  const bound = dependents(sentence, noun.index, 'compound', 'nmod', 'nmod:poss', 'amod').filter(
    token => relationOf(token) !== 'nmod' || isOf(sentence, token),
  )
  const group = bound.map(token => organizationAt(sentence, token, people)).find(Boolean)
  if (!group) return []
  const wording = subtree(sentence, noun.index)
    .map(index => sentence.tokens[index]?.text ?? '')
    .join(' ')
  const predicate: RelationPredicate = /^(republic|territory|colony)$/.test(noun.lemma.toLowerCase())
    ? 'PART_OF'
    : 'MEMBER_OF'
  return instances(sentence, noun)
    .flatMap(index => members(sentence, index, people))
    .filter(({ entity }) => entity !== group.entity)
    .map(part => ({
      ...relation(predicate, part, group, `named as ${noun.lemma.toLowerCase()}`),
      role: isFormer(wording) ? `former ${noun.lemma.toLowerCase()}` : noun.lemma.toLowerCase(),
      ...(isFormer(wording) ? { former: true } : {}),
    }))
}

const isOf = (sentence: Sentence, token: Token): boolean =>
  /^(of|in|within)$/i.test(dependents(sentence, token.index, 'case')[0]?.text ?? '')

/** Words that the noun is said of: appositions, "including A" and "such as A" after it, its own subject. */
export function instances(sentence: Sentence, noun: Token): number[] {
  const listed = subtree(sentence, noun.index)
    .flatMap(index => sentence.tokens[index] ?? [])
    .filter(token =>
      dependents(sentence, token.index, 'case', 'mark').some(({ text }) => /^(including|such|like)$/i.test(text)),
    )
  const beside = sentence.tokens.filter(
    ({ index, head, deprel }) =>
      index > noun.index && head === noun.head && noun.deprel === 'conj' && deprel === 'nmod',
  )
  const included = beside.filter(({ index }) =>
    dependents(sentence, index, 'case', 'mark').some(({ text }) => /^including$/i.test(text)),
  )
  const head = sentence.tokens[noun.head]
  const named = /^(?:compound|nmod:desc)$/.test(noun.deprel) && head && head.index > noun.index ? [head] : []
  const apposed = [
    ...dependents(sentence, noun.index, 'appos', 'flat').filter(({ index }) => index > noun.index),
    ...named,
    ...included,
  ]
  const subject = dependents(sentence, noun.index, 'cop').length > 0 ? dependents(sentence, noun.index, 'nsubj') : []
  return [...apposed, ...listed, ...subject].map(({ index }) => index)
}

interface Party {
  entity: string
  span: Span
}

function members(sentence: Sentence, index: number, people: People): Party[] {
  return conjuncts(sentence, index).flatMap(at => {
    const token = sentence.tokens[at]
    return (token && organizationAt(sentence, token, people)) ?? []
  })
}

function organizationAt(sentence: Sentence, token: Token, people: People): Party | undefined {
  const actor = demonymAt(sentence, token)
    ? owner(sentence, token, people)[0]
    : people.actorOf(sentence.index, token.index)
  if (!actor || actor.anonymous || people.entity(actor.entity)?.category !== 'organization') return undefined
  return {
    entity: actor.entity,
    span: people.mentionAt(sentence.index, token.index) ?? spanOf(sentence, [token.index]),
  }
}

function relation(predicate: RelationPredicate, part: Party, group: Party, rule: string): Relation {
  const evidence = [
    { start: Math.min(part.span.start, group.span.start), end: Math.max(part.span.end, group.span.end) },
  ]
  return { predicate, subject: part.entity, object: group.entity, evidence, rule }
}

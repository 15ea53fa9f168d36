// Where things are: "Boulder, Colorado", "the Lowell Observatory in Arizona", "the Washington-based Atlantic Council", "the nation's capital, Wellington".
// Not: "talks in Geneva" (an event), "Sherman in Brussels" (a person), "Paris, London and Rome" (a list).
import type { People } from '../../entities/people.ts'
import { dependents, spanOf, subtree } from '../../language/grammar.ts'
import { GATHERING_NOUNS } from '../../lexicon/gatherings.ts'
import type { Mention, Reading, Relation, Sentence } from '../../model.ts'
import { ownersOf } from './owners.ts'

export function findPlaces(reading: Reading, people: People): Relation[] {
  return reading.sentences.flatMap(sentence => {
    const named = people
      .mentionsIn(sentence.index)
      .filter(({ form, category }) => form === 'name' && category !== 'person' && category !== 'event')
    return named.flatMap((mention, index) => {
      const next = named[index + 1]
      return [
        ...(next
          ? [
              ...within(sentence, mention, next, people),
              ...commaPlace(sentence, named, index, people),
              ...based(sentence, mention, next, people),
            ]
          : []),
        ...capital(sentence, mention, people),
      ]
    })
  })
}

const isPlace = (mention: Mention, people: People): boolean =>
  mention.category === 'venue' || people.entity(mention.entity)?.kind === 'state'
const isState = (mention: Mention, people: People): boolean => people.entity(mention.entity)?.kind === 'state'

/** "the Atlantic Council in Washington": only "in", "near" or "at" and an article between the two. */
function within(sentence: Sentence, inner: Mention, outer: Mention, people: People): Relation[] {
  if (!isPlace(outer, people) || isState(inner, people)) return []
  const between = sentence.tokens.slice(inner.to, outer.from).map(({ text }) => text.toLowerCase())
  const isInside =
    between.length > 0 &&
    between.length <= 3 &&
    between[0] === 'in' &&
    between.slice(1).every(word => /^(the|southern|northern|eastern|western|central|downtown)$/.test(word))
  const grammatical = isInside && hangsOn(sentence, inner, outer)
  return grammatical ? [located(inner, outer, 'place after “in”')] : []
}

/** The place belongs to the name, not to the verb before it ("said the Fed in Washington") nor to a gathering ("a meeting of the council in Brussels"). */
function hangsOn(sentence: Sentence, inner: Mention, outer: Mention): boolean {
  const above = sentence.tokens[sentence.tokens[inner.head]?.head ?? -1]
  if (above && GATHERING_NOUNS.has(above.lemma)) return false
  return sentence.tokens[outer.head]?.head === inner.head || inner.from === 0
}

/** "Livorno, Tuscany": two places with a comma between and no list around. */
function commaPlace(sentence: Sentence, named: readonly Mention[], index: number, people: People): Relation[] {
  const [inner, outer, third] = [named[index], named[index + 1], named[index + 2]]
  if (!inner || !outer || inner.category !== 'venue' || !isPlace(outer, people)) return []
  const isNext = sentence.tokens[inner.to]?.text === ',' && outer.from === inner.to + 1
  const before = sentence.tokens[inner.from - 1]?.text ?? ''
  const after = sentence.tokens[outer.to]?.text ?? ''
  const isList =
    /^(and|or)$/i.test(after) ||
    (after === ',' && third?.from === outer.to + 1) ||
    before === ',' ||
    dependents(sentence, inner.head, 'conj').some(({ index }) => index < outer.to + 4)
  const isOther = /^(compound|nsubj|amod|nmod:poss|obj)/.test(sentence.tokens[outer.head]?.deprel ?? '')
  return isNext && !isList && !isOther ? [located(inner, outer, 'place, larger place')] : []
}

/** "the Washington-based Atlantic Council", "Geneva-based World Health Organization". */
function based(sentence: Sentence, place: Mention, name: Mention, people: People): Relation[] {
  const between = sentence.tokens.slice(place.to, name.from).map(({ text }) => text.toLowerCase())
  const isBased =
    isPlace(place, people) &&
    between.length > 0 &&
    between.length <= 3 &&
    between.includes('based') &&
    name.category === 'organization'
  return isBased || (isPlace(place, people) && between[0] === '-based')
    ? [located(name, place, '“-based” before a name')]
    : []
}

/** "the nation's capital, Wellington", "Kampala, the Ugandan capital", "Riga, capital of Latvia". */
function capital(sentence: Sentence, city: Mention, people: People): Relation[] {
  if (city.category !== 'venue') return []
  const head = sentence.tokens[city.head]
  const beside = [head && sentence.tokens[head.head], ...dependents(sentence, city.head, 'appos', 'nmod:desc')]
  const noun = beside.find(
    token => token?.lemma === 'capital' && (token.index === head?.head ? head.deprel === 'appos' : true),
  )
  const [state] = noun
    ? ownersOf(sentence, noun, people).filter(({ entity }) => people.entity(entity)?.kind === 'state')
    : []
  const span = noun && spanOf(sentence, subtree(sentence, noun.index))
  if (!state || !span) return []
  const evidence = [{ start: Math.min(span.start, city.start), end: Math.max(span.end, city.end) }]
  return [{ predicate: 'LOCATED_IN', subject: city.entity, object: state.entity, evidence, rule: 'called the capital' }]
}

const located = (inner: Mention, outer: Mention, rule: string): Relation => ({
  predicate: 'LOCATED_IN',
  subject: inner.entity,
  object: outer.entity,
  evidence: [{ start: Math.min(inner.start, outer.start), end: Math.max(inner.end, outer.end) }],
  rule,
})

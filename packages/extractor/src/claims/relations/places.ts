// Where things are: "Boulder, Colorado", "the Lowell Observatory in Arizona", "the Washington-based Atlantic Council", "the nation's capital, Wellington".
// Not: "talks in Geneva" (an event), "Sherman in Brussels" (a person), "Paris, London and Rome" (a list).
import { CAPITALS } from '../../entities/lookup/countries.ts'
import type { People } from '../../entities/people.ts'
import { dependents, spanOf, subtree } from '../../language/grammar.ts'
import { GATHERING_NOUNS } from '../../lexicon/gatherings.ts'
import { SETTLEMENT_NOUNS } from '../../lexicon/settlement-nouns.ts'
import type { Entity, Mention, Reading, Relation, Sentence } from '../../model.ts'
import { owner, ownersOf } from './owners.ts'

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
              ...joinedWithin(sentence, named, index, people),
              ...commaPlace(sentence, named, index, people),
              ...based(sentence, mention, next, people),
            ]
          : []),
        ...capital(sentence, mention, people),
        ...described(sentence, mention, people),
        ...byName(mention, people),
      ]
    })
  })
}

const isPlace = (mention: Mention, people: People): boolean =>
  mention.category === 'venue' || people.entity(mention.entity)?.kind === 'state'
const isState = (mention: Mention, people: People): boolean => people.entity(mention.entity)?.kind === 'state'

/** "the Atlantic Council in Washington": only "in", "near" or "at" and an article between the two. */
function within(sentence: Sentence, inner: Mention, outer: Mention, people: People): Relation[] {
  if (!isPlace(outer, people) || isState(inner, people) || isWider(inner, outer, people)) return []
  const between = sentence.tokens.slice(inner.to, outer.from).map(({ text }) => text.toLowerCase())
  const isInside =
    between.length > 0 &&
    between.length <= 3 &&
    between[0] === 'in' &&
    between.slice(1).every(word => /^(the|southern|northern|eastern|western|central|downtown)$/.test(word))
  if (isInside && hangsOn(sentence, inner, outer)) return [located(inner, outer, 'place after “in”')]
  const noun = sentence.tokens[sentence.tokens[outer.head]?.head ?? -1]
  const isCalled =
    (noun?.deprel === 'appos' && noun.head === inner.head) ||
    (noun !== undefined &&
      sentence.tokens[inner.head]?.deprel === 'appos' &&
      sentence.tokens[inner.head]?.head === noun.index)
  return isCalled && caseOf(sentence, outer) === 'in' ? [located(inner, outer, 'place of what it is called')] : []
}

const caseOf = (sentence: Sentence, { head }: Mention): string =>
  dependents(sentence, head, 'case')[0]?.text.toLowerCase() ?? ''

/** "a school in Milan" after the name; "Santo Spirito and Immacolata in Livorno": what is joined to the name is there too. */
function joinedWithin(sentence: Sentence, named: readonly Mention[], index: number, people: People): Relation[] {
  const [inner, other, outer] = [named[index], named[index + 1], named[index + 2]]
  if (!inner || !other || !outer || inner.category !== other.category || isState(inner, people)) return []
  const isJoined = other.from - inner.to === 1 && /^(and|&)$/.test(sentence.tokens[inner.to]?.text ?? '')
  if (!isJoined || !isPlace(outer, people) || caseOf(sentence, outer) !== 'in' || outer.from - other.to > 2) return []
  const above = sentence.tokens[outer.head]?.head
  if (above !== inner.head && above !== other.head) return []
  if (dependents(sentence, inner.head, 'nmod:poss').length > 0) return [located(other, outer, 'place after “in”')]
  return [inner, other].map(mention => located(mention, outer, 'joined names before “in”'))
}

/** The place belongs to the name, not to the verb before it ("said the Fed in Washington") nor to a gathering ("a meeting of the council in Brussels"). */
function hangsOn(sentence: Sentence, inner: Mention, outer: Mention): boolean {
  const above = sentence.tokens[sentence.tokens[inner.head]?.head ?? -1]
  const on = sentence.tokens[outer.head]?.head ?? -1
  const isInner = on > inner.head && on < inner.to
  if (above && GATHERING_NOUNS.has(above.lemma)) return isInner
  return (on >= inner.from && on < inner.to) || inner.from === 0
}

/** "Livorno, Tuscany": two places with a comma between and no list around; with a state of the union or a country, also before "and". */
function commaPlace(sentence: Sentence, named: readonly Mention[], index: number, people: People): Relation[] {
  const [inner, outer, third] = [named[index], named[index + 1], named[index + 2]]
  if (!inner || !outer || !isPlace(outer, people)) return []
  if (inner.category !== 'venue' && !(isCompany(inner, people) && isSetOff(sentence, inner, outer))) return []
  if (sentence.tokens[inner.to]?.text !== ',' || outer.from !== inner.to + 1) return []
  const after = sentence.tokens[outer.to]?.text ?? ''
  const isSure = isWider(outer, inner, people) && sentence.tokens[inner.from - 1]?.text !== ','
  if (isSure && /^[,.)(;:—–-]/u.test(after)) return [located(inner, outer, 'place, larger place')]
  const isList =
    /^(and|or)$/i.test(after) ||
    (after === ',' && third?.from === outer.to + 1) ||
    sentence.tokens[inner.from - 1]?.text === ',' ||
    dependents(sentence, inner.head, 'conj').some(({ index: at }) => at < outer.to + 4)
  const isOther = /^(compound|nsubj|amod|nmod:poss|obj)/.test(sentence.tokens[outer.head]?.deprel ?? '')
  return isList || isOther ? [] : [located(inner, outer, 'place, larger place')]
}

/** "Transamerica Corp., San Francisco, said": where a company sits. */
const isCompany = ({ entity }: Mention, people: People): boolean => people.entity(entity)?.kind === 'company'
const isSetOff = ({ tokens }: Sentence, inner: Mention, outer: Mention): boolean =>
  tokens[inner.head]?.deprel.startsWith('nsubj') === true &&
  tokens[outer.to]?.text === ',' &&
  tokens[outer.to + 1]?.upos === 'VERB'

/** A country or a listed part of one after a place that is neither: "Coolidge, Ariz., and", not "London, England and Wales" … "Paris, Rome". */
function isWider(outer: Mention, inner: Mention, people: People): boolean {
  const [wide, narrow] = [people.entity(outer.entity), people.entity(inner.entity)]
  const isCountry = wide?.kind === 'state' && !CAPITALS.has(outer.text)
  return (isCountry || isPart(wide)) && !isPart(narrow)
}

const isPart = (entity: Entity | undefined): boolean => entity?.kind === 'region' && entity.country !== undefined

/** "the Washington-based Atlantic Council", "Geneva-based World Health Organization". */
function based(sentence: Sentence, place: Mention, name: Mention, people: People): Relation[] {
  const between = sentence.tokens.slice(place.to, name.from).map(({ text }) => text.toLowerCase())
  const isBased =
    isPlace(place, people) &&
    between.length > 0 &&
    between.length <= 3 &&
    between.includes('based') &&
    name.category === 'organization'
  if (isState(name, people)) return []
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

/** "US Mission to the UN Office in Geneva": its name says where it is. */
function byName(name: Mention, people: People): Relation[] {
  const place = / in (?:the )?(\p{Lu}[\p{L} .'’-]+)$/u.exec(name.text)?.[1]
  const found = place && people.entities.find(({ label, kind }) => label === place && kind === 'city')
  if (!found) return []
  const evidence = [{ start: name.start, end: name.end }]
  return [{ predicate: 'LOCATED_IN', subject: name.entity, object: found.id, evidence, rule: 'place in its name' }]
}

/** "the Indian city of Hyderabad", "the Welsh village Aberfan": of the state that the adjective names. */
function described(sentence: Sentence, place: Mention, people: People): Relation[] {
  if (place.category !== 'venue') return []
  const noun = sentence.tokens[sentence.tokens[place.head]?.head ?? -1]
  if (!noun || noun.index > place.from || !SETTLEMENT_NOUNS.has(noun.lemma)) return []
  const link = sentence.tokens[place.head]?.deprel ?? ''
  const isOf = link === 'nmod' && sentence.tokens[place.from - 1]?.text === 'of'
  if (!isOf && !/^(appos|flat|nmod:desc)/.test(link)) return []
  const adjectives = dependents(sentence, noun.index, 'amod', 'nmod:poss', 'compound').filter(
    ({ index }) => index < noun.index,
  )
  const [state] = adjectives
    .flatMap(token => owner(sentence, token, people))
    .filter(({ entity }) => people.entity(entity)?.kind === 'state' || people.entity(entity)?.kind === 'region')
  if (!state || state.entity === place.entity) return []
  const start = Math.min(...adjectives.map(token => token.start))
  const evidence = [{ start, end: place.end }]
  return [
    { predicate: 'LOCATED_IN', subject: place.entity, object: state.entity, evidence, rule: 'a place of a state' },
  ]
}

/** One place in a larger one, told where both are named. */
export const located = (inner: Mention, outer: Mention, rule: string): Relation => ({
  predicate: 'LOCATED_IN',
  subject: inner.entity,
  object: outer.entity,
  evidence: [{ start: Math.min(inner.start, outer.start), end: Math.max(inner.end, outer.end) }],
  rule,
})

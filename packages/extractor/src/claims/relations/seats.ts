// Where organizations sit, by words and by their names: "Biospherics, Inc., of Rockville", "Amazon, based in Seattle", "OPEC headquarters in Vienna".
// Not: "the minister, based on reports from Vienna", "Mercy Corps workers in Aleppo".
import type { People } from '../../entities/people.ts'
import { dependents } from '../../language/grammar.ts'
import type { Mention, Reading, Relation, Sentence, Token } from '../../model.ts'
import { subjectWord } from './bearers.ts'

export function findSeats(reading: Reading, people: People): Relation[] {
  return reading.sentences.flatMap(sentence => [
    ...sentence.tokens.flatMap(token => [...ofVerb(sentence, token, people), ...ofQuarters(sentence, token, people)]),
    ...people.mentionsIn(sentence.index).flatMap(name => ofTown(sentence, name, people)),
  ])
}

const SITTING = /^(?:base|headquarter|incorporate|locate|situate|house|quarter|seat|station)$/
const QUARTERS = /^(?:headquarters|headquarter|office|seat)$/

const isPlace = ({ category, entity }: Mention, people: People): boolean =>
  category === 'venue' || people.entity(entity)?.kind === 'state'

/** "headquartered in Vienna", "which is based in Atlanta". */
function ofVerb(sentence: Sentence, verb: Token, people: People): Relation[] {
  if (verb.upos !== 'VERB' || !SITTING.test(verb.lemma) || !verb.text.endsWith('ed')) return []
  const place = placeOf(sentence, verb, people)
  const word = subjectWord(sentence, verb) ?? passiveSubject(sentence, verb)
  const name = word && nameAt(sentence, word.index, people)
  return place && name ? located(name, place, `“${verb.text} in”`) : []
}

const passiveSubject = (sentence: Sentence, verb: Token): Token | undefined =>
  dependents(sentence, verb.index, 'nsubj:pass').find(({ text }) => !/^(?:which|that)$/i.test(text))

/** "the OPEC headquarters in Vienna", "NATO's headquarters in Brussels". */
function ofQuarters(sentence: Sentence, noun: Token, people: People): Relation[] {
  if (noun.upos !== 'NOUN' || !QUARTERS.test(noun.lemma)) return []
  if (noun.lemma !== 'headquarters' && noun.lemma !== 'headquarter' && !isHead(sentence, noun)) return []
  const place = placeOf(sentence, noun, people)
  const [name] = dependents(sentence, noun.index, 'nmod:poss', 'compound').flatMap(
    ({ index }) => nameAt(sentence, index, people) ?? [],
  )
  return place && name ? located(name, place, `“${noun.text} in”`) : []
}

const isHead = (sentence: Sentence, { index }: Token): boolean =>
  dependents(sentence, index, 'compound', 'amod').some(({ lemma }) => /^(?:head|main|central)$/.test(lemma))

function placeOf(sentence: Sentence, { index }: Token, people: People): Mention | undefined {
  const after = dependents(sentence, index, 'obl', 'nmod').filter(token =>
    /^(?:in|at|near)$/.test(dependents(sentence, token.index, 'case')[0]?.lemma ?? ''),
  )
  return after
    .flatMap(token => people.mentionAt(sentence.index, token.index) ?? [])
    .find(mention => mention.form === 'name' && isPlace(mention, people))
}

const nameAt = (sentence: Sentence, index: number, people: People): Mention | undefined => {
  const mention = people.mentionAt(sentence.index, index)
  const isFit = mention?.category === 'organization' && people.entity(mention.entity)?.kind !== 'state'
  return mention && mention.head === index && isFit ? mention : undefined
}

/** "Biospherics, Inc., of Rockville", "Union Carbide Corp. of Danbury", "Rockwell Collins of Iowa": a company and its town or region. */
function ofTown({ tokens, index }: Sentence, name: Mention, people: People): Relation[] {
  const kind = people.entity(name.entity)?.kind
  const isCompany = kind === 'company' || COMPANY.test(name.text) || (kind === 'other' && !isCommon(tokens, name))
  if (name.form !== 'name' || name.category !== 'organization' || !isCompany) return []
  const of = name.to + (tokens[name.to]?.text === ',' ? 1 : 0)
  const place = people.mentionsIn(index).find(({ from, form }) => from === of + 1 && form === 'name')
  const isPlaceOf =
    place?.category === 'venue' && PLACES[tokens[of]?.text ?? '']?.test(people.entity(place.entity)?.kind ?? '')
  return place && isPlaceOf ? located(name, place, 'a company of a town') : []
}

/** "of" a town or a region, "in" a town. */
const PLACES: Readonly<Record<string, RegExp>> = { of: /^(?:city|region)$/, in: /^city$/ }

/** "the Parliament of Iowa": a company's name stands without an article. */
const isCommon = (tokens: readonly Token[], { from }: Mention): boolean =>
  /^(?:the|a|an)$/i.test(tokens[from - 1]?.text ?? '')

const COMPANY = /\b(?:Inc|Corp|Co|Ltd|LLC|PLC|plc|AG|GmbH|SA|SpA|Company|Corporation|Limited|Industries)\b/

const located = (name: Mention, place: Mention, rule: string): Relation[] =>
  name.entity === place.entity
    ? []
    : [
        {
          predicate: 'LOCATED_IN',
          subject: name.entity,
          object: place.entity,
          evidence: [{ start: Math.min(name.start, place.start), end: Math.max(name.end, place.end) }],
          rule,
        },
      ]

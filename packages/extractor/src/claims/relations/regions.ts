// Places in larger ones, by possession and by what they are called: "Kyoto's Fushimi Ward", "Huaiyuan County of Bengbu City", "Rabia, a town in
// northern Syria", "in the Serb republic within Bosnia". Not: "London's Heathrow" of a list, "Lima's rival Callao".
import type { People } from '../../entities/people.ts'
import { dependents } from '../../language/grammar.ts'
import { SETTLEMENT_NOUNS } from '../../lexicon/settlement-nouns.ts'
import type { Mention, Reading, Relation, Sentence } from '../../model.ts'
import { located } from './places.ts'

export function findRegions(reading: Reading, people: People): Relation[] {
  return reading.sentences.flatMap(sentence => {
    const named = people
      .mentionsIn(sentence.index)
      .filter(mention => mention.form === 'name' && isPlace(mention, people))
    return named.flatMap((inner, at) =>
      inner.category === 'venue'
        ? [
            ...possessed(sentence, inner, named, people),
            ...partOf(sentence, inner, named[at + 1]),
            ...calledTown(sentence, inner, named),
          ]
        : [],
    )
  })
}

const isPlace = ({ category, entity }: Mention, people: People): boolean =>
  category === 'venue' || people.entity(entity)?.kind === 'state'

/** "China's Jiangsu Province", "Florida's Cape Canaveral". */
function possessed(sentence: Sentence, inner: Mention, named: readonly Mention[], people: People): Relation[] {
  const outer = named.find(
    ({ head, to }) =>
      to < inner.from && dependents(sentence, inner.head, 'nmod:poss').some(({ index }) => index === head),
  )
  const isNear = outer && inner.from - outer.to <= 3
  const isWater = people.entity(inner.entity)?.kind === 'water'
  return outer && isNear && !isWater && outer.entity !== inner.entity
    ? [located(inner, outer, 'a place of another')]
    : []
}

/** "Huaiyuan County of Bengbu City", "the Serb republic within Bosnia". */
function partOf({ tokens }: Sentence, inner: Mention, outer: Mention | undefined): Relation[] {
  if (!outer || outer.from <= inner.to || outer.entity === inner.entity) return []
  const between = tokens.slice(inner.to, outer.from).map(({ text }) => text.toLowerCase())
  const isWithin =
    /^(?:(?:, )?(?:within|inside)(?: the)?|, in(?: the)?(?: (?:far|north|south|east|west|northern|southern|eastern|western|central|north-?eastern|north-?western|south-?eastern|south-?western))*)$/.test(
      between.join(' '),
    )
  const isOf = between.join(' ') === 'of' && DISTRICT.test(inner.text)
  return isWithin || isOf ? [located(inner, outer, 'part of a larger place')] : []
}

/** "Leningrad, the Soviet Union's second-largest city", "Bari, the capital of Apulia". */
function calledTown(sentence: Sentence, inner: Mention, named: readonly Mention[]): Relation[] {
  const nouns = dependents(sentence, inner.head, 'appos').filter(
    ({ index, lemma }) => index > inner.head && SETTLEMENT_NOUNS.has(lemma),
  )
  const places = nouns
    .flatMap(({ index }) => dependents(sentence, index, 'nmod:poss', 'nmod'))
    .filter(token => token.deprel === 'nmod:poss' || dependents(sentence, token.index, 'case')[0]?.lemma === 'of')
  const outer = named.find(({ head }) => places.some(({ index }) => index === head))
  return outer && outer.entity !== inner.entity ? [located(inner, outer, 'called a town of it')] : []
}

const DISTRICT =
  /\b(?:County|District|Ward|Borough|Quarter|Prefecture|Province|Township|Village|Town|Region|Municipality|Parish|Department|Oblast|Canton|Island|Neighbou?rhood)$/

// Bodies of a state: "the Russian Foreign Ministry" and "Italy's Supreme Court" are part of the state; "North Korea's main news agency KCNA" too.
// Not: "the Russian company Yandex" (a company in Russia is no part of the state), "Germany's FC Bayern".
import type { People } from '../../entities/people.ts'
import { dependents, spanOf } from '../../language/grammar.ts'
import type { Mention, Reading, Relation, Sentence, Token } from '../../model.ts'
import { owner } from './owners.ts'

const STATE_BODIES = new Set(['government', 'military', 'court'])
/** Common nouns before or around a name that say it is run by a state. Source: written by hand. */
const STATE_NOUNS =
  /^(ministry|agency|army|navy|parliament|court|department|office|force|guard|police|senate|council|bureau|commission|broadcaster)$/

export function findParts(reading: Reading, people: People): Relation[] {
  return reading.sentences.flatMap(sentence =>
    people
      .mentionsIn(sentence.index)
      .filter(({ category, form }) => category === 'organization' && form === 'name')
      .flatMap(mention => ofMention(sentence, mention, people)),
  )
}

function ofMention(sentence: Sentence, mention: Mention, people: People): Relation[] {
  const entity = people.entity(mention.entity)
  const noun = apposedNoun(sentence, mention)
  const isBody = STATE_BODIES.has(entity?.kind ?? '') || (noun !== undefined && isOfState(sentence, noun))
  if (!isBody || entity?.kind === 'state') return []
  const state = [
    ...inside(sentence, mention),
    ...owners(sentence, mention.head),
    ...(noun ? owners(sentence, noun.index) : []),
  ]
    .flatMap(token => owner(sentence, token, people))
    .find(actor => people.entity(actor.entity)?.kind === 'state' && actor.entity !== mention.entity)
  if (!state) return []
  const start = Math.min(
    mention.start,
    spanOf(
      sentence,
      owners(sentence, mention.head).map(({ index }) => index),
    ).start || mention.start,
  )
  return [
    {
      predicate: 'PART_OF',
      subject: mention.entity,
      object: state.entity,
      evidence: [{ start: start < sentence.start ? mention.start : start, end: mention.end }],
      rule: 'body of a state',
    },
  ]
}

/** "South Africa's leading retail bank Absa" is not the state's; its central bank is. */
const isOfState = (sentence: Sentence, noun: Token): boolean =>
  STATE_NOUNS.test(noun.lemma) ||
  (noun.lemma === 'bank' &&
    dependents(sentence, noun.index, 'amod', 'compound').some(({ lemma }) =>
      /^(?:central|national|state|federal)$/i.test(lemma),
    ))

/** Words of the name itself: "Russian" in "Russian Foreign Ministry". */
const inside = (sentence: Sentence, { from, to, head }: Mention): Token[] =>
  sentence.tokens.slice(from, to).filter(({ index }) => index !== head)

const owners = (sentence: Sentence, index: number): Token[] =>
  dependents(sentence, index, 'nmod:poss', 'amod', 'compound')

/** "North Korea's main news agency Korean Central News Agency": the common noun that the name stands beside. */
function apposedNoun(sentence: Sentence, mention: Mention): Token | undefined {
  const head = sentence.tokens[mention.head]
  const above = head && /^(appos|flat|compound|nmod:desc)$/.test(head.deprel) ? sentence.tokens[head.head] : undefined
  const before = sentence.tokens[mention.from - 1]
  return [above, ...dependents(sentence, mention.head, 'nmod:desc'), before].find(token => token?.upos === 'NOUN')
}

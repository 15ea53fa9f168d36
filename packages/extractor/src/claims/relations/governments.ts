// Whose government it is, by the person that it is called after: "the French Cabinet of Léon Blum", "Britain's government under Harold Wilson".
// Not: "the government of Algiers", "the Blum Cabinet" (no state said).
import type { People } from '../../entities/people.ts'
import { dependents, spanOf } from '../../language/grammar.ts'
import type { Reading, Relation, Sentence, Token } from '../../model.ts'
import { bearersOf } from './bearers.ts'
import { owner } from './owners.ts'

const GOVERNMENT = /^(?:government|cabinet|administration|regime|ministry|dictatorship|presidency|coalition|junta)$/i

export function findGovernments(reading: Reading, people: People): Relation[] {
  return reading.sentences.flatMap(sentence =>
    sentence.tokens
      .filter(({ lemma, upos }) => GOVERNMENT.test(lemma) && /^(?:NOUN|PROPN)$/.test(upos))
      .flatMap(noun => ofGovernment(sentence, noun, people)),
  )
}

function ofGovernment(sentence: Sentence, noun: Token, people: People): Relation[] {
  const [state] = dependents(sentence, noun.index, 'amod', 'nmod:poss', 'compound')
    .flatMap(token => owner(sentence, token, people))
    .filter(({ entity }) => people.entity(entity)?.kind === 'state')
  const after = dependents(sentence, noun.index, 'nmod').filter(({ index }) =>
    /^(?:of|under)$/.test(dependents(sentence, index, 'case')[0]?.lemma ?? ''),
  )
  if (!state) return []
  return after.flatMap(token =>
    bearersOf(sentence, token.index, people).map(({ entity, span }) => ({
      predicate: 'AFFILIATED_WITH' as const,
      subject: entity,
      object: state.entity,
      role: `head of ${noun.text.toLowerCase()}`,
      evidence: [{ start: startOf(sentence, noun), end: Math.max(span.end, noun.end) }],
      rule: 'government called after a person',
    })),
  )
}

const startOf = (sentence: Sentence, noun: Token): number =>
  spanOf(sentence, [
    noun.index,
    ...dependents(sentence, noun.index, 'amod', 'nmod:poss', 'compound').map(({ index }) => index),
  ]).start

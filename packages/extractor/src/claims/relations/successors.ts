// People who had or have the office of somebody whose office the article says: "his predecessor, Hein Verbruggen", "her deputy, Jean-Pierre Danthine".
// Not: "the company's predecessor" (no person), "his predecessor" of one whose office nobody told.
import type { People } from '../../entities/people.ts'
import { dependents, spanOf } from '../../language/grammar.ts'
import type { Reading, Relation, Sentence, Token } from '../../model.ts'
import { bearersOf } from './bearers.ts'

/** Noun → whether its bearer still has the office. */
const NOUNS: ReadonlyMap<string, { former: boolean; leads: boolean }> = new Map([
  ['predecessor', { former: true, leads: true }],
  ['successor', { former: false, leads: true }],
  ['deputy', { former: false, leads: false }],
])

/** @param known what the other rules found in the article */
export function findSuccessors(reading: Reading, people: People, known: readonly Relation[]): Relation[] {
  return reading.sentences.flatMap(sentence =>
    sentence.tokens
      .filter(({ lemma, upos }) => upos === 'NOUN' && NOUNS.has(lemma))
      .flatMap(noun => ofNoun(sentence, noun, people, known)),
  )
}

function ofNoun(sentence: Sentence, noun: Token, people: People, known: readonly Relation[]): Relation[] {
  const [owner] = dependents(sentence, noun.index, 'nmod:poss').flatMap(({ index }) =>
    bearersOf(sentence, index, people),
  )
  const offices = known.filter(({ subject, predicate }) => subject === owner?.entity && OFFICE.has(predicate))
  const office = offices.find(({ predicate }) => predicate === 'LEADS') ?? offices[0]
  const kind = NOUNS.get(noun.lemma)
  if (!owner || !office || !kind) return []
  return namedBy(sentence, noun, people)
    .filter(({ entity }) => entity !== owner.entity)
    .map(({ entity, span }) => ({
      predicate: kind.leads ? office.predicate : 'AFFILIATED_WITH',
      subject: entity,
      object: office.object,
      role: kind.leads && office.role !== undefined ? office.role : noun.lemma,
      ...(kind.former ? { former: true } : {}),
      evidence: [around(spanOf(sentence, [noun.index]), around(owner.span, span))],
      rule: `${noun.lemma} of one in office`,
    }))
}

const OFFICE: ReadonlySet<string> = new Set(['LEADS', 'AFFILIATED_WITH'])

/** The person set beside the noun. */
function namedBy(sentence: Sentence, noun: Token, people: People) {
  const beside = dependents(sentence, noun.index, 'appos', 'flat').map(({ index }) => index)
  const above = /^(?:appos|nmod:desc|compound)$/.test(noun.deprel) ? [noun.head] : []
  return [...beside, ...above].flatMap(index => bearersOf(sentence, index, people)).slice(0, 1)
}

const around = (a: { start: number; end: number }, b: { start: number; end: number }) => ({
  start: Math.min(a.start, b.start),
  end: Math.max(a.end, b.end),
})

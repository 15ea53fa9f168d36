// People named as examples of those who have a role: "former members of Scientology, including the actor Jason Beghe", "Enron executives such as Kenneth Lay".
// Not: "officials, including a minister" (nobody named), "guests including Anna Lee" (no role of anything).
import type { People } from '../../entities/people.ts'
import { spanOf, subtree, wordsOf } from '../../language/grammar.ts'
import type { Reading, Relation, Sentence, Token } from '../../model.ts'
import { bearersOf } from './bearers.ts'
import { instances } from './memberships.ts'
import { ownersOf } from './owners.ts'
import { isFormer, isPlural, predicateOf } from './roles.ts'
import { titledPeople } from './titled-people.ts'

export function findExamples(reading: Reading, people: People): Relation[] {
  return reading.sentences.flatMap(sentence =>
    sentence.tokens
      .filter(token => token.upos === 'NOUN' && isPlural(token))
      .flatMap(role => ofRole(sentence, role, people)),
  )
}

function ofRole(sentence: Sentence, role: Token, people: People): Relation[] {
  const [owner] = ownersOf(sentence, role, people)
  if (!owner || people.entity(owner.entity)?.category !== 'organization') return []
  if (titledPeople(sentence, people).some(({ title }) => title.role.index === role.index)) return []
  const listed = instances(sentence, role).flatMap(index => bearersOf(sentence, index, people))
  const words = phraseOf(sentence, role, listed[0]?.span.start ?? 0)
  const [wording, span] = [wordsOf(sentence, words), spanOf(sentence, words)]
  return listed.map(({ entity, span: name }) => ({
    predicate: predicateOf(role, wording, people.entity(owner.entity)?.kind === 'state'),
    subject: entity,
    object: owner.entity,
    role: wording,
    ...(isFormer(wording) ? { former: true } : {}),
    evidence: [{ start: Math.min(span.start, name.start), end: Math.max(span.end, name.end) }],
    rule: 'named as one of those in a role',
  }))
}

/** "former members of Scientology": without what stands before the noun phrase, and without the examples. */
function phraseOf(sentence: Sentence, role: Token, until: number): number[] {
  const { tokens } = sentence
  const before = subtree(sentence, role.index).filter(index => index < role.index)
  const from = before.find(index => !/^(?:ADP|DET|PRON|NUM|PART)$/.test(tokens[index]?.upos ?? '')) ?? role.index
  const rest = tokens.slice(role.index + 1).find(({ text, start }) => start >= until || END.test(text))
  const to = rest?.index ?? tokens.length
  return Array.from({ length: to - from }, (_, at) => from + at)
}

const END = /^(?:[,:(—–]|including|such|like|among)$/

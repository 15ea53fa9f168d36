// Roles that a verb ties to its subject: "who served as ambassador to the UN", "serving as lead representative for the Russians", "Scargill is president of
// the union". Not: "would be president" (not so), "is president" (of nothing said).
import type { People } from '../../entities/people.ts'
import { dependents, spanOf, subtree, wordsOf } from '../../language/grammar.ts'
import type { Relation, Sentence, Span, Token } from '../../model.ts'
import { subjectsOf } from './bearers.ts'
import { isReal } from './held.ts'
import { ownersOf } from './owners.ts'
import { isRole, predicateOf } from './roles.ts'
import { yearsOf } from './years.ts'

/** "who served as ambassador to …", "serving as lead representative for the Russians". */
export function ofRole(sentence: Sentence, verb: Token, role: Token, people: People): Relation[] {
  const phrase = subtree(sentence, role.index)
  const wording = wordsOf(sentence, phrase).replace(/^(as|for) (the |an? )?/i, '')
  const told: Told = {
    wording,
    more: yearsOf(wordsOf(sentence, subtree(sentence, verb.index))),
    words: [verb.index, ...phrase],
    rule: `“${verb.lemma} as” a role`,
  }
  return inRole(sentence, { subject: verb, role, told }, people)
}

/** "Scargill is president of the National Union of Mineworkers". */
export function ofCopula(sentence: Sentence, role: Token, people: People): Relation[] {
  if (!isRole(role) || dependents(sentence, role.index, 'cop').length === 0 || !isReal(sentence, role)) return []
  const phrase = subtree(sentence, role.index, ({ deprel }) =>
    /^(nsubj|cop|punct|advcl|ccomp|parataxis|conj|cc)/.test(deprel),
  )
  const wording = wordsOf(sentence, phrase)
  const isPast = dependents(sentence, role.index, 'cop').some(
    ({ lemma, text }) => lemma === 'be' && /^(was|were)$/i.test(text),
  )
  const more = { ...yearsOf(wording), ...(isPast ? { former: true } : {}) }
  return inRole(
    sentence,
    { subject: role, role, told: { wording, more, words: phrase, rule: 'subject of a role' } },
    people,
  )
}

/** What a sentence says of a role: its wording, when it was held, and the words that say so. */
interface Told {
  wording: string
  more: Partial<Relation>
  words: readonly number[]
  rule: string
}

/** The subjects of a word, each in the role, at the first organization that owns it. */
function inRole(
  sentence: Sentence,
  { subject, role, told: { wording, more, words, rule } }: { subject: Token; role: Token; told: Told },
  people: People,
): Relation[] {
  const owners = ownersOf(sentence, role, people).slice(0, 1)
  return subjectsOf(sentence, subject, people).flatMap(person =>
    owners.map(({ entity }) => ({
      predicate: predicateOf(role, wording, people.entity(entity)?.kind === 'state'),
      subject: person.entity,
      object: entity,
      role: wording,
      ...more,
      evidence: [join(person.span, spanOf(sentence, words))],
      rule,
    })),
  )
}

const join = (a: Span, b: Span): Span => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) })

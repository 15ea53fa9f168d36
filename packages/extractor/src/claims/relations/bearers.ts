// Who a word of the grammar is when it bears a role: a person by name or pronoun, or the one that its noun is set beside: "Juventus midfielder
// [Zinedine Zidane] joined", "[Jim Yong Kim], a physician who runs the World Bank". Not: "a spokesman, who asked not to be named" (nobody).
import type { People } from '../../entities/people.ts'
import { conjuncts, dependents, relationOf } from '../../language/grammar.ts'
import type { Sentence, Span, Token } from '../../model.ts'
import { isRole } from './roles.ts'

export interface Bearer {
  entity: string
  span: Span
}

/** The people that a word stands for, those joined to it by "and" among them. */
export const bearersOf = (sentence: Sentence, index: number, people: People): Bearer[] =>
  conjuncts(sentence, index).flatMap(at => personAt(sentence, at, people) ?? besideOf(sentence, at, people))

function personAt(sentence: Sentence, index: number, people: People): Bearer | undefined {
  const actor = people.actorOf(sentence.index, index)
  if (!actor || actor.anonymous || people.entity(actor.entity)?.category !== 'person') return undefined
  const span = people.mentionAt(sentence.index, index) ?? sentence.tokens[index]
  return span && { entity: actor.entity, span }
}

/** Set beside it after the noun, else before it. */
function besideOf(sentence: Sentence, index: number, people: People): Bearer[] {
  const token = sentence.tokens[index]
  const after = dependents(sentence, index, 'appos', 'flat')
  const before =
    token?.deprel === 'appos'
      ? [token.head, ...dependents(sentence, token.head, 'flat').map(({ index: at }) => at)]
      : []
  return [...after.map(({ index: at }) => at), ...before]
    .flatMap(at => personAt(sentence, at, people) ?? [])
    .slice(0, 1)
}

/** Whose doing a verb is: its subjects, those of the first of joined verbs, or the noun that a participle or relative clause hangs on. */
export function subjectsOf(sentence: Sentence, verb: Token, people: People): Bearer[] {
  const word = subjectWord(sentence, verb)
  return word ? bearersOf(sentence, word.index, people) : []
}

/** The word itself: of a person, an organization or anything else. */
export function subjectWord(sentence: Sentence, verb: Token, steps = 4): Token | undefined {
  const subject = dependents(sentence, verb.index, 'nsubj')[0]
  const above = sentence.tokens[verb.head]
  if (!subject && above && steps > 0 && sharesSubject(verb, above)) return subjectWord(sentence, above, steps - 1)
  const noun = /^acl(?::relcl)?$/.test(verb.deprel) ? above : undefined
  return subject && !/^(?:who|which|that)$/i.test(subject.text) ? subject : (noun ?? subject)
}

/** "who leads … and works at …", "used to run", "left to become", "was appointed to lead"; not "wants to lead". */
const sharesSubject = (verb: Token, above: Token): boolean =>
  (verb.deprel === 'conj' && above.index < verb.index && (above.upos === 'VERB' || isRole(above))) ||
  (/^(?:xcomp|advcl)$/.test(relationOf(verb)) && LEADS_TO.test(above.lemma)) ||
  (verb.deprel === 'advcl' && verb.text.endsWith('ing'))

const LEADS_TO =
  /^(?:use|go|continue|come|appoint|elect|hire|choose|pick|name|leave|quit|resign|retire|select|recruit|rise|return|bring|help)$/

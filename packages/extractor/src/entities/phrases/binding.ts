// What grammar alone says of a pronoun: "himself" is the subject of its clause, "him" is not; a pronoun in what comes before the subject of its
// sentence ("In his speech, Blair said") is that subject.
import type { Sentence, Token } from '../../model.ts'
import { dependents, isSubject } from '../use/grammar.ts'

/** The verb, or other predicate, whose argument or adjunct a word is; climbs out of noun phrases. */
export function clauseOf(sentence: Sentence, token: Token): Token | undefined {
  let at: Token | undefined = token
  for (let steps = 0; at && steps < sentence.tokens.length; steps += 1) {
    const isClause = at !== token && (at.upos === 'VERB' || subjectOf(sentence, at) !== undefined)
    if (isClause) return at
    at = sentence.tokens[at.head]
  }
  return undefined
}

/** A predicate's own subject. */
export const subjectOf = (sentence: Sentence, predicate: Token): Token | undefined => {
  const found = dependents(sentence, predicate.index).find(child => isSubject(sentence.tokens[child]?.deprel ?? ''))
  return found === undefined ? undefined : sentence.tokens[found]
}

/** The subject of a clause, its own or the one that it shares: "backed Howard and distanced himself", "wanted to free itself", "a leader defending himself". */
export function sharedSubject(sentence: Sentence, clause: Token): Token | undefined {
  let at: Token | undefined = clause
  for (let steps = 0; at && steps < 6; steps += 1) {
    const own = subjectOf(sentence, at)
    if (own) return own
    const above: Token | undefined = sentence.tokens[at.head]
    if (at.deprel.startsWith('acl')) return above
    if (!/^(?:conj|xcomp|advcl|ccomp)/.test(at.deprel)) return undefined
    at = above
  }
  return undefined
}

/** For a pronoun in an opening phrase or clause, the subject that follows: not for "He said that in his view Blair was right". */
export function followingSubject(sentence: Sentence, pronoun: Token): Token | undefined {
  let at: Token | undefined = pronoun
  for (let steps = 0; at && steps < sentence.tokens.length; steps += 1) {
    const above: Token | undefined = sentence.tokens[at.head]
    if (!above) return undefined
    const opens = /^(?:obl|advcl)/.test(at.deprel) && at.index < above.index
    if (opens) {
      const subject = subjectOf(sentence, above)
      return subject && subject.index > pronoun.index && at.index < subject.index ? subject : undefined
    }
    at = above
  }
  return undefined
}

/** The subjects of the clauses around a word that stand before it, innermost first; for "who" and "that" what they refer to. */
export function subjectsAbove(sentence: Sentence, token: Token): Token[] {
  const found: Token[] = []
  let at: Token | undefined = sentence.tokens[token.head]
  for (let steps = 0; at && steps < 12; steps += 1) {
    const own = subjectOf(sentence, at)
    const meant: Token | undefined =
      own?.upos === 'PRON' && at.deprel.startsWith('acl') ? sentence.tokens[at.head] : own
    if (meant && meant.index < token.index && !found.includes(meant)) found.push(meant)
    at = sentence.tokens[at.head]
  }
  return found
}

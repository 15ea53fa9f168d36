// When "it" means somebody at all: where it does what only a company or a state does ("it plans"), or where its sentence's subject says it
// ("the bank said it had lost"). Not "it is clear that", "it could help", "it took an hour".
import { AGENT_VERBS } from '../../lexicon/agent-verbs.ts'
import type { Sentence, Token } from '../../model.ts'
import { dependents } from '../use/grammar.ts'
import { clauseOf, sharedSubject } from './binding.ts'

/** True for an "it" that stands for nothing, or for a thing or an event. "its" and "itself" always have an owner. */
export function isPlainIt(token: Token, sentence: Sentence): boolean {
  if (token.text.toLowerCase() !== 'it') return false
  const predicate = sentence.tokens[token.head]
  if (!predicate) return true
  if (token.deprel === 'nsubj' && AGENT_VERBS.has(predicate.lemma)) return false
  if (/^(?:obj|obl|iobj)/.test(token.deprel)) return true
  if (token.deprel !== 'nsubj' && token.deprel !== 'nsubj:pass') return true
  return isExpletive(predicate, sentence) || sayingSubject(sentence, token) === undefined
}

/** "it is likely that", "it is thought that", "it was Brown who", "it seems". */
function isExpletive(predicate: Token, sentence: Sentence): boolean {
  return (
    /^(?:seem|appear|happen|turn|matter|take|rain|snow)$/.test(predicate.lemma) || hasClauseInstead(predicate, sentence)
  )
}

/** "it is clear that", "it was Brown who": what follows is meant, and nothing before. */
export function hasClauseInstead(predicate: Token, sentence: Sentence): boolean {
  return dependents(sentence, predicate.index).some(child => {
    const token = sentence.tokens[child]
    if (!token || child < predicate.index) return false
    return (
      /^(?:csubj|acl:relcl|acl:cleft)/.test(token.deprel) ||
      (isJudged(predicate) && /^(?:ccomp|xcomp)/.test(token.deprel))
    )
  })
}

const isJudged = ({ upos, text }: Token): boolean => upos === 'ADJ' || /(?:ed|en|ought|aid|nown|old)$/.test(text)

/** The subject of the clause around: "IBM said that it had miscalculated". */
export function sayingSubject(sentence: Sentence, token: Token): Token | undefined {
  const clause = clauseOf(sentence, token)
  const own = clause && sharedSubject(sentence, clause)
  if (!clause) return undefined
  if (own && own.index !== token.index) return own.index < token.index ? own : undefined
  const above = sentence.tokens[clause.head]
  if (!above || !/^(?:ccomp|advcl|acl:relcl|conj)/.test(clause.deprel)) return undefined
  const subject = sharedSubject(sentence, above)
  return subject && subject.index < token.index ? subject : undefined
}

// What is said of others: that they did wrong, mean badly, will do harm; and what is to happen by the speaker's will.
import { HARM_VERBS, WRONGDOING_VERBS } from '../../lexicon/harm-words.ts'
import type { Content, Judgement } from './content.ts'
import { signOf } from './position.ts'
import { evaluationIn } from './verdicts.ts'
import { auxiliaries, isNegated, isPronoun } from './words.ts'

/** "is an attempt to intimidate the United States": what is said to be meant badly; not "is an attempt to help". */
export function attempt({ tree, head }: Content): Judgement | undefined {
  const clause = tree.all(head, 'acl', 'xcomp', 'advcl').find(({ index }) => WRONGDOING_VERBS.has(tree.lemma(index)))
  const subject = tree.one(head, 'nsubj')
  if (!clause || !subject || !INTENTIONS.test(tree.lemma(head))) return undefined
  return { act: 'accuse', sign: -1, matter: subject.index, rule: 'bad intention' }
}

const INTENTIONS =
  /^(?:attempt|effort|bid|plot|ploy|try|plan|pretext|scheme|way|seek|aim|mean|want|intend|design|tactic|move)$/

/** "they cheated us", "Russia violated the ban": of another than the speaker, not negated, not to come. */
export function wrongdoing({ tree, head, own, other, subject }: Content): Judgement | undefined {
  const modals = auxiliaries(tree, head)
  const wrong = WRONGDOING_VERBS.has(tree.lemma(head))
  if (
    own ||
    !subject ||
    !wrong ||
    isNegated(tree, head) ||
    modals.some(modal => /^(?:will|would|may|might|could|can|should)$/.test(modal))
  )
    return undefined
  const object = tree.one(head, 'obj', 'xcomp', 'ccomp')
  return {
    act: 'accuse',
    sign: -1,
    matter: (other || isPronoun(subject) ? object?.index : undefined) ?? subject.index,
    addressee: subject.index,
    rule: 'wrongdoing',
  }
}

/** "would cost 70,000 jobs", "could provide a pretext", "risks changing the trajectory". */
export function harm({ tree, head, own, subject }: Content): Judgement | undefined {
  const modals = auxiliaries(tree, head)
  const open = modals.some(modal => /^(?:will|would|may|might|could|can)$/.test(modal)) || tree.lemma(head) === 'risk'
  if (own || !open || !HARM_VERBS.has(tree.lemma(head))) return undefined
  const passive = tree.one(head, 'nsubj:pass')
  const matter = passive?.index ?? subject?.index ?? head
  return { act: 'warn', sign: -1, matter, rule: 'harm' }
}

/** "a discussion table will be opened", "the broadcasts will continue": what is to happen by the speaker's will; not what another will do. */
export function undertaking({ tree, head, own, other }: Content): Judgement | undefined {
  const future = auxiliaries(tree, head).some(modal => modal === 'will' || modal === 'would')
  const without = tree
    .all(head, 'obl', 'advcl')
    .find(({ index }) => tree.all(index, 'case', 'mark').some(({ lemma }) => lemma === 'without'))
  const negated = isNegated(tree, head)
  if (own || !future || (other && !negated)) return undefined
  if (without && negated) return { act: 'promise', sign: 1, matter: without.index, rule: 'not without' }
  return { act: negated ? 'reject' : 'promise', sign: 1, matter: head, rule: 'undertaking' }
}

/** "made another grave provocation", "have crossed a red line": an evaluating noun among the verb's complements. */
export function loaded({ tree, head, subject }: Content): Judgement | undefined {
  const object = tree.one(head, 'obj', 'xcomp', 'obl')
  const word = object && evaluationIn(tree, object.index)
  const ownWord = subject && evaluationIn(tree, subject.index, false)
  const found = word ?? ownWord
  if (!found || isNegated(tree, head)) return undefined
  const matter = ownWord ? subject.index : subject && !isPronoun(subject) ? subject.index : (object?.index ?? head)
  return { act: found.act, sign: signOf(found.polarity), matter, rule: 'loaded word' }
}

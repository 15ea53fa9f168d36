// What is said of others: that they did wrong, mean badly, will do harm; and what is to happen by the speaker's will.
import {
  BENEFIT_VERBS,
  BRINGING_VERBS,
  HARM_VERBS,
  HOSTILE_NOUNS,
  WRONGDOING_VERBS,
  WRONGLY,
} from '../../../lexicon/harm-words.ts'
import { REVERSING_VERBS } from '../../../lexicon/position-verbs.ts'
import type { Content, Judgement } from './content.ts'
import { signOf } from '../position.ts'
import type { Tree } from '../grammar/tree.ts'
import { evaluationIn, evaluationOfWord } from '../acts/verdicts.ts'
import { auxiliaries, isNegated, isPronoun } from '../grammar/words.ts'

/** "is an attempt to intimidate the United States": what is said to be meant badly; not "is an attempt to help". */
export function attempt({ tree, head }: Content): Judgement | undefined {
  const clause = tree.all(head, 'acl', 'xcomp', 'advcl').find(({ index }) => WRONGDOING_VERBS.has(tree.lemma(index)))
  const subject = tree.one(head, 'nsubj')
  if (!clause || !subject || !INTENTIONS.test(tree.lemma(head))) return undefined
  return { act: 'accuse', sign: -1, matter: subject.index, rule: 'bad intention' }
}

const INTENTIONS =
  /^(?:attempt|effort|bid|plot|ploy|try|plan|pretext|scheme|way|seek|aim|mean|want|intend|design|tactic|move)$/

/** "they cheated us", "Russia violated the ban", "the board acted improperly": of another than the speaker, not negated, not to come. */
export function wrongdoing({ tree, head, own, other, subject }: Content): Judgement | undefined {
  const modals = auxiliaries(tree, head)
  const wrong =
    isCareless(tree, head) ||
    (!isNegated(tree, head) &&
      (WRONGDOING_VERBS.has(tree.lemma(head)) ||
        tree.all(head, 'advmod').some(({ lemma }) => WRONGLY.has(lemma.toLowerCase()))))
  if (own || !subject || !wrong || modals.some(modal => /^(?:will|would|may|might|could|can|should)$/.test(modal)))
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

/** "they don't understand what schools do", "he does not listen": not "did not hear of it". */
const isCareless = (tree: Tree, head: number): boolean =>
  /^(?:understand|grasp|care|listen|respect)$/.test(tree.lemma(head)) &&
  isNegated(tree, head) &&
  tree.all(head, 'aux').some(({ text }) => /^do(?:es)?$/i.test(text))

/** "would cost 70,000 jobs", "could lead to war"; negated it denies ("would not cost jobs"). Not "will lead to talks". */
export function harm({ tree, head, own, subject }: Content): Judgement | undefined {
  if (own || !(isOpen(tree, head) || tree.lemma(head) === 'risk')) return undefined
  const bad = HARM_VERBS.has(tree.lemma(head)) || (BRINGING_VERBS.has(tree.lemma(head)) && bringsBad(tree, head))
  if (!bad) return undefined
  const passive = tree.one(head, 'nsubj:pass')
  const matter = passive?.index ?? subject?.index ?? head
  return { act: isNegated(tree, head) ? 'deny' : 'warn', sign: -1, matter, rule: 'harm' }
}

/** "would save lives", "will help to pay for it": for the thing that does it; not what another actor will do. */
export function benefit({ tree, head, own, other, subject }: Content): Judgement | undefined {
  if (own || other || !subject || !isOpen(tree, head) || !BENEFIT_VERBS.has(tree.lemma(head))) return undefined
  const negated = isNegated(tree, head)
  return { act: negated ? 'oppose' : 'support', sign: negated ? -1 : 1, matter: subject.index, rule: 'benefit' }
}

const isOpen = (tree: Tree, head: number): boolean =>
  auxiliaries(tree, head).some(modal => /^(?:will|would|may|might|could|can)$/.test(modal))

const bringsBad = (tree: Tree, head: number): boolean =>
  tree
    .all(head, 'obj', 'obl', 'xcomp')
    .flatMap(({ index }) => [index, ...tree.all(index, 'amod', 'compound', 'nmod').map(part => part.index)])
    .some(index => isBad(tree, index))

/** A noun or adjective that sounds bad: "war", "chaos", "job losses". */
const isBad = (tree: Tree, index: number): boolean => {
  const token = tree.token(index)
  if (!token) return false
  return (
    evaluationOfWord(token)?.polarity === 'against' ||
    HOSTILE_NOUNS.has(tree.lemma(index)) ||
    /^(?:loss|death|cut|closure|shortage|delay|job|crash|debt|war|collapse|unemployment|poverty)$/.test(
      tree.lemma(index),
    )
  )
}

/** "a discussion table will be opened", "the broadcasts will continue": what is to happen by the speaker's will; not what another will do, nor what things will be like ("the offer will make a small difference"). */
export function undertaking({ tree, head, own, other, subject }: Content): Judgement | undefined {
  const future = auxiliaries(tree, head).some(modal => modal === 'will' || modal === 'would')
  const without = tree
    .all(head, 'obl', 'advcl')
    .find(({ index }) => tree.all(index, 'case', 'mark').some(({ lemma }) => lemma === 'without'))
  const negated = isNegated(tree, head)
  if (own || !future || (other && !negated) || !isBroughtAbout(tree, head) || isPronoun(subject)) return undefined
  if (without && negated) return { act: 'promise', sign: 1, matter: without.index, rule: 'not without' }
  return { act: negated ? 'reject' : 'promise', sign: 1, matter: head, rule: 'undertaking' }
}

/** Passives, verbs of going on and what is put at somebody's disposal: what people decide, and not what things do by themselves. */
const isBroughtAbout = (tree: Tree, head: number): boolean =>
  tree.one(head, 'nsubj:pass', 'aux:pass') !== undefined ||
  ASPECTUAL.has(tree.lemma(head)) ||
  (tree.one(head, 'cop') !== undefined &&
    /^(?:available|accessible|open|free|ready|eligible|able)$/.test(tree.lemma(head)))

const ASPECTUAL = new Set(
  'continue begin start resume stop end close open reopen proceed go take remain stay'.split(' '),
)

/**
 * "made another grave provocation", "have crossed a red line": an evaluating noun among the verb's complements.
 * Not "has deterred such violations", "has stepped up criminal proceedings", which tell what is done about wrongs.
 */
export function loaded({ tree, head, subject }: Content): Judgement | undefined {
  const object = tree.one(head, 'obj', 'xcomp') ?? tree.one(head, 'obl')
  const word = object && evaluationIn(tree, object.index, !object.deprel.startsWith('obl'))
  const ownWord = subject?.upos === 'NOUN' ? evaluationOfWord(subject) : undefined
  const found = word ?? ownWord
  if (!found || isNegated(tree, head) || REVERSING_VERBS.has(tree.lemma(head))) return undefined
  if (found.act === 'accuse' && !ownWord && object && evaluationOfWord(object)?.act !== 'accuse') return undefined
  const matter =
    subject && ownWord ? subject.index : subject && !isPronoun(subject) ? subject.index : (object?.index ?? head)
  return { act: found.act, sign: signOf(found.polarity), matter, rule: 'loaded word' }
}

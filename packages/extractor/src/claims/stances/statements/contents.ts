// What a clause that somebody says amounts to: its modals, evaluations, accusations and warnings decide the act, one rule after the other.
import type { Act } from '../../../model.ts'
import { EVALUATION_WORDS } from '../../../lexicon/evaluation-words.ts'
import { FEELINGS } from '../../../lexicon/attitude-words.ts'
import { HOSTILE_NOUNS, HOSTILE_VERBS } from '../../../lexicon/harm-words.ts'
import { flip, signOf } from '../position.ts'
import type { Tree } from '../grammar/tree.ts'
import { evaluationIn, evaluationOfWord } from '../acts/verdicts.ts'
import { attempt, benefit, harm, loaded, undertaking, wrongdoing } from './charges.ts'
import { isSuperlative, needless, undoubted, weighty } from './certainty.ts'
import type { Content, Judgement } from './content.ts'
import { exculpation } from './exculpation.ts'
import { auxiliaries, isNegated, isPronoun } from '../grammar/words.ts'

type Rule = (content: Content) => Judgement | undefined

const RULES: readonly Rule[] = [
  imperative,
  commitment,
  needless,
  obligation,
  impossibility,
  denial,
  exculpation,
  desert,
  right,
  timeFor,
  undoubted,
  weighty,
  doubtful,
  attempt,
  evaluation,
  wrongdoing,
  harm,
  benefit,
]

/** Weaker signs, read only where the model sees no definite act. */
const LATE_RULES: readonly Rule[] = [undertaking, loaded]

export const judgeLate = (content: Content): Judgement | undefined => firstOf(LATE_RULES, content)

/** The first rule that applies; undefined for a mere statement. */
export function judge(content: Content): Judgement | undefined {
  return firstOf(RULES, content)
}

function firstOf(rules: readonly Rule[], content: Content): Judgement | undefined {
  for (const rule of rules) {
    const found = rule(content)
    if (found) return found
  }
  return undefined
}

/** "Let the lads vote", "Stop the war"; not "Thank you". */
function imperative({ tree, head, subject, own }: Content): Judgement | undefined {
  const token = tree.token(head)
  if (
    own ||
    subject ||
    token?.upos !== 'VERB' ||
    token.lemma !== token.text.toLowerCase() ||
    tree.one(head, 'mark', 'aux', 'aux:pass', 'expl')
  )
    return undefined
  const first = tree.tokens[tree.extent(head).from]
  const begins =
    first?.index === head ||
    tree.tokens
      .slice(tree.extent(head).from, head)
      .every(({ upos }) => upos === 'PUNCT' || upos === 'ADV' || upos === 'INTJ' || upos === 'CCONJ')
  return begins ? { act: 'call-for', sign: 1, matter: head, rule: 'imperative' } : undefined
}

/** What the speaker will do: "we will push for a reaction" promises, "we will strike back" threatens, "we cannot accept it" rejects. */
function commitment({ tree, head, own }: Content): Judgement | undefined {
  if (!own || isCopular(tree, head) || STATES.has(tree.lemma(head))) return undefined
  const modals = auxiliaries(tree, head)
  if (modals.some(modal => modal === 'can' || modal === 'could') && isNegated(tree, head))
    return { act: 'reject', sign: 1, matter: head, rule: 'cannot' }
  if (!modals.some(modal => modal === 'will' || modal === 'would' || modal === 'shall') && !isGoingTo(tree, head))
    return undefined
  const unless = tree
    .all(head, 'advcl')
    .find(({ index }) => tree.all(index, 'mark').some(({ lemma }) => lemma === 'unless' || lemma === 'until'))
  if (unless && isNegated(tree, head)) return { act: 'demand', sign: 1, matter: unless.index, rule: 'condition' }
  const hostile = HOSTILE_VERBS.has(tree.lemma(head)) && !isNegated(tree, head)
  return {
    act: hostile ? 'threaten' : 'promise',
    sign: 1,
    matter: head,
    rule: hostile ? 'hostile intention' : 'intention',
  }
}

/** "I'll have one vote", "we will see": what will be, and no will. */
const STATES = new Set('have know see need like love hear remember feel find get receive face learn miss'.split(' '))

/** "we will be at an impasse", "we are going to be at an impasse": no will of ours, an evaluation. */
const isCopular = (tree: Tree, head: number): boolean => {
  const infinitive = isGoingTo(tree, head) ? (tree.one(head, 'xcomp')?.index ?? head) : head
  return tree.one(infinitive, 'cop') !== undefined || tree.lemma(infinitive) === 'be'
}

const isGoingTo = (tree: Tree, head: number): boolean =>
  tree.lemma(head) === 'go' && tree.one(head, 'xcomp') !== undefined

/** "I had to leave", "did not have to think twice" tell what was; "uneconomic pits had to go" demands. */
const isPast = (tree: Tree, head: number): boolean =>
  tree.token(head)?.text.toLowerCase() === 'had' || tree.all(head, 'aux').some(({ text }) => /^did$/i.test(text))

/** "must be reciprocal", "should adopt a resolution", "had to go", "is needed"; not "I had to leave". */
function obligation({ tree, head, subject, own }: Content): Judgement | undefined {
  const modals = auxiliaries(tree, head)
  const governed = /^(?:have|need)$/.test(tree.lemma(head)) ? tree.one(head, 'xcomp') : undefined
  const strong = modals.some(modal => modal === 'must' || modal === 'need') || governed
  const weak = modals.some(modal => modal === 'should' || modal === 'ought') || /^(?:ought)$/.test(tree.lemma(head))
  if (!strong && !weak) return undefined
  if (governed && (isNegated(tree, head) || (own && isPast(tree, head)))) return undefined
  const matter = governed?.index ?? head
  return {
    act: strong ? 'demand' : 'call-for',
    sign: 1,
    matter,
    rule: strong ? 'must' : 'should',
    ...(subject && { addressee: subject.index }),
  }
}

/** "there simply cannot be deviations", "this cannot continue": against it. */
function impossibility({ tree, head, subject, own }: Content): Judgement | undefined {
  const impossible = !own && auxiliaries(tree, head).some(modal => modal === 'can') && isNegated(tree, head)
  return impossible ? { act: 'reject', sign: -1, matter: subject?.index ?? head, rule: 'cannot be' } : undefined
}

/** "there had never been any pledges", "we did not fire first": not "I don't know". */
function denial({ tree, head, own }: Content): Judgement | undefined {
  if (!isNegated(tree, head) && !(tree.lemma(head) === 'be' && isNegated(tree, tree.one(head, 'nsubj')?.index ?? head)))
    return undefined
  const exists = tree.one(head, 'expl')?.text.toLowerCase() === 'there' || tree.lemma(head) === 'be'
  const past = tree.all(head, 'aux').some(({ text }) => /^(?:had|has|have|did|was|were|'ve|’ve)$/i.test(text))
  const subject = tree.one(head, 'nsubj')
  if (
    exists &&
    subject &&
    /^(?:question|doubt|secret|denying|wonder|reason|way|choice)$/.test(tree.lemma(subject.index))
  )
    return undefined
  if (exists && subject) return { act: 'deny', sign: -1, matter: subject.index, rule: 'denial' }
  return own &&
    past &&
    !isSuperlative(tree, head) &&
    !/^(?:know|think|believe|see|hear|understand|decide)$/.test(tree.lemma(head))
    ? { act: 'deny', sign: -1, matter: head, rule: 'denial' }
    : undefined
}

/** "deserves harsh punishment" threatens, "deserves praise" supports. */
function desert({ tree, head, subject }: Content): Judgement | undefined {
  const object = tree.lemma(head) === 'deserve' ? tree.one(head, 'obj') : undefined
  if (!object || !subject) return undefined
  const hostile = HOSTILE_NOUNS.has(tree.lemma(object.index))
  return { act: hostile ? 'threaten' : 'support', sign: hostile ? -1 : 1, matter: subject.index, rule: 'desert' }
}

/** "is unacceptable", "would be a mistake", "are not fit"; the subject is what is judged. */
function evaluation({ tree, head, own, subject }: Content): Judgement | undefined {
  if (subject && !own && feels(tree, head)) return undefined
  const copular =
    tree.one(head, 'cop') !== undefined ||
    /^(?:remain|seem|appear|look|become|prove|constitute|pose|represent|be|feel|sound|have|deserve|make|face)$/.test(
      tree.lemma(head),
    )
  const complement = tree.one(head, 'xcomp', 'obj')?.index ?? head
  const word = copular ? (evaluationIn(tree, head) ?? evaluationIn(tree, complement)) : evaluationOf(tree, head)
  if (!word) return undefined
  const negated = !isSuperlative(tree, head) && (isNegated(tree, head) || isNegated(tree, complement))
  const expletive = tree.one(head, 'expl') !== undefined || tree.one(head, 'nsubj')?.text.toLowerCase() === 'it'
  const clause = expletive ? (tree.one(head, 'csubj', 'ccomp', 'xcomp') ?? tree.all(head, 'advcl').at(0)) : undefined
  const judged = clause ?? tree.one(head, 'nsubj', 'csubj', 'nsubj:pass')
  const matter = (judged && isPronoun(judged) ? (tree.one(head, 'obj') ?? judged) : judged)?.index
  const turned = TURNED.get(word.act)
  const base = signOf(word.polarity)
  return {
    act: negated && turned ? turned : word.act,
    sign: negated ? (base === 1 ? -1 : base === -1 ? 1 : 0) : base,
    rule: 'evaluation',
    ...(matter !== undefined && { matter }),
  }
}

/** "all sides are anxious to avoid it": how another feels is no judgement of the speaker. */
function feels(tree: Tree, head: number): boolean {
  const token = tree.token(head)
  return token?.upos === 'ADJ' && FEELINGS.has(token.lemma.toLowerCase())
}

/** Of a verb only its participle counts: "is needed", not "will be opened", nor "has committed a crime". */
const evaluationOf = (tree: Tree, index: number) => {
  const token = tree.token(index)
  if (token?.upos === 'VERB') return tree.one(index, 'obj') ? undefined : EVALUATION_WORDS.get(token.text.toLowerCase())
  return token && evaluationOfWord(token)
}

/** What the opposite of an evaluation amounts to: "not acceptable" rejects. */
const TURNED = new Map<Act, Act>([
  ['support', 'oppose'],
  ['concede', 'reject'],
  ['oppose', 'support'],
  ['reject', 'support'],
  ['warn', 'deny'],
  ['accuse', 'deny'],
  ['call-for', 'oppose'],
  ['express-concern', 'support'],
])

/** What somebody who does not think so holds: "did not think it was wrong" supports. */
export const opposite = ({ act, sign }: Judgement): Pick<Judgement, 'act' | 'sign'> =>
  act === 'assert' ? { act: 'deny', sign: -1 } : { act: TURNED.get(act) ?? act, sign: flip(sign) }

/** "It is time for the world to take notice": calls for it. Not "it is time". */
function timeFor({ tree, head }: Content): Judgement | undefined {
  const clause = /^(?:time|turn|moment)$/.test(tree.lemma(head)) && tree.one(head, 'cop') && clauseOf(tree, head)
  return clause && !isNegated(tree, head)
    ? { act: 'call-for', sign: 1, matter: clause.index, rule: 'time for' }
    : undefined
}

/** "it is hard to see how there can be any": doubts it. Not "it is hard to work there". */
function doubtful({ tree, head }: Content): Judgement | undefined {
  const clause = /^(?:hard|difficult|tough)$/.test(tree.lemma(head)) ? clauseOf(tree, head) : undefined
  if (!clause || !/^(?:see|imagine|believe|understand|justify|accept|know)$/.test(tree.lemma(clause.index)))
    return undefined
  const below = tree.one(clause.index, 'ccomp', 'obj') ?? clause
  return { act: 'express-concern', sign: -1, matter: below.index, rule: 'doubt' }
}

const clauseOf = (tree: Tree, head: number) =>
  tree
    .all(head, 'csubj', 'acl', 'xcomp', 'advcl')
    .find(({ index }) => index > head && tree.all(index, 'mark').some(({ lemma }) => lemma === 'to'))

/** "every nation has the right to choose its path". */
function right({ tree, head }: Content): Judgement | undefined {
  const object = tree.lemma(head) === 'have' ? tree.one(head, 'obj') : undefined
  if (!object || !/^(?:right|duty|responsibility|obligation)$/.test(tree.lemma(object.index))) return undefined
  return { act: 'support', sign: isNegated(tree, head) ? -1 : 1, matter: object.index, rule: 'has the right' }
}

// Who does what a predicate says: its own subject, or the one it shares with another predicate (coordination, control, participles, relatives).
import { DOCUMENTS } from '../../../lexicon/document-words.ts'
import { SAYING } from '../../../entities/phrases/speakers.ts'
import type { Token } from '../../../model.ts'
import type { Tree } from './tree.ts'

const RELATIVES = new Set(['who', 'which', 'that', 'whom'])
/** Verbs whose object does the infinitive: "urged both sides to refrain". Control by the object is the rule; these keep the subject. */
const SUBJECT_CONTROL = new Set(['promise', 'threaten', 'vow', 'pledge', 'offer'])
const LONGEST_CHAIN = 12

/** The word that heads the subject of a predicate; of a passive only its agent. Undefined where nobody is said to do it. */
export function subjectOf(tree: Tree, predicate: number): number | undefined {
  let at = predicate
  for (let step = 0; step < LONGEST_CHAIN; step += 1) {
    const found = ownSubject(tree, at)
    if (found !== undefined) return found < 0 ? undefined : found
    const next = sharer(tree, at)
    if (next === undefined) return undefined
    if (next.subject !== undefined) return next.subject
    at = next.predicate
  }
  return undefined
}

/** Index of the subject, -1 when the predicate has one that does not act (passive without agent, expletive), undefined when it has none. */
function ownSubject(tree: Tree, predicate: number): number | undefined {
  const agent = agentOf(tree, predicate)
  if (agent) return agent.index
  const subject = nearestSubject(tree, predicate) ?? subjectAfterWith(tree, predicate)
  if (!subject) return tree.one(predicate, 'expl', 'csubj') || isPassiveParticiple(tree, predicate) ? -1 : undefined
  if (subject.deprel === 'nsubj:pass') return -1
  return RELATIVES.has(subject.text.toLowerCase()) ? relativeHead(tree, predicate) : subject.index
}

/** "Challenged on the remark, he …", "when asked whether …", "the plan rejected last week": it was done to whoever is meant. Not "fearing that …", "having rejected …". */
function isPassiveParticiple(tree: Tree, predicate: number): boolean {
  const token = tree.token(predicate)
  if (!token || token.upos !== 'VERB' || token.text.toLowerCase() === token.lemma || token.text.endsWith('ing'))
    return false
  if (tree.one(predicate, 'obj', 'aux') || tree.all(predicate, 'mark').some(({ lemma }) => lemma === 'to')) return false
  const fronted =
    token.deprel === 'advcl' && (token.index < token.head || tree.one(predicate, 'mark', 'advmod') !== undefined)
  return (
    fronted ||
    (token.deprel === 'acl' && !tree.one(predicate, 'ccomp', 'xcomp') && (tree.token(token.head)?.head ?? -1) >= 0)
  )
}

/** Of several ("Secretary of State" and "Antony Blinken" both read as subjects) the last before the verb. */
function nearestSubject(tree: Tree, predicate: number): Token | undefined {
  const subjects = tree.all(predicate, 'nsubj')
  const inner = subjects.filter(({ deprel }) => deprel !== 'nsubj:outer')
  const named = inner.filter(({ upos }) => upos !== 'NUM')
  const candidates = named.length > 0 ? named : inner.length > 0 ? inner : subjects
  const last = candidates.findLast(({ index }) => index < predicate) ?? candidates[0]
  const begun = candidates.find(({ index }) => last && index < last.index && nameEnd(tree, index) > last.index)
  return begun ?? last
}

/** "the reaction was negative, with the minister insisting …": the minister, though read as a part of the main clause. */
function subjectAfterWith(tree: Tree, predicate: number): Token | undefined {
  const mark = tree.all(predicate, 'mark').find(({ lemma }) => lemma === 'with')
  const above = tree.token(predicate)?.head
  if (!mark || above === undefined || above < 0) return undefined
  return tree
    .all(above, 'obl')
    .findLast(({ index, upos }) => index > mark.index && index < predicate && /^(?:NOUN|PROPN)$/.test(upos))
}

/** Where the name that begins with a word ends: "F. James Smith" goes on beyond "James", whatever that is read as. */
const nameEnd = (tree: Tree, index: number): number => tree.all(index, 'flat').at(-1)?.index ?? index

/** "was rejected by the council": UD marks the agent `obl:agent`; without the mark only a passive's "by" counts. */
function agentOf(tree: Tree, predicate: number): Token | undefined {
  const marked = tree.one(predicate, 'obl:agent')
  if (marked) return marked
  const passive = tree.one(predicate, 'nsubj:pass', 'aux:pass') !== undefined || tree.token(predicate)?.deprel === 'acl'
  return passive ? tree.all(predicate, 'obl').find(({ index }) => tree.one(index, 'case')?.lemma === 'by') : undefined
}

function relativeHead(tree: Tree, predicate: number): number | undefined {
  let at = predicate
  for (let step = 0; step < LONGEST_CHAIN; step += 1) {
    const token = tree.token(at)
    if (!token || token.head < 0) return undefined
    if (token.deprel.startsWith('acl') || token.deprel === 'advcl:relcl') return token.head
    at = token.head
  }
  return undefined
}

/** With whom a predicate without a subject shares one. */
function sharer(tree: Tree, predicate: number): { predicate: number; subject?: number } | undefined {
  const token = tree.token(predicate)
  if (!token || token.head < 0) return undefined
  if (token.deprel === 'xcomp') return afterRelative(tree, token) ?? controller(tree, token)
  if (token.deprel === 'advcl') return { predicate: topOf(tree, token.head) }
  if (token.deprel === 'conj' || token.deprel === 'parataxis') return { predicate: token.head }
  if (token.deprel === 'acl')
    return isSayingOn(tree, token)
      ? { predicate: verbOver(tree, token) }
      : { ...holderOfNoun(tree, token.head), ...oneOfFew(tree, token) }
  if (token.deprel === 'acl:relcl' && isBare(tree, token)) return { predicate: token.head, subject: token.head }
  return undefined
}

/**
 * "He regretted that the sides had come to different conclusions, and pledged to …": he pledged, though the verb was joined to the clause before the
 * comma. Whoever asks has to know that nobody in that clause could have done it.
 */
export function subjectOver(tree: Tree, predicate: number): number | undefined {
  const token = tree.token(predicate)
  const clause = token?.deprel === 'conj' && !tree.one(predicate, 'nsubj', 'mark') ? tree.token(token.head) : undefined
  const joint = tree.one(predicate, 'cc')
  if (!clause || !joint || !(tree.token(joint.index - 1)?.text === ',' || /^but$/i.test(joint.text))) return undefined
  if (clause.deprel === 'ccomp') return subjectOf(tree, clause.head)
  return clause.deprel === 'acl' ? subjectOf(tree, verbOver(tree, clause)) : undefined
}

/** "was one of the few unions to endorse him", "was the first to object": whoever is said to be one of them. */
function oneOfFew(tree: Tree, { index, head }: Token): { subject?: number } {
  const above = tree.one(head, 'case')?.lemma === 'of' ? (tree.token(head)?.head ?? head) : head
  const counted = [above, ...tree.all(above, 'amod').map(part => part.index)]
  const subject = tree.one(above, 'cop') && tree.one(above, 'nsubj')
  const isCounted = counted.some(at => /^(?:one|first|only|last|few|many|next|latest)$/.test(tree.lemma(at)))
  return subject && isCounted && tree.one(index, 'mark')?.lemma === 'to' ? { subject: subject.index } : {}
}

/** "Merkel, who has assured them that she will stay, boycotted it": the verb after the relative clause, read into it. */
function afterRelative(tree: Tree, { index, text, lemma }: Token): { predicate: number; subject: number } | undefined {
  const isFinite = text.toLowerCase() !== lemma && !text.endsWith('ing') && !tree.one(index, 'mark', 'aux')
  const name = isFinite && tree.token(index - 1)?.text === ',' ? relativeHead(tree, index) : undefined
  return name === undefined ? undefined : { predicate: name, subject: name }
}

const verbOver = (tree: Tree, { head }: Token): number => tree.token(head)?.head ?? head

/** "rejects Putin's insistence …, saying that …": whoever rejects it says so, though the participle was hung on the noun. */
const isSayingOn = (tree: Tree, { index, head, lemma, text }: Token): boolean =>
  text.endsWith('ing') &&
  SAYING.has(lemma) &&
  tree.token(index - 1)?.text === ',' &&
  tree.token(head)?.deprel === 'obj' &&
  !DOCUMENTS.has(tree.lemma(head))

/** "Norman Horowitz of the Institute has always doubted that …" read as a relative clause without its pronoun: the sentence's own verb. */
const isBare = (tree: Tree, { index, head, text }: Token): boolean =>
  tree.token(head)?.head === -1 &&
  !text.endsWith('ing') &&
  tree.one(head, 'cop', 'nsubj') === undefined &&
  !tree.all(index, 'obj', 'obl', 'advmod').some(({ text: word }) => /^(?:who|whom|which|that|where|when)$/i.test(word))

/** "want Paris to calm things, fearing that …": the participle belongs to the main verb, though it may hang on the infinitive. */
function topOf(tree: Tree, index: number): number {
  let at = index
  for (let step = 0; step < LONGEST_CHAIN && tree.token(at)?.deprel === 'xcomp'; step += 1)
    at = tree.token(at)?.head ?? at
  return at
}

function controller(tree: Tree, { head }: Token): { predicate: number; subject?: number } {
  const object = tree.one(head, 'obj', 'iobj')
  return object && !SUBJECT_CONTROL.has(tree.lemma(head))
    ? { predicate: head, subject: object.index }
    : { predicate: head }
}

/** "blocked every attempt to censure Damascus": the attempt is another's. */
const hinders = (tree: Tree, verb: number): boolean =>
  /^(?:block|reject|oppose|resist|thwart|veto|prevent|stop|dismiss|condemn|criticize|criticise|denounce|defeat|foil)$/.test(
    tree.lemma(verb),
  )

/** "has launched a petition asking …": whoever launched it; "the court's ruling recognising …": the court; "with the minister insisting …": he. */
function holderOfNoun(tree: Tree, noun: number): { predicate: number; subject?: number } {
  const owner = tree.one(noun, 'nmod:poss')
  if (owner) return { predicate: noun, subject: owner.index }
  const source = tree
    .all(noun, 'nmod')
    .find(({ index }) => /^(?:of|by|from)$/.test(tree.one(index, 'case')?.lemma ?? ''))
  if (source && DOCUMENTS.has(tree.lemma(noun))) return { predicate: noun, subject: source.index }
  const token = tree.token(noun)
  const isWith = token?.deprel === 'obl' && tree.one(noun, 'case')?.lemma === 'with'
  if (token && !isWith && /^ob[jl]$/.test(token.deprel) && token.head >= 0 && !hinders(tree, token.head))
    return { predicate: token.head }
  return { predicate: noun, subject: noun }
}

// What one clause of somebody's words amounts to: by the rules of contents.ts where one applies, else by the model's ear for it.
import type { Act, Token } from '../../../model.ts'
import { REVERSING_VERBS } from '../../../lexicon/position-verbs.ts'
import { CLAIMING_VERBS } from '../../../lexicon/verb-frames.ts'
import type { Content, Judgement } from './content.ts'
import { judge, judgeLate, opposite } from './contents.ts'
import { bestCue } from '../acts/cues.ts'
import type { Frame } from '../speakers/frames.ts'
import { isOpinion, isTold, isWeighed } from './opinions.ts'
import { signOf, type Sign } from '../position.ts'
import { holdersAt, type Scene } from '../grammar/scene.ts'
import { soundOf, soundsLike } from '../acts/sentiment.ts'
import type { Tree } from '../grammar/tree.ts'
import { isOwn, subjectIn, type Unit } from './units.ts'
import { auxiliaries, isNegated, isPronoun } from '../grammar/words.ts'

/** Below these a mere statement is a fact that somebody tells, not a position. */
const PLAIN = { quoted: 0.1, reported: 0.2 }
/** From here on what the model hears in a word of the clause counts before the weaker rules, and at all. */
const DEFINITE = 0.5
const AUDIBLE = 0.3
/** Acts that the model tells well without a word for them. */
const TRUSTED = new Set(['support', 'accuse', 'warn', 'oppose', 'reject'])
/** "insisted that it was no threat" denies; "predicted that it would not survive" does not. */
const DISPUTING = new Set(
  'insist maintain argue contend claim assert affirm declare stress emphasize emphasise underline swear testify counter'.split(
    ' ',
  ),
)
/** Quoted fragments shorter than this say nothing by themselves. */
const SHORTEST = 3

type Vote = NonNullable<Token['cue']>
export type Voted = Judgement & { vote: number }

/** @param read words that other rules have read already */
export function judgementOf(scene: Scene, unit: Unit, read: ReadonlySet<number>): Voted | undefined {
  const { tree } = scene
  const heard = hear(tree, unit, read)
  const content = contentOf(scene, unit)
  const judged =
    hoped(scene.tree, unit) ??
    judge(content) ??
    (heard.isDefinite ? undefined : judgeLate(content)) ??
    (isMereFact(scene, unit, heard) ? undefined : plainly(unit, content, heard))
  if (!judged) return undefined
  const said = isRaised(tree, unit.frame) ? { ...judged, ...opposite(judged) } : judged
  return { ...pressed(tree, unit.frame, said), vote: heard.vote }
}

/** "hoped that it did not come from pressure", "wondered how they could have noticed nothing": worries, whatever else is in the clause. */
function hoped(tree: Tree, { head, frame }: Unit): Judgement | undefined {
  const verb = tree.lemma(frame.verb)
  const worries = verb === 'wonder' || (HOPING.test(verb) && isNegated(tree, head))
  return worries ? { act: 'express-concern', sign: -1, matter: head, rule: 'hope' } : undefined
}

/** "did not think the remarks were offensive" thinks that they were not; "did not say that" says nothing. */
export const isRaised = (tree: Tree, { verb }: Frame): boolean =>
  verb >= 0 && /^(?:think|believe|feel|consider|expect|suppose|see)$/.test(tree.lemma(verb)) && isNegated(tree, verb)

interface Heard {
  vote: number
  cue?: Vote
  /** Whether the cue lies in the clause, and not in the reporting verb, and is sure. */
  isDefinite: boolean
}

function hear(tree: Tree, { head, range, frame }: Unit, read: ReadonlySet<number>): Heard {
  const inside = bestCue(tree, range.from, range.to, index => tree.holds(head, index) && !read.has(index))?.cue
  const outside = tree.token(frame.verb)?.cue
  const vote = Math.max(inside?.probability ?? 0, outside?.probability ?? 0)
  const own = inside && inside.probability >= AUDIBLE ? inside : undefined
  const cue = own ?? outside
  const isDefinite = own !== undefined && TRUSTED.has(own.act) && own.probability >= DEFINITE
  return { vote, isDefinite, ...(cue && { cue }) }
}

function contentOf(scene: Scene, { head, range, speech }: Unit): Content {
  const subject = subjectIn(scene.tree, head)
  const own = isOwn(scene, subject, speech)
  const other = subject !== undefined && !own && holdersAt(scene, subject.index, speech).length > 0
  return { tree: scene.tree, head, ...range, own, other, ...(subject && { subject }) }
}

const isClaimed = (tree: Tree, { frame }: Unit): boolean =>
  CLAIMING_VERBS.has(tree.lemma(frame.verb)) || HOPING.test(tree.lemma(frame.verb))

const HOPING = /^(?:hope|wish|pray)$/

/** What neither sounds like a position to the model, nor is claimed; fragments; and in a quotation what is merely told. */
function isMereFact({ tree, quoted }: Scene, unit: Unit, { vote, isDefinite }: Heard): boolean {
  const { head, range } = unit
  const inQuotes = (quoted[head] ?? -1) >= 0
  if (!isDefinite && wordsIn(tree, unit) < SHORTEST) return true
  if (isClaimed(tree, unit)) return false
  if (vote < (inQuotes ? PLAIN.quoted : PLAIN.reported))
    return isTold(tree, head, range) || !isWeighed(tree, head, range)
  return inQuotes && isTold(tree, head, range) && !isOpinion(tree, head, range)
}

const wordsIn = (tree: Tree, { range: { from, to } }: Unit): number =>
  tree.tokens.slice(from, to + 1).filter(({ upos }) => upos !== 'PUNCT').length

/** A statement that no rule reads. */
function plainly(unit: Unit, content: Content, { cue }: Heard): Judgement {
  const { tree, head, subject, other } = content
  const matter = subject && !isPronoun(subject) && !other ? subject.index : head
  const claimed = isClaimed(tree, unit)
  const ofVerb = cue === tree.token(unit.frame.verb)?.cue
  if (cue && !(claimed && ofVerb) && isBorneOut(cue.act, content))
    return { act: cue.act, sign: signOf(cue.polarity), matter, rule: claimed ? 'claim' : 'cue' }
  if (HOPING.test(tree.lemma(unit.frame.verb))) return { act: 'support', sign: 1, matter: head, rule: 'hope' }
  const negated = isNegated(tree, head)
  const act = claimed && negated && DISPUTING.has(tree.lemma(unit.frame.verb)) ? 'deny' : 'assert'
  return { act, sign: sideOf(content, matter), matter, rule: claimed ? 'claim' : cue ? 'cue' : 'plain' }
}

/** Whoever states something stands for it, unless it is negated or sounds bad; of what only waits or will be seen nobody takes a side. */
function sideOf({ tree, head, from, to }: Content, matter: number): Sign {
  if (isPending(tree, head)) return 0
  const negated = isNegated(tree, head)
  const isUndone = [head, ...tree.all(head, 'xcomp').map(({ index }) => index)].some(at =>
    REVERSING_VERBS.has(tree.lemma(at)),
  )
  if (!negated && !isUndone && soundOf(tree.tokens.slice(from, to + 1)) <= BAD) return -1
  return negated && matter !== head ? -1 : 1
}

/** "are waiting to see", "I'll have one vote" */
const isPending = (tree: Tree, head: number): boolean =>
  /^(?:wait|await|depend|remain)$/.test(tree.lemma(head)) ||
  (/^(?:have|see)$/.test(tree.lemma(head)) && auxiliaries(tree, head).includes('will'))

/** From here down what is said sounds bad. */
const BAD = -2

/** What the model hears in a statement, where its words sound so. */
const isBorneOut = (act: Act, { tree, from, to, own }: Content): boolean =>
  TRUSTED.has(act) &&
  !(own && act === 'accuse') &&
  soundsLike(tree.tokens.slice(from, to + 1), act === 'support' ? 'for' : 'against')

/** "insisted that the council should adopt it" demands what "said that it should" only calls for. */
const pressed = (tree: Tree, { verb }: Frame, said: Judgement): Judgement =>
  said.act === 'call-for' && tree.lemma(verb) === 'insist' ? { ...said, act: 'demand' } : said

// Positions that lie in what somebody says: one a clause of the reported content, unless a predicate in it is a position by itself.
import type { Actor } from '../../entities/people.ts'
import type { Modality, Token } from '../../model.ts'
import { POSITION_VERBS } from '../../lexicon/position-verbs.ts'
import { WRONGDOING_VERBS } from '../../lexicon/harm-words.ts'
import { CLAIMING_VERBS, CONTENT_VERBS, WEAK_VERBS } from '../../lexicon/verb-frames.ts'
import { clauseRange, covering, startOf, trimmed, type Range } from './clauses.ts'
import type { Judgement } from './content.ts'
import { judge, judgeLate, opposite } from './contents.ts'
import { bestCue } from './cues.ts'
import type { Frame } from './frames.ts'
import { matterOf } from './matters.ts'
import { modalityOf } from './modality.ts'
import { isOpinion, isTold } from './opinions.ts'
import { signOf, type Position } from './position.ts'
import { subjectOf } from './subjects.ts'
import { holdersAt, isFirstPerson, sameActors, type Scene, type Speech } from './scene.ts'
import type { Tree } from './tree.ts'
import { isInQuestion, isNegated, isPredicate, isPronoun } from './words.ts'

/** Below these a mere statement is a fact that somebody tells, not a position. */
const PLAIN = { quoted: 0.2, reported: 0.4 }
/** Acts that the model tells well without a word for them. */
const TRUSTED = new Set(['support', 'accuse', 'warn', 'oppose'])
/** "predicted that it would not survive" denies nothing. */
const FORESEEING = /^(?:predict|forecast|foresee)$/
/** Quoted fragments shorter than this say nothing by themselves. */
const SHORTEST = 4

interface Unit {
  head: number
  range: Range
  frame: Frame
  speech: Speech
  first: boolean
}

export function findStatements(scene: Scene, found: readonly Position[]): Position[] {
  const units = unitsOf(scene)
  const inside = unitOfWords(scene.tree, units)
  const taken = new Set(found.flatMap(position => takenBy(position, units.get(inside[position.cue] ?? -1))))
  const cues = new Set(found.map(({ cue }) => cue))
  const statements = [...units.values()].flatMap(unit =>
    taken.has(unit.head) ||
    isRelay(scene, unit) ||
    isAnothers(scene, unit) ||
    isSupposed(scene.tree, unit.head) ||
    isInQuestion(scene.tree, unit.head)
      ? []
      : statement(scene, unit, cues),
  )
  return statements.filter(one => !isBare(one) || !hasBetter(one, statements))
}

/** By no rule but the model's. */
const isBare = ({ rule }: Position): boolean => /(?:cue|plain)$/.test(rule)

/** Whether the same speaker takes a clearer position in the sentence, or said the same in an earlier clause. */
const hasBetter = (one: Position, statements: readonly Position[]): boolean =>
  statements
    .slice(0, NEIGHBOURS)
    .some(other => other !== one && sameActors(other.holders, one.holders) && (!isBare(other) || other.cue < one.cue))

/** How many statements of a sentence are compared; more are no sentence but a list. */
const NEIGHBOURS = 12

/** A clause is read when its speaker's position lies in it, or when its main word is the position of another ("the Russians are willing to talk"). */
function takenBy(position: Position, unit: Unit | undefined): number[] {
  if (!unit) return []
  const own = sameActors(position.holders, unit.speech.sources)
  return own || (position.cue === unit.head && position.rule !== 'cue') ? [unit.head] : []
}

/** The clauses of everything that is said in a sentence, by their heads. */
function unitsOf(scene: Scene): Map<number, Unit> {
  const { tree, speech } = scene
  const units = new Map<number, Unit>()
  for (const index of tree.order) {
    const around = speech[index]
    if (!around || around.sources.length === 0 || around.frame.verb === index || !isReported(tree, around.frame))
      continue
    const first = speech[tree.token(index)?.head ?? -1]?.frame !== around.frame
    if (first || (units.has(tree.token(index)?.head ?? -1) && isJoined(tree, index)))
      units.set(index, { head: index, range: clauseRange(tree, index), frame: around.frame, speech: around, first })
  }
  return units
}

/** "…, and won't cut deals": a clause of its own by its subject, its "that", its auxiliary or its tense; not "to protect and defend". */
function isJoined(tree: Tree, index: number): boolean {
  const deprel = tree.token(index)?.deprel ?? ''
  const loose =
    deprel === 'advcl' &&
    tree
      .all(index, 'mark', 'advmod')
      .some(({ lemma }) => /^(?:so|while|whereas|although|though)$/.test(lemma.toLowerCase()))
  const joins = (/^(?:conj|parataxis)/.test(deprel) || loose) && isPredicate(tree, index)
  return joins && (hasSubject(tree, index) || isFinite(tree, index) || isPlain(tree, tree.token(index)?.head ?? -1))
}

/** "They oppose it and support us": what is joined to a verb without auxiliary is finite, too. */
const isPlain = (tree: Tree, head: number): boolean => tree.one(head, 'aux', 'mark') === undefined

const hasSubject = (tree: Tree, index: number): boolean =>
  tree.one(index, 'nsubj', 'csubj', 'expl', 'aux') !== undefined ||
  tree.all(index, 'mark').some(({ lemma }) => lemma === 'that')

const isFinite = (tree: Tree, index: number): boolean => {
  const text = tree.token(index)?.text.toLowerCase() ?? ''
  return text !== tree.lemma(index) && !text.endsWith('ing') && tree.one(index, 'mark') === undefined
}

/** For every word the head of the clause that it belongs to, -1 outside. */
function unitOfWords(tree: Tree, units: ReadonlyMap<number, Unit>): number[] {
  const inside = tree.tokens.map(() => -1)
  for (const index of tree.order)
    inside[index] = units.has(index) ? index : (inside[tree.token(index)?.head ?? -1] ?? -1)
  return inside
}

/** Verbs that decide the act themselves ("warned that") are read in predicates.ts. */
const isReported = (tree: Tree, { verb }: Frame): boolean => {
  const lemma = tree.lemma(verb)
  return verb < 0 || !POSITION_VERBS.has(lemma) || CONTENT_VERBS.has(lemma) || tree.token(verb)?.upos !== 'VERB'
}

/** "said he believes that …", "According to the Herald, the chairman said …": the clause only says that somebody speaks. */
const isRelay = ({ frames }: Scene, { head, frame }: Unit): boolean =>
  frames.some(
    other => other !== frame && other.verb === head && other.contents.length > 0 && other.source !== undefined,
  )

/** "Donor nations have promised aid, according to the agency": a position of somebody who is no actor is not its reporter's. */
function isAnothers(scene: Scene, { head, speech }: Unit): boolean {
  const { tree } = scene
  const word = POSITION_VERBS.get(tree.lemma(head))
  const subject = subjectIn(tree, head)
  return (
    word !== undefined &&
    !/^(?:assert|threaten|deny|reject)$/.test(word.act) &&
    !WEAK_VERBS.has(tree.lemma(head)) &&
    !WRONGDOING_VERBS.has(tree.lemma(head)) &&
    tree.token(head)?.upos === 'VERB' &&
    subject?.deprel === 'nsubj' &&
    !isPronoun(subject) &&
    !isOwn(scene, subject, speech)
  )
}

/** "If he was not so committed …": nobody says that it is so. */
const isSupposed = (tree: Tree, head: number): boolean =>
  tree.all(head, 'mark').some(({ lemma }) => /^(?:if|unless|whether)$/i.test(lemma))

function statement(scene: Scene, unit: Unit, read: ReadonlySet<number>): Position[] {
  const { tree } = scene
  const judged = judgementOf(scene, unit, read)
  if (!judged) return []
  const said = isRaised(tree, unit.frame) ? { ...judged, ...opposite(judged) } : judged
  const { act, sign, matter, addressee, rule, vote } = pressed(tree, unit.frame, said)
  const about = matter === undefined ? undefined : matterOf(tree, conditionOf(tree, unit.head, matter), sign)
  return [
    {
      tree,
      holders: unit.speech.sources,
      sources: unit.speech.outer?.sources ?? [],
      cue: unit.head,
      act,
      sign: act === 'deny' ? -1 : (about?.sign ?? sign),
      modality: modalityOfReport(tree, unit.frame),
      ...(about && { matter: act === 'deny' ? { ...about, sign: -1 } : about }),
      ...(addressee !== undefined && { addressee }),
      ...evidenceRange(scene, unit),
      rule: `statement ${rule}`,
      speech: (scene.quoted[unit.head] ?? -1) >= 0,
      strength: vote,
    },
  ]
}

/** "If they only want to talk about expansion, we are at an impasse": what is judged stands in the condition, when the clause has but a pronoun. */
function conditionOf(tree: Tree, head: number, matter: number): number {
  const empty = isPronoun(tree.token(matter)) || (matter === head && tree.one(head, 'expl') !== undefined)
  const condition = tree
    .all(head, 'advcl')
    .find(({ index }) => tree.all(index, 'mark').some(({ lemma }) => lemma === 'if'))
  return empty && condition ? condition.index : matter
}

/** "insisted that the council should adopt it" demands what "said that it should" only calls for. */
const pressed = <Said extends Judgement>(tree: Tree, { verb }: Frame, said: Said): Said =>
  said.act === 'call-for' && tree.lemma(verb) === 'insist' ? { ...said, act: 'demand' } : said

/** "will say", "would argue", "did not say that": as the reporting verb has it. */
const modalityOfReport = (tree: Tree, frame: Frame): Modality =>
  frame.verb < 0 ? 'actual' : modalityOf(tree, frame.verb, !isRaised(tree, frame))

/** "did not think the remarks were offensive" thinks that they were not; "did not say that" says nothing. */
const isRaised = (tree: Tree, { verb }: Frame): boolean =>
  verb >= 0 && /^(?:think|believe|feel|consider|expect|suppose|see)$/.test(tree.lemma(verb)) && isNegated(tree, verb)

function judgementOf(scene: Scene, unit: Unit, read: ReadonlySet<number>): (Judgement & { vote: number }) | undefined {
  const { tree, quoted } = scene
  const { from, to } = unit.range
  const best = bestCue(tree, from, to, index => tree.holds(unit.head, index) && !read.has(index))
  const verb = tree.token(unit.frame.verb)
  const vote = Math.max(best?.cue?.probability ?? 0, verb?.cue?.probability ?? 0)
  const subject = subjectIn(tree, unit.head)
  const own = isOwn(scene, subject, unit.speech)
  const other = subject !== undefined && !own && holdersAt(scene, subject.index, unit.speech).length > 0
  const content = { tree, head: unit.head, from, to, own, other, ...(subject && { subject }) }
  const judged = judge(content)
  if (judged) return { ...judged, vote }
  const matter = subject && !isPronoun(subject) && !other ? subject.index : unit.head
  const cue = best?.cue && best.cue.probability >= 0.3 ? best.cue : verb?.cue
  const definite = cue && cue !== verb?.cue && TRUSTED.has(cue.act) && cue.probability >= 0.5
  const late = definite ? undefined : judgeLate(content)
  if (late) return { ...late, vote }
  const least = (quoted[unit.head] ?? -1) >= 0 ? PLAIN.quoted : PLAIN.reported
  const claims = CLAIMING_VERBS.has(tree.lemma(unit.frame.verb))
  if ((vote < least && !claims) || (!definite && wordsIn(tree, unit.range) < SHORTEST)) return undefined
  const inQuotes = (quoted[unit.head] ?? -1) >= 0
  if (inQuotes && !claims && isTold(tree, unit.head, unit.range) && !isOpinion(tree, unit.head, unit.range))
    return undefined
  const act = cue && TRUSTED.has(cue.act) && !(claims && cue === verb?.cue) ? cue.act : 'assert'
  if (claims && act === 'assert' && !FORESEEING.test(tree.lemma(unit.frame.verb)) && isNegated(tree, unit.head))
    return { act: 'deny', sign: -1, matter, rule: 'claim', vote }
  return {
    act,
    sign: cue && act !== 'assert' ? signOf(cue.polarity) : claims ? (isNegated(tree, unit.head) ? -1 : 1) : 0,
    matter,
    rule: claims ? 'claim' : cue ? 'cue' : 'plain',
    vote,
  }
}

const wordsIn = (tree: Tree, { from, to }: Range): number =>
  tree.tokens.slice(from, to + 1).filter(({ upos }) => upos !== 'PUNCT').length

/** Its own subject, or the one that it shares: "said they agreed and won't leave". */
function subjectIn(tree: Tree, head: number): Token | undefined {
  const own = tree.one(head, 'nsubj', 'csubj')
  if (own || !tree.token(head)?.deprel.startsWith('conj')) return own
  const shared = subjectOf(tree, head)
  return shared === undefined ? undefined : tree.token(shared)
}

function isOwn(scene: Scene, subject: Token | undefined, speech: Speech): boolean {
  if (!subject) return false
  if (isFirstPerson(subject)) return true
  const actors: readonly Actor[] = holdersAt(scene, subject.index, speech)
  return sameActors(actors, speech.sources)
}

/** The first clause takes the reporting words with it; the others stand for themselves. */
function evidenceRange({ tree }: Scene, { range, frame, first }: Unit): Range {
  if (!first || frame.verb < 0) return trimmed(tree, range)
  const source = frame.source ?? frame.verb
  const words = {
    from: source < frame.verb ? startOf(tree, source, frame.verb) : frame.verb,
    to: Math.max(frame.verb, source),
  }
  return trimmed(tree, covering(range, words))
}

// Positions that lie in what somebody says: one a clause of the reported content, unless a predicate in it is a position by itself.
import { POSITION_VERBS } from '../../../lexicon/position-verbs.ts'
import { WRONGDOING_VERBS } from '../../../lexicon/harm-words.ts'
import { CLAIMING_VERBS, WEAK_VERBS } from '../../../lexicon/verb-frames.ts'
import type { Act, Modality } from '../../../model.ts'
import type { Frame } from '../speakers/frames.ts'
import { isRaised, judgementOf } from './judgements.ts'
import { matterOf } from '../topics/matters.ts'
import { modalityOf } from '../acts/modality.ts'
import type { Position } from '../position.ts'
import { isFirstPerson, sameActors, type Scene } from '../grammar/scene.ts'
import type { Tree } from '../grammar/tree.ts'
import { evidenceRange, isOwn, subjectIn, unitOfWords, unitsOf, type Unit } from './units.ts'
import { isInQuestion, isPronoun } from '../grammar/words.ts'

export function findStatements(scene: Scene, found: readonly Position[]): Position[] {
  const units = unitsOf(scene)
  const inside = unitOfWords(scene.tree, units)
  const taken = new Set(found.flatMap(position => takenBy(position, units.get(inside[position.cue] ?? -1))))
  const others = new Set(found.map(({ cue }) => cue).filter(cue => units.has(cue)))
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
  return statements.flatMap(one => {
    const unit = others.has(one.cue) ? units.get(one.cue) : undefined
    if (unit) return claimBesides(one, unit)
    return isBare(one) && hasBetter(one, statements) ? [] : [one]
  })
}

/** "The minister believes the strikers are ready to talk": that they are he claims; not "I think they are". */
function claimBesides(one: Position, { frame }: Unit): Position[] {
  const source = frame.source === undefined ? undefined : one.tree.token(frame.source)
  if (!source || isFirstPerson(source)) return []
  const matter = one.matter && { ...one.matter, sign: 1 as const }
  return [{ ...one, act: 'assert', sign: 1, rule: 'statement claim', ...(matter && { matter }) }]
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

/** A clause is read when its speaker's position lies in it, or when its main word is the position of another ("said the Russians are willing to talk"; "believes that they are" claims it besides). */
function takenBy(position: Position, unit: Unit | undefined): number[] {
  if (!unit) return []
  const own = sameActors(position.holders, unit.speech.sources)
  const claimed = CLAIMING_VERBS.has(position.tree.lemma(unit.frame.verb))
  return own || (position.cue === unit.head && position.rule !== 'cue' && !claimed) ? [unit.head] : []
}

/** "said he believes that …", "According to the Herald, the chairman said …": the clause only says that somebody speaks. */
const isRelay = ({ frames }: Scene, { head, frame }: Unit): boolean =>
  frames.some(
    other => other !== frame && other.verb === head && other.contents.length > 0 && other.source !== undefined,
  )

/** "Donor nations have promised aid, according to the agency": a position of somebody who is no actor is not its reporter's. */
function isAnothers(scene: Scene, { head, speech, frame }: Unit): boolean {
  const { tree } = scene
  if (CLAIMING_VERBS.has(tree.lemma(frame.verb))) return false
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

/** Acts that are against what they are about, whatever "not" stands in the clause: "it is a scandal that they cannot remember". */
const AVERSE = new Set<Act>(['deny', 'accuse', 'warn', 'express-concern', 'oppose'])

function statement(scene: Scene, unit: Unit, read: ReadonlySet<number>): Position[] {
  const { tree } = scene
  const judged = judgementOf(scene, unit, read)
  if (!judged) return []
  const { act, sign, matter, addressee, rule, vote } = judged
  const isFixed = AVERSE.has(act) || (act === 'reject' && rule === 'cue')
  const about = matter === undefined ? undefined : matterOf(tree, conditionOf(tree, unit.head, matter), sign)
  return [
    {
      tree,
      holders: unit.speech.sources,
      sources: unit.speech.outer?.sources ?? [],
      cue: unit.head,
      act,
      sign: isFixed ? -1 : (about?.sign ?? sign),
      modality: modalityOfReport(tree, unit.frame),
      ...(about && { matter: isFixed ? { ...about, sign: -1 } : about }),
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

/** "will say", "would argue", "did not say that": as the reporting verb has it. */
const modalityOfReport = (tree: Tree, frame: Frame): Modality =>
  frame.verb < 0 ? 'actual' : modalityOf(tree, frame.verb, !isRaised(tree, frame))

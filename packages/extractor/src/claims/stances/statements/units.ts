// The clauses of what is said in a sentence, each a possible position of its speaker, with the words that show it.
import type { Token } from '../../../model.ts'
import { POSITION_VERBS } from '../../../lexicon/position-verbs.ts'
import { CONTENT_VERBS } from '../../../lexicon/verb-frames.ts'
import { clauseRange, covering, startOf, trimmed, type Range } from '../grammar/clauses.ts'
import type { Frame } from '../speakers/frames.ts'
import { holdersAt, isFirstPerson, sameActors, type Scene, type Speech } from '../grammar/scene.ts'
import { subjectOf } from '../grammar/subjects.ts'
import type { Tree } from '../grammar/tree.ts'
import { isPredicate } from '../grammar/words.ts'

export interface Unit {
  head: number
  range: Range
  frame: Frame
  speech: Speech
  first: boolean
}

/** The clauses of everything that is said in a sentence, by their heads. */
export function unitsOf(scene: Scene): Map<number, Unit> {
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
export function unitOfWords(tree: Tree, units: ReadonlyMap<number, Unit>): number[] {
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

/** Its own subject, or the one that it shares: "said they agreed and won't leave". */
export function subjectIn(tree: Tree, head: number): Token | undefined {
  const own = tree.one(head, 'nsubj', 'csubj')
  if (own || !tree.token(head)?.deprel.startsWith('conj')) return own
  const shared = subjectOf(tree, head)
  return shared === undefined ? undefined : tree.token(shared)
}

export function isOwn(scene: Scene, subject: Token | undefined, speech: Speech): boolean {
  if (!subject) return false
  if (isFirstPerson(subject)) return true
  return sameActors(holdersAt(scene, subject.index, speech), speech.sources)
}

/** The first clause takes the reporting words with it; the others stand for themselves. */
export function evidenceRange({ tree }: Scene, { range, frame, first }: Unit): Range {
  if (!first || frame.verb < 0) return trimmed(tree, range)
  const source = frame.source ?? frame.verb
  const words = {
    from: source < frame.verb ? startOf(tree, source, frame.verb) : frame.verb,
    to: Math.max(frame.verb, source),
  }
  return trimmed(tree, covering(range, words))
}

// Positions that lie in what somebody says: one a clause of the reported content, unless a predicate in it is a position by itself.
import type { Actor } from '../../entities/people.ts'
import type { Token } from '../../model.ts'
import { POSITION_VERBS } from '../../lexicon/position-verbs.ts'
import { CONTENT_VERBS } from '../../lexicon/verb-frames.ts'
import { clauseRange, covering, trimmed, type Range } from './clauses.ts'
import { judge, judgeLate, type Judgement } from './contents.ts'
import { bestCue } from './cues.ts'
import type { Frame } from './frames.ts'
import { matterOf } from './matters.ts'
import { signOf, type Position } from './position.ts'
import { holdersAt, isFirstPerson, sameActors, type Scene, type Speech } from './scene.ts'
import type { Tree } from './tree.ts'
import { isPredicate } from './words.ts'

/** Below these a mere statement is a fact that somebody tells, not a position. */
const PLAIN = { quoted: 0.12, reported: 0.4 }

interface Unit {
  head: number
  range: Range
  frame: Frame
  speech: Speech
  first: boolean
}

export function findStatements(scene: Scene, found: readonly Position[]): Position[] {
  const units = unitsOf(scene)
  return units.flatMap(unit => {
    const taken = found.some(
      position => sameActors(position.holders, unit.speech.sources) && isIn(scene.tree, unit, units, position.cue),
    )
    return taken || isRelay(scene, unit) ? [] : statement(scene, unit, found)
  })
}

/** The clauses of everything that is said in a sentence. */
function unitsOf(scene: Scene): Unit[] {
  const { tree, speech } = scene
  return tree.order.flatMap(index => {
    const around = speech[index]
    if (!around || around.sources.length === 0) return []
    const head = tree.token(index)?.head ?? -1
    const top = speech[head]?.frame !== around.frame
    const joinedTo =
      ['conj', 'parataxis'].includes(tree.token(index)?.deprel.split(':')[0] ?? '') && isPredicate(tree, index)
    if (!top && !joinedTo) return []
    if (around.frame.verb === index || !isReported(tree, around.frame)) return []
    return [{ head: index, range: clauseRange(tree, index), frame: around.frame, speech: around, first: top }]
  })
}

/** Verbs that decide the act themselves ("warned that") are read in predicates.ts. */
const isReported = (tree: Tree, { verb }: Frame): boolean => {
  const lemma = tree.lemma(verb)
  return verb < 0 || !POSITION_VERBS.has(lemma) || CONTENT_VERBS.has(lemma) || tree.token(verb)?.upos !== 'VERB'
}

const isIn = (tree: Tree, unit: Unit, units: readonly Unit[], cue: number): boolean =>
  tree.holds(unit.head, cue) &&
  !units.some(other => other !== unit && tree.holds(unit.head, other.head) && tree.holds(other.head, cue))

/** "According to the Herald, the chairman said …": the clause only says that another speaks. */
const isRelay = ({ frames, tree, people }: Scene, { head, speech }: Unit): boolean =>
  frames.some(
    ({ verb, sources, contents }) =>
      verb === head &&
      contents.length > 0 &&
      (sources.length > 0 || !tree.holds(contents[0] ?? -1, head)) &&
      !sameActors(sources, speech.sources) &&
      people.entities.length > 0,
  )

function statement(scene: Scene, unit: Unit, found: readonly Position[]): Position[] {
  const { tree } = scene
  const said = judgementOf(scene, unit, found)
  if (!said) return []
  const { act, sign, matter, addressee, rule, vote } = said
  const about = matter === undefined ? undefined : matterOf(tree, matter, sign)
  return [
    {
      tree,
      holders: unit.speech.sources,
      sources: unit.speech.outer?.sources ?? [],
      cue: unit.head,
      act,
      sign: about?.sign ?? sign,
      modality: 'actual',
      ...(about && { matter: about }),
      ...(addressee !== undefined && { addressee }),
      ...evidenceRange(scene, unit),
      rule: `statement ${rule}`,
      speech: (scene.quoted[unit.head] ?? -1) >= 0,
      strength: vote,
    },
  ]
}

function judgementOf(scene: Scene, unit: Unit, found: readonly Position[]): (Judgement & { vote: number }) | undefined {
  const { tree, quoted } = scene
  const { from, to } = unit.range
  const best = bestCue(tree, from, to, index => tree.holds(unit.head, index) && !found.some(({ cue }) => cue === index))
  const verb = tree.token(unit.frame.verb)
  const vote = Math.max(best?.cue?.probability ?? 0, verb?.cue?.probability ?? 0)
  const subject = tree.one(unit.head, 'nsubj', 'csubj')
  const own = isOwn(scene, subject, unit.speech)
  const other = subject !== undefined && !own && holdersAt(scene, subject.index, unit.speech).length > 0
  const content = { tree, head: unit.head, from, to, own, other, ...(subject && { subject }) }
  const judged = judge(content)
  if (judged) return { ...judged, vote }
  const matter =
    subject && !isFirstPerson(subject)
      ? subject.index
      : (tree.one(unit.head, 'obj', 'xcomp', 'obl')?.index ?? unit.head)
  const cue = best?.cue && best.cue.probability >= 0.3 ? best.cue : verb?.cue
  const definite = cue && cue.act !== 'assert' && cue.probability >= 0.5
  const late = definite ? undefined : judgeLate(content)
  if (late) return { ...late, vote }
  const least = (quoted[unit.head] ?? -1) >= 0 ? PLAIN.quoted : PLAIN.reported
  if (vote < least) return undefined
  return {
    act: cue?.act ?? 'assert',
    sign: cue ? signOf(cue.polarity) : 0,
    matter,
    rule: cue ? 'cue' : 'plain',
    vote,
  }
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
  const words = [frame.verb, frame.source ?? frame.verb].map(index => ({ from: index, to: index }))
  return trimmed(tree, covering(range, ...words))
}

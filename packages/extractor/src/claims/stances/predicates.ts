// Positions that a word takes by itself: a verb, noun or adjective of position with its holder.
import type { Actor } from '../../entities/people.ts'
import type { Token } from '../../model.ts'
import { clauseRange, covering, trimmed } from './clauses.ts'
import { cuePredicate, voteOf } from './cues.ts'
import { matterOf } from './matters.ts'
import { modalityOf } from './modality.ts'
import { attitudePredicate, interestPredicate, nounPredicate } from './nouns.ts'
import { flip, type Position, type Predicate } from './position.ts'
import { holdersAt, sameActors, type Scene } from './scene.ts'
import { subjectOf } from './subjects.ts'
import { verbPredicate } from './verbs.ts'
import { auxiliaries, isNegated } from './words.ts'

/** Acts that "not" denies; of the others it makes the opposite ("did not welcome"). */
const DENIABLE = new Set(['demand', 'accuse', 'threaten', 'warn', 'reject', 'oppose', 'deny', 'propose', 'call-for'])

export function findPredicates(scene: Scene): Position[] {
  const { tree } = scene
  const covered = new Set<number>()
  return tree.order.flatMap(index => {
    const token = tree.token(index)
    if (!token) return []
    if (covered.has(token.head)) covered.add(index)
    const predicate = predicateAt(scene, token)
    if (!predicate || (covered.has(index) && predicate.holder === undefined)) return []
    const positions = positionsOf(scene, predicate)
    if (positions.length > 0) for (const matter of predicate.matters) covered.add(matter)
    return positions
  })
}

function predicateAt({ tree, people }: Scene, token: Token): Predicate | undefined {
  return (
    verbPredicate(tree, token) ??
    attitudePredicate(tree, token) ??
    interestPredicate(tree, people, token) ??
    nounPredicate(tree, people, token) ??
    cuePredicate(tree, token)
  )
}

function positionsOf(scene: Scene, predicate: Predicate): Position[] {
  const { tree } = scene
  const speech = scene.speech[predicate.word]
  const subject = predicate.holder ?? subjectOf(tree, predicate.word)
  const holders = subject === undefined ? [] : holdersAt(scene, subject, speech)
  if (holders.length === 0 || subject === undefined) return []
  const vote = voteOf(tree, predicate.word)
  if (predicate.weak && vote < 0.3) return []
  const matters = predicate.matters.length > 0 ? predicate.matters : [undefined]
  return matters.map((matter, order) => {
    const range = rangeOf(scene, predicate, subject, matter, order)
    return {
      ...base(scene, decided(scene, predicate), holders),
      ...(matter !== undefined && { matter: matterOf(tree, matter, turned(scene, predicate)) }),
      ...(predicate.addressee !== undefined && { addressee: predicate.addressee }),
      ...range,
      strength: vote,
    }
  })
}

/** Of a verb with many uses ("seek", "want") the model decides the act. */
function decided({ tree }: Scene, predicate: Predicate): Predicate {
  const cue = tree.token(predicate.word)?.cue
  return predicate.weak && cue && cue.probability >= 0.5 ? { ...predicate, act: cue.act } : predicate
}

function base(scene: Scene, predicate: Predicate, holders: readonly Actor[]) {
  const { tree, speech } = scene
  const { word, act, rule } = predicate
  const around = speech[word]
  const own = around !== undefined && sameActors(around.sources, holders)
  const sources = own ? (around.outer?.sources ?? []) : (around?.sources ?? [])
  const deniable = DENIABLE.has(act)
  const modality = own && auxiliaries(tree, word).length > 0 ? ('actual' as const) : modalityOf(tree, word, deniable)
  return {
    tree,
    holders,
    sources,
    cue: word,
    act,
    sign: turned(scene, predicate),
    modality,
    rule,
    speech: (scene.quoted[word] ?? -1) >= 0,
  }
}

/** "does not support the bill" is against it. */
function turned({ tree }: Scene, { word, sign, act, rule }: Predicate) {
  return !DENIABLE.has(act) && rule !== 'verb with noun' && isNegated(tree, word) ? flip(sign) : sign
}

function rangeOf(
  { tree }: Scene,
  { word, rule }: Predicate,
  subject: number,
  matter: number | undefined,
  order: number,
) {
  if (order > 0 && matter !== undefined) return clauseRange(tree, matter)
  const clause = clauseRange(tree, word)
  const near = tree.holds(word, subject) || rule.startsWith('noun') || rule === 'priority for'
  const { from, to } = near || Math.abs(subject - word) < 12 ? covering(clause, { from: subject, to: subject }) : clause
  return trimmed(tree, { from, to })
}

// What a predicate's position is about, and its side of it: what a warning warns of, what is admitted, what is refused.
import type { Actor } from '../../../entities/people.ts'
import type { Act } from '../../../model.ts'
import { holdersAt, sameActors, type Scene } from '../grammar/scene.ts'
import { isNegated, isPronoun } from '../grammar/words.ts'
import { flip, type Matter, type Predicate } from '../position.ts'
import { matterOf } from '../topics/matters.ts'
import { isAdmission } from './admissions.ts'

/** Acts that "not" denies; of the others it makes the opposite ("did not welcome"). */
export const DENIABLE = new Set<Act>([
  'demand',
  'accuse',
  'threaten',
  'warn',
  'reject',
  'oppose',
  'deny',
  'propose',
  'call-for',
])

/** Acts whose sign no "not" in their clause turns: "warned that the firm would not survive" stays against. */
const FIXED = new Set<Act>(['warn', 'express-concern', 'accuse', 'deny'])

/** A warning or worry is about what would do the harm ("that filling the dam would endanger lives"): the subject of its clause, unless that is the speaker. */
export function aboutOf(scene: Scene, predicate: Predicate, holders: readonly Actor[], matter: number): Matter {
  const { tree } = scene
  const sign = turned(scene, predicate)
  const found = matterOf(tree, matter, sign)
  if (predicate.act === 'concede' && isAdmission(tree, predicate.word, matter)) return { ...found, sign: -1 }
  if (predicate.rule === 'verdict') return { ...found, sign }
  if (AGAINST.has(predicate.act) && sign === -1 && found.sign === 1) return { word: matter, sign }
  if (!FIXED.has(predicate.act)) return found
  const worries = predicate.act === 'warn' || predicate.act === 'express-concern'
  const subject = worries ? tree.one(matter, 'nsubj', 'csubj', 'nsubj:pass') : undefined
  const other =
    subject && !isPronoun(subject) && !sameActors(holdersAt(scene, subject.index, scene.speech[matter]), holders)
  return { word: other ? subject.index : found.word, sign }
}

/** "protested against the lifting of penalties", "rejected the ban": against just that, and not for the penalties. */
const AGAINST = new Set<Act>(['oppose', 'reject', 'accuse'])

/** Rules that have read the negation themselves: "did not hide his anger", "does not share that view". */
export const NEGATION_READ = /^(?:not hidden|sharing|undisputed)$/

/** "does not support the bill" is against it. */
export function turned({ tree }: Scene, { word, sign, act, rule }: Predicate) {
  return !DENIABLE.has(act) && rule !== 'verb with noun' && !NEGATION_READ.test(rule) && isNegated(tree, word)
    ? flip(sign)
    : sign
}

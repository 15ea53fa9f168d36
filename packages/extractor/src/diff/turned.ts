// Positions that went and positions that came, paired where they are two versions of one: the same words or the same matter.
import { fold } from '../entities/spelling.ts'
import { by, groupBy } from '../graph/order.ts'
import { ACTS } from '../model.ts'
import type { Claim } from './claims.ts'

export type TurnKind = 'other speaker' | 'softened' | 'hardened' | 'other position' | 'reworded'

export interface Turn {
  turn: TurnKind
}

interface Pair extends Turn {
  before: Claim
  after: Claim
}

/** Two versions of a sentence share at least this part of their words. */
const LEAST_ALIKE = 0.6

/** How much an act binds the one who performs it, from a threat down to a concession; our own order. */
const FORCE: Record<string, number> = {
  threaten: 5,
  demand: 4,
  reject: 4,
  accuse: 4,
  oppose: 3,
  deny: 3,
  warn: 3,
  'call-for': 2,
  promise: 2,
  support: 2,
  propose: 1,
  assert: 1,
  'express-concern': 1,
  concede: 0,
} satisfies Record<(typeof ACTS)[number], number>

/** Each claim is paired once, the most alike first; what finds no other version is left alone. */
export function pairTurned(gone: readonly Claim[], come: readonly Claim[]): Pair[] {
  const byPath = groupBy(
    come.filter(isStance).flatMap(after => [...pathsOf(after)].map(path => ({ path, after }))),
    ({ path }) => path,
  )
  const candidates = gone.filter(isStance).flatMap(before => {
    const afters = new Set([...pathsOf(before)].flatMap(path => byPath.get(path) ?? []).map(({ after }) => after))
    return [...afters]
      .map(after => ({ before, after, likeness: likeness(before, after) }))
      .filter(pair => pair.likeness >= LEAST_ALIKE)
  })
  const taken = new Set<Claim>()
  return candidates
    .sort(by(({ before, after, likeness }) => [-likeness, before.key, after.key]))
    .flatMap(({ before, after }) => {
      if (taken.has(before) || taken.has(after)) return []
      taken.add(before).add(after)
      return [{ turn: turnOf(before, after), before, after }]
    })
}

const isStance = ({ kind }: Claim): boolean => kind === 'stance'
const pathsOf = ({ shown }: Claim): Set<string> => new Set(shown.map(({ path }) => path))

/** The share of common words among all of two versions. */
function likeness(before: Claim, after: Claim): number {
  const [a, b] = [wordsOf(before), wordsOf(after)]
  return [...a].filter(word => b.has(word)).length / Math.max(1, new Set([...a, ...b]).size)
}

const wordsOf = ({ shown }: Claim): Set<string> => new Set(fold(shown.map(({ text }) => text).join(' ')).split(' '))

function turnOf({ facts: before }: Claim, { facts: after }: Claim): TurnKind {
  if (before['holder'] !== after['holder']) return 'other speaker'
  if (before['polarity'] !== after['polarity']) return 'other position'
  const step = (FORCE[after['act'] ?? ''] ?? 0) - (FORCE[before['act'] ?? ''] ?? 0)
  if (step < 0 || (before['modality'] === 'actual' && after['modality'] !== 'actual')) return 'softened'
  if (step > 0 || (before['modality'] !== 'actual' && after['modality'] === 'actual')) return 'hardened'
  return 'reworded'
}

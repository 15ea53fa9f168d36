// How likely a position is right, from what its rule rests on. The curve is measured by tests/tools/calibrate.ts and shown in docs/confidence.md.
import type { Position } from './position.ts'

/** What a kind of rule is worth by itself, the surest first; others as RULE. */
const RULES: readonly (readonly [RegExp, number])[] = [
  [/^(?:attitude|verdict)/, 0.5],
  [/^statement cue/, 0.5],
  [/^noun/, 0.4],
  [/^statement (?:claim|plain)/, 0.3],
  [/^cue/, 0.2],
]
const RULE = 0.6

/** What the model's vote adds, and that the position is aimed at somebody. */
const VOTE = 0.25
const AIMED = 0.1
/** What only states something is a position least surely; and what has no topic. */
const ASSERTION = -0.1
const NO_TOPIC = -0.1

/** The line from these points to shares of right positions, fitted on the gold in docs/confidence.md. */
const FITTED = { floor: 0.34, slope: 0.76 }

/** 0–1, two decimals: right means that a reader finds a position of the same holder in the same words. */
export function confidenceOf({ strength, holders, matter, rule, act }: Position, isAimed: boolean): number {
  const holder = Math.min(1, ...holders.map(({ confidence }) => confidence))
  const base = RULES.find(([kind]) => kind.test(rule))?.[1] ?? RULE
  const signs = (isAimed ? AIMED : 0) + (act === 'assert' ? ASSERTION : 0) + (matter ? 0 : NO_TOPIC)
  const points = (base + VOTE * Math.min(1, strength) + signs) * holder
  const share = FITTED.floor + FITTED.slope * Math.max(0, points)
  return Math.round(100 * Math.min(MOST, Math.max(LEAST, share))) / 100
}

/** No rule is ever as good as certain, nor as bad as wrong. */
const MOST = 0.98
const LEAST = 0.2

// How likely a position is right, from what its rule rests on. The curve is measured by tests/tools/calibrate.ts and shown in docs/confidence.md.
import type { Position } from './position.ts'

/** What a rule is worth by itself, and what the model's vote for it adds. */
const RULE = 0.55
const PLAIN_STATEMENT = 0.35
const VOTE = 0.4
const NO_TOPIC = -0.15

/** The line from these points to shares of right positions, fitted on the gold in docs/confidence.md. */
const FITTED = { floor: 0.45, slope: 0.53 }

/** 0–1, two decimals: right means that a reader finds a position of the same holder in the same words. */
export function confidenceOf({ strength, holders, matter, rule }: Position): number {
  const holder = Math.min(1, ...holders.map(({ confidence }) => confidence))
  const base = rule.startsWith('statement plain') ? PLAIN_STATEMENT : RULE
  const points = (base + VOTE * Math.min(1, strength) + (matter ? 0 : NO_TOPIC)) * holder
  return Math.round(100 * (FITTED.floor + FITTED.slope * Math.max(0, points))) / 100
}

// How likely a position is right, from what its rule rests on. The curve is measured by tests/tools/calibrate.ts and shown in docs/confidence.md.
import type { Position } from './position.ts'

/** 0–1, two decimals. */
export function confidenceOf({ strength, holders, matter, rule }: Position): number {
  const holder = Math.min(1, ...holders.map(({ confidence }) => confidence))
  const topic = matter ? 0 : -0.15
  const base = rule.startsWith('statement plain') ? 0.35 : 0.55
  return Math.round(100 * Math.max(0.05, Math.min(0.98, (base + 0.4 * strength + topic) * holder))) / 100
}

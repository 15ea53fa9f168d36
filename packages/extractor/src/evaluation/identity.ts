// Who is who: B-cubed over the mentions found, and which annotated thing each node stands for.
import { groupBy } from '../graph/order.ts'
import type { Case } from './case.ts'
import type { GoldMention, Mentions } from './mentions.ts'
import { harmonic, required, scoreOf, type Score, share } from './pairing.ts'

export interface Identity {
  entities: Score
  identity: { p: number; r: number; f1: number }
  /** The gold id that a node stands for, `?key` when it shares no mention with any. */
  standsFor(key: string): string
}

export function compareIdentity({ graph }: Case, mentions: Mentions): Identity {
  const { found, gold, pairing } = mentions
  const counted = found.filter(p => !pairing.goldOf.get(p)?.optional)
  const clusters = groupBy(counted, ({ key }) => key)
  const goldClusters = groupBy(required(gold), ({ id }) => id)
  const entityOf = votes(mentions)
  const goldTypes = new Map(required(gold).map(({ id, type }) => [id, type]))
  const right = [...clusters.keys()]
    .map(key => ({ key, id: entityOf.get(key) ?? '' }))
    .filter(({ key, id }) => goldTypes.get(id) === graph.getNodeAttribute(key, 'category'))
  const precision = mean(counted, p => {
    const g = pairing.goldOf.get(p)
    return g ? share(clusters.get(p.key) ?? [], other => pairing.goldOf.get(other)?.id === g.id) : 0
  })
  const recall = mean(required(gold), (g: GoldMention) => {
    const p = pairing.foundBy.get(g)
    return p ? share(goldClusters.get(g.id) ?? [], other => pairing.foundBy.get(other)?.key === p.key) : 0
  })
  return {
    entities: scoreOf(new Set(right.map(({ id }) => id)).size, clusters.size, goldTypes.size),
    identity: { p: precision, r: recall, f1: harmonic(precision, recall) },
    standsFor: key => entityOf.get(key) ?? `?${key}`,
  }
}

/** The mean of a figure over items; 0 of none. */
const mean = <T>(items: readonly T[], figure: (item: T) => number): number =>
  items.length ? items.reduce((sum, item) => sum + figure(item), 0) / items.length : 0

/** The annotated thing with which each node shares most mentions; the first met wins a tie. */
function votes({ pairing }: Mentions): Map<string, string> {
  const tallies = new Map<string, Map<string, number>>()
  for (const [{ key }, { id }] of pairing.goldOf) {
    const tally = tallies.get(key) ?? new Map<string, number>()
    tallies.set(key, tally.set(id, (tally.get(id) ?? 0) + 1))
  }
  return new Map(
    [...tallies].flatMap(([key, tally]) =>
      [...tally]
        .sort((a, b) => b[1] - a[1])
        .slice(0, 1)
        .map(([id]) => [key, id] as const),
    ),
  )
}

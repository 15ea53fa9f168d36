// Pairing what was found with gold, and precision, recall and F1 of a pairing. What gold marks optional counts neither way.

export interface Located {
  article: string
  start: number
  end: number
}

export interface Score {
  p: number
  r: number
  f1: number
  tp: number
  predicted: number
  gold: number
}

export interface Pairing<P, G> {
  goldOf: Map<P, G>
  foundBy: Map<G, P>
}

type Optional = { optional?: boolean }

export const lengthOf = ({ start, end }: { start: number; end: number }): number => end - start

export const overlap = (a: Located, b: Located): number =>
  a.article === b.article ? Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start)) : 0

export function scoreOf(tp: number, predicted: number, gold: number): Score {
  const p = predicted ? tp / predicted : 0
  const r = gold ? tp / gold : 0
  return { p, r, f1: harmonic(p, r), tp, predicted, gold }
}

export const harmonic = (p: number, r: number): number => (p + r ? (2 * p * r) / (p + r) : 0)

export const required = <T extends Optional>(items: readonly T[]): T[] => items.filter(item => !item.optional)

/** What an optional annotation loses against a required one, so that it takes a prediction only where none other wants it. */
const OPTIONAL_MALUS = 0.25

/** Greedy one-to-one pairing, best value first, earlier items first among equals; a value of 0 is no match. */
export function pair<P, G extends Optional>(
  predicted: readonly P[],
  gold: readonly G[],
  value: (p: P, g: G) => number,
): Pairing<P, G> {
  const candidates = predicted.flatMap(p =>
    gold.flatMap(g => {
      const worth = value(p, g)
      return worth > 0 ? [{ worth: worth - (g.optional ? OPTIONAL_MALUS : 0), p, g }] : []
    }),
  )
  const pairing: Pairing<P, G> = { goldOf: new Map(), foundBy: new Map() }
  for (const { p, g } of candidates.sort((a, b) => b.worth - a.worth)) {
    if (pairing.goldOf.has(p) || pairing.foundBy.has(g)) continue
    pairing.goldOf.set(p, g)
    pairing.foundBy.set(g, p)
  }
  return pairing
}

/** The score of a pairing; predictions paired with optional gold drop out of the count. */
export function score<P, G extends Optional>(
  predicted: readonly P[],
  gold: readonly G[],
  { goldOf }: Pairing<P, G>,
  isRight: (p: P, g: G) => boolean = () => true,
): Score {
  const counted = predicted.filter(p => !goldOf.get(p)?.optional)
  const correct = counted.filter(p => {
    const g = goldOf.get(p)
    return g !== undefined && isRight(p, g)
  })
  return scoreOf(correct.length, counted.length, required(gold).length)
}

/** The share of items that pass a test; 0 of none. */
export const share = <T>(items: readonly T[], test: (item: T) => boolean): number =>
  items.length ? items.filter(test).length / items.length : 0

// How likely a position is right, from what speaks for and against it. The weights are fitted by tests/tools/weigh-confidence.ts; docs/confidence.md shows what they are worth.
import type { Position } from './position.ts'

/** What speaks for and against a position, each a number of about one. */
export interface Signs {
  /** How far its words fall short of a full clause: 0, or less. */
  short: number
  /** Its word of saying or siding hangs on another verb or on a noun: the further from the main verb, the worse the grammar is read. */
  under: number
  /** The reading model's vote for that word, as odds, -1 to 1. */
  vote: number
  /** It only states something. */
  states: number
  /** How unsure it is who the holder is. */
  unsure: number
}

export const SIGNS: readonly (keyof Signs)[] = ['short', 'under', 'vote', 'states', 'unsure']

const WEIGHTS: Readonly<Signs> = { short: 1.45, under: -0.8, vote: 0.55, states: -1.05, unsure: -0.75 }
/** Fitted it is higher, but the rules were written on those articles: the mean is to be the share of right ones that sets gave when they were new (tests/gold). */
const START = 2.4

/** Words of a full clause. */
const FULL = 12
/** Keeps the odds of votes of 0 and 1 finite. */
const MARGIN = 0.02
const UNDER = new Set(['conj', 'parataxis', 'advcl', 'acl', 'acl:relcl'])

export function signsOf({ tree, holders, cue, from, to, act, strength }: Position): Signs {
  const vote = Math.min(1, strength)
  return {
    short: Math.log(Math.min(FULL, to - from + 1) / FULL),
    under: UNDER.has(tree.token(cue)?.deprel ?? '') ? 1 : 0,
    vote: Math.log((vote + MARGIN) / (1 + MARGIN - vote)) / Math.log((1 + MARGIN) / MARGIN),
    states: act === 'assert' ? 1 : 0,
    unsure: 1 - Math.min(1, ...holders.map(({ confidence }) => confidence)),
  }
}

/** 0–1, two decimals: right means that a reader finds a position of the same holder in the same words. */
export function confidenceOf(position: Position): number {
  const signs = signsOf(position)
  const odds = SIGNS.reduce((sum, sign) => sum + WEIGHTS[sign] * signs[sign], START)
  return Math.round(100 * Math.min(MOST, Math.max(LEAST, 1 / (1 + Math.exp(-odds))))) / 100
}

/** No position is ever as good as certain, nor as bad as wrong. */
const MOST = 0.98
const LEAST = 0.2

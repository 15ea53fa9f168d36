// Positions of a graph that gold judges, each with what the graph says of it: what the tools for confidence count.
import { readGold } from '../../packages/extractor/src/evaluation/gold.ts'
import { scoreGraph } from '../../packages/extractor/src/evaluation/score.ts'
import { readGraph } from '../../packages/extractor/src/stores/file.ts'
import type { Act, Span } from '../../packages/extractor/src/model.ts'

export interface Judged {
  /** Stem of the article's file. */
  article: string
  spans: readonly Span[]
  act: Act
  confidence: number
  /** 1: gold has a position of the same holder with common evidence; 0: it has none. */
  right: number
}

const EDGES = [0, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 1.01]

export async function judge(graphFile: string, goldFolder: string): Promise<Judged[]> {
  const { found, pairing } = scoreGraph(await readGraph(graphFile), await readGold(goldFolder)).stances
  return found
    .filter(position => !pairing.goldOf.get(position)?.optional)
    .map(position => ({
      article: position.article,
      spans: position.spans,
      act: position.attributes.act,
      confidence: position.attributes.confidence,
      right: pairing.goldOf.has(position) ? 1 : 0,
    }))
}

export const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length)

const percent = (part: number): string => `${Math.round(100 * part)} %`

function rowOf(judged: readonly Judged[], from: number, to: number): string {
  const inside = judged.filter(({ confidence }) => confidence >= from && confidence < to)
  const [said, right] = [mean(inside.map(one => one.confidence)), mean(inside.map(one => one.right))]
  const shares = inside.length ? `${percent(said)} | ${percent(right)}` : '– | –'
  return `| ${from.toFixed(2)}–${Math.min(1, to).toFixed(2)} | ${inside.length} | ${shares} |`
}

const brier = (judged: readonly Judged[]): string =>
  mean(judged.map(({ confidence, right }) => (confidence - right) ** 2)).toFixed(3)

/** How often a right position is said to be surer than a wrong one. */
function ranking(judged: readonly Judged[]): number {
  const [right, wrong] = [judged.filter(one => one.right), judged.filter(one => !one.right)]
  return mean(right.flatMap(one => wrong.map(other => (Math.sign(one.confidence - other.confidence) + 1) / 2)))
}

export function printTable(judged: readonly Judged[]): void {
  console.log('| confidence | positions | mean confidence | right |\n| --- | --- | --- | --- |')
  for (const [at, from] of EDGES.slice(0, -1).entries()) console.log(rowOf(judged, from, EDGES[at + 1] ?? 1))
  const right = judged.filter(one => one.right).length
  const always = judged.map(one => ({ ...one, confidence: right / Math.max(1, judged.length) }))
  console.log(
    `\n${judged.length} positions, ${right} right, Brier score ${brier(judged)} (${brier(always)} for always saying the share of right ones); a right one is surer than a wrong one in ${percent(ranking(judged))} of pairs`,
  )
}

// How often positions of a given confidence are right, out of sample: for each annotated article a straight line from the confidence that the code
// gives to the share of right ones is fitted on all the others, and its answers for the article that was left out are counted.
// Right means that gold has a position of the same holder with common evidence. Also prints the line over all articles, for confidence.ts.
// Usage, from the project's root: npx tsx tests/tools/calibrate.ts <graph.json> <gold folder> [<graph.json> <gold folder> …]
import { readGold } from '../../packages/extractor/src/evaluation/gold.ts'
import { scoreGraph } from '../../packages/extractor/src/evaluation/score.ts'
import { readGraph } from '../../packages/extractor/src/stores/file.ts'

const EDGES = [0, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 1.01]

interface Judged {
  article: string
  confidence: number
  right: number
}

async function judge(graphFile: string, goldFolder: string): Promise<Judged[]> {
  const { found, pairing } = scoreGraph(await readGraph(graphFile), await readGold(goldFolder)).stances
  return found
    .filter(position => !pairing.goldOf.get(position)?.optional)
    .map(position => ({
      article: position.article,
      confidence: position.attributes.confidence,
      right: pairing.goldOf.has(position) ? 1 : 0,
    }))
}

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length)

/** Least squares: the share of right ones as a straight line over the confidence that the code gives. */
function fit(judged: readonly Judged[]): { floor: number; slope: number } {
  const [x, y] = [mean(judged.map(({ confidence }) => confidence)), mean(judged.map(({ right }) => right))]
  const spread = mean(judged.map(({ confidence }) => (confidence - x) ** 2))
  const slope = spread === 0 ? 0 : mean(judged.map(({ confidence, right }) => (confidence - x) * (right - y))) / spread
  return { floor: y - slope * x, slope }
}

const percent = (part: number): string => `${Math.round(100 * part)} %`

function rowOf(judged: readonly Judged[], from: number, to: number): string {
  const inside = judged.filter(({ confidence }) => confidence >= from && confidence < to)
  const [said, right] = [mean(inside.map(one => one.confidence)), mean(inside.map(one => one.right))]
  const shares = inside.length ? `${percent(said)} | ${percent(right)}` : '– | –'
  return `| ${from.toFixed(2)}–${Math.min(1, to).toFixed(2)} | ${inside.length} | ${shares} |`
}

const brier = (judged: readonly Judged[]): string =>
  mean(judged.map(({ confidence, right }) => (confidence - right) ** 2)).toFixed(3)

function print(judged: readonly Judged[]): void {
  console.log('| confidence | positions | mean confidence | right |\n| --- | --- | --- | --- |')
  for (const [at, from] of EDGES.slice(0, -1).entries()) console.log(rowOf(judged, from, EDGES[at + 1] ?? 1))
  const right = judged.filter(one => one.right).length
  const always = judged.map(one => ({ ...one, confidence: right / Math.max(1, judged.length) }))
  console.log(
    `\n${judged.length} positions, ${right} right, Brier score ${brier(judged)} (${brier(always)} for always saying the share of right ones)`,
  )
}

/** Each article's positions with the confidence that all other articles teach. */
function leaveOneOut(judged: readonly Judged[]): Judged[] {
  return judged.map(one => {
    const { floor, slope } = fit(judged.filter(({ article }) => article !== one.article))
    return { ...one, confidence: Math.min(1, Math.max(0, floor + slope * one.confidence)) }
  })
}

const judged: Judged[] = []
const places = process.argv.slice(2)
for (let at = 0; at + 1 < places.length; at += 2) judged.push(...(await judge(places[at] ?? '', places[at + 1] ?? '')))
print(leaveOneOut(judged))
const { floor, slope } = fit(judged)
console.log(
  `\nOver all: right = ${floor.toFixed(3)} + ${slope.toFixed(3)} × confidence as the code gives it now; it gives:\n`,
)
print(judged)

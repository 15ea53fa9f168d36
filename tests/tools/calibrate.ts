// Prints how often positions of a given confidence are right, as a table for docs/confidence.md: right means that gold has a position of the
// same holder with common evidence. Usage, from the project's root: npx tsx tests/tools/calibrate.ts <graph.json> <gold folder> [<graph.json> <gold folder> …]
import { readGold } from '../../packages/extractor/src/evaluation/gold.ts'
import { scoreGraph } from '../../packages/extractor/src/evaluation/score.ts'
import { readGraph } from '../../packages/extractor/src/stores/file.ts'

const EDGES = [0, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 1.01]

interface Judged {
  confidence: number
  right: boolean
}

async function judge(graphFile: string, goldFolder: string): Promise<Judged[]> {
  const { found, pairing } = scoreGraph(await readGraph(graphFile), await readGold(goldFolder)).stances
  return found
    .filter(position => !pairing.goldOf.get(position)?.optional)
    .map(position => ({ confidence: position.attributes.confidence, right: pairing.goldOf.has(position) }))
}

const percent = (part: number, whole: number): string => (whole ? `${Math.round((100 * part) / whole)} %` : '–')

function rowOf(judged: readonly Judged[], from: number, to: number): string {
  const inside = judged.filter(({ confidence }) => confidence >= from && confidence < to)
  const sum = inside.reduce((total, { confidence }) => total + confidence, 0)
  const right = inside.filter(one => one.right).length
  return `| ${from.toFixed(2)}–${Math.min(1, to).toFixed(2)} | ${inside.length} | ${percent(sum, inside.length)} | ${percent(right, inside.length)} |`
}

const judged: Judged[] = []
const places = process.argv.slice(2)
for (let at = 0; at + 1 < places.length; at += 2) judged.push(...(await judge(places[at] ?? '', places[at + 1] ?? '')))
console.log('| confidence | positions | mean confidence | right |\n| --- | --- | --- | --- |')
for (const [at, from] of EDGES.slice(0, -1).entries()) console.log(rowOf(judged, from, EDGES[at + 1] ?? 1))
const squares = judged.reduce((sum, { confidence, right }) => sum + (confidence - (right ? 1 : 0)) ** 2, 0)
console.log(
  `\n${judged.length} positions, ${judged.filter(({ right }) => right).length} right, Brier score ${(squares / Math.max(1, judged.length)).toFixed(3)}`,
)

// What each sign of confidence.ts is worth: a logistic curve fitted on annotated articles, and how good it is on articles that it was not fitted on,
// each article left out once. The graph must have been built of the same articles by the same rules.
// Usage, from the project's root: npx tsx tests/tools/weigh-confidence.ts <graph.json> <gold folder> <articles folder>
import { findRelations } from '../../packages/extractor/src/claims/relations.ts'
import { findPositions } from '../../packages/extractor/src/claims/stances.ts'
import { SIGNS, signsOf } from '../../packages/extractor/src/claims/stances/confidence.ts'
import { evidenceOf } from '../../packages/extractor/src/claims/stances/evidence.ts'
import { resolveEntities } from '../../packages/extractor/src/entities/resolve.ts'
import { stemOf } from '../../packages/extractor/src/evaluation/gold.ts'
import { openReader } from '../../packages/extractor/src/language/reader.ts'
import { readArticles, readSources } from '../../packages/extractor/src/text/read.ts'
import { segment } from '../../packages/extractor/src/text/segment.ts'
import { judge, type Judged, printTable } from './judged.ts'

interface Case extends Judged {
  /** 1, for where the curve starts, and the signs. */
  signs: readonly number[]
}

const placeOf = (article: string, start: number, end: number, act: string): string => [article, start, end, act].join()

/** The signs of every position of the articles, by its place and act. */
async function readSigns(folder: string): Promise<Map<string, number[]>> {
  const signs = new Map<string, number[]>()
  const reader = await openReader()
  for await (const source of readSources([folder])) {
    for (const article of (await readArticles(source)).articles) {
      const reading = await reader.read(segment(article))
      const people = resolveEntities(reading)
      for (const position of findPositions(reading, people, findRelations(reading, people)).positions) {
        const { start, end } = evidenceOf(reading, position)
        const found = signsOf(position)
        signs.set(placeOf(stemOf(article.path), start, end, position.act), [1, ...SIGNS.map(sign => found[sign])])
      }
    }
  }
  await reader.close()
  return signs
}

const chance = (weights: readonly number[], signs: readonly number[]): number =>
  1 / (1 + Math.exp(-weights.reduce((sum, weight, at) => sum + weight * (signs[at] ?? 0), 0)))

/** Pulls every weight but the first towards 0, so that few articles cannot make one large. */
const RIDGE = 1
const STEPS = 1500
const PACE = 0.7

function slopeAt(weights: readonly number[], cases: readonly Case[]): number[] {
  const slope = weights.map((weight, at) => (at === 0 ? 0 : RIDGE * weight))
  for (const { signs, right } of cases) {
    const miss = chance(weights, signs) - right
    for (const [at, sign] of signs.entries()) slope[at] = (slope[at] ?? 0) + miss * sign
  }
  return slope.map(part => part / cases.length)
}

/** Logistic regression by steepest descent with momentum: small, and the same on every run. */
function fit(cases: readonly Case[]): number[] {
  let before = [0, ...SIGNS.map(() => 0)]
  let weights = before
  for (let step = 1; step <= STEPS; step++) {
    const ahead = weights.map((weight, at) => weight + ((step - 1) / (step + 2)) * (weight - (before[at] ?? 0)))
    const slope = slopeAt(ahead, cases)
    before = weights
    weights = ahead.map((weight, at) => weight - PACE * (slope[at] ?? 0))
  }
  return weights
}

const [graph = '', gold = '', articles = ''] = process.argv.slice(2)
const signs = await readSigns(articles)
const cases = (await judge(graph, gold)).flatMap(one => {
  const own = one.spans.map(({ start, end }) => signs.get(placeOf(one.article, start, end, one.act))).find(Boolean)
  return own ? [{ ...one, signs: own }] : []
})
const leftOut = [...new Set(cases.map(({ article }) => article))].flatMap(article => {
  const weights = fit(cases.filter(one => one.article !== article))
  return cases.filter(one => one.article === article).map(one => ({ ...one, confidence: chance(weights, one.signs) }))
})
console.log('Each article with the weights that the others give:\n')
printTable(leftOut)
const [start = 0, ...weights] = fit(cases)
console.log(
  `\nOver all: start ${start.toFixed(2)}, ${SIGNS.map((sign, at) => `${sign} ${weights[at]?.toFixed(2)}`).join(', ')}`,
)

// How well the product reads articles that it has not seen: the annotated articles under tests/gold, built as a user builds them.
// Floors for scoring: the aims for unseen articles less five points (mentions, identity) and ten (relations, stances).
// Floors for the others: a few points below what was measured when they were last changed. A change that falls below a floor is a loss.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openExtractor } from '@standpoint/extractor'
import { readGold } from '../../packages/extractor/src/evaluation/gold.ts'
import { type Report, scoreGraph } from '../../packages/extractor/src/evaluation/score.ts'
import { buildGraph } from '../build/built-graph.ts'

const GOLD = join(import.meta.dirname, '..', 'gold')
let out = ''

async function score(part: string): Promise<Report> {
  const extractor = await openExtractor({ jobs: 1 })
  try {
    const { graph } = await buildGraph({
      folders: [join(GOLD, part, 'articles')],
      out: join(out, part),
      jobs: 1,
      extractor,
    })
    return scoreGraph(graph, await readGold(join(GOLD, part, 'gold'))).report
  } finally {
    await extractor.close()
  }
}

beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), 'standpoint-quality-'))
})

afterAll(() => rm(out, { recursive: true, force: true }))

const aims = { mentions: 0.9, identity: 0.85, relations: 0.7, stances: 0.7, precision: 0.75, leaked: 0, undated: 1 }
const looking = {
  mentions: 0.95,
  identity: 0.95,
  relations: 0.8,
  stances: 0.79,
  precision: 0.88,
  leaked: 3,
  undated: 2,
}
const blind = { mentions: 0.92, identity: 0.92, relations: 0.66, stances: 0.66, precision: 0.83, leaked: 6, undated: 1 }

describe.each([
  { part: 'looking', floor: looking },
  { part: 'scoring', floor: aims },
  { part: 'blind', floor: blind },
])('the articles under gold/$part', ({ part, floor }) => {
  let report: Report
  beforeAll(async () => {
    report = await score(part)
  }, 300_000)

  it('have their names found, with the right kind', () =>
    expect(report.mentions.f1).toBeGreaterThanOrEqual(floor.mentions))
  it('have who is who told apart', () => expect(report.identity.f1).toBeGreaterThanOrEqual(floor.identity))
  it('have their roles, memberships and places found', () =>
    expect(report.relations.f1).toBeGreaterThanOrEqual(floor.relations))
  it('have their positions found', () => expect(report.stances.f1).toBeGreaterThanOrEqual(floor.stances))
  it('yield few positions that nobody takes', () => expect(report.stances.p).toBeGreaterThanOrEqual(floor.precision))
  it('yield little or nothing from boilerplate', () =>
    expect(report.leakedFromBoilerplate).toBeLessThanOrEqual(floor.leaked))
  it('are dated', () => expect(report.published.right).toBeGreaterThanOrEqual(report.published.gold - floor.undated))
})

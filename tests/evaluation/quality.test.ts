// How well the product reads articles that it has not seen: the annotated articles under tests/gold, built as a user builds them.
// The floors are the aims for unseen articles less five points (mentions, identity) and ten (relations, stances); a change that falls below is a loss.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { build, openExtractor } from '@standpoint/extractor'
import { readGold } from '../../packages/extractor/src/evaluation/gold.ts'
import { type Report, scoreGraph } from '../../packages/extractor/src/evaluation/score.ts'

const GOLD = join(import.meta.dirname, '..', 'gold')
let out = ''

async function score(part: string): Promise<Report> {
  const extractor = await openExtractor({ jobs: 1 })
  try {
    const { graph } = await build({ folders: [join(GOLD, part, 'articles')], out: join(out, part), jobs: 1, extractor })
    return scoreGraph(graph, await readGold(join(GOLD, part, 'gold'))).report
  } finally {
    await extractor.close()
  }
}

beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), 'standpoint-quality-'))
})

afterAll(() => rm(out, { recursive: true, force: true }))

describe.each(['looking', 'scoring'])('the articles under gold/%s', part => {
  let report: Report
  beforeAll(async () => {
    report = await score(part)
  }, 300_000)

  it('have their names found, with the right kind', () => expect(report.mentions.f1).toBeGreaterThanOrEqual(0.9))
  it('have who is who told apart', () => expect(report.identity.f1).toBeGreaterThanOrEqual(0.85))
  it('have their roles, memberships and places found', () => expect(report.relations.f1).toBeGreaterThanOrEqual(0.7))
  it('have their positions found', () => expect(report.stances.f1).toBeGreaterThanOrEqual(0.7))
  it('yield few positions that nobody takes', () => expect(report.stances.p).toBeGreaterThanOrEqual(0.75))
  it('yield nothing from boilerplate', () => expect(report.leakedFromBoilerplate).toBe(0))
  it('are dated', () => expect(report.published.right).toBeGreaterThanOrEqual(report.published.gold - 1))
})

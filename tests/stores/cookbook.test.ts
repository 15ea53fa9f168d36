// Every query of docs/cookbook.md, and every view of the viewer as a query, gives the same rows on the graph of the five articles and
// on the same graph in Neo4j.
import { query, standpointAdapter } from '@standpoint/cypher'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import neo4j from 'neo4j-driver'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { buildGraph } from '../build/built-graph.ts'
import type { StandpointGraph } from '../../packages/extractor/src/graph/attributes.ts'
import { openExtractor } from '../../packages/extractor/src/open-extractor.ts'
import { openQuestions } from '../../packages/extractor/src/cli/questions.ts'
import { startServer } from '../../packages/extractor/src/server/server.ts'
import { neo4jStore } from '../../packages/extractor/src/stores/neo4j/store.ts'
import { toAnswer } from '../../packages/viewer/src/ask/answer.ts'
import { sayAsCypher } from '../../packages/viewer/src/ask/as-cypher.ts'
import { COOKBOOK } from '../../packages/viewer/src/ask/cookbook.ts'
import { withEvidence } from '../../packages/viewer/src/ask/with-evidence.ts'
import { parseGraph } from '../../packages/viewer/src/model/source.ts'
import { toDataset } from '../../packages/viewer/src/model/to-dataset.ts'
import { claimTest } from '../../packages/viewer/src/query/facets.ts'
import { asKnownOn } from '../../packages/viewer/src/query/known.ts'
import { composeMatrix } from '../../packages/viewer/src/query/matrix.ts'
import { tiesOf, weightOf } from '../../packages/viewer/src/query/projections.ts'
import { statementsOf } from '../../packages/viewer/src/query/statements.ts'
import { FIRST_VIEW, type ViewState } from '../../packages/viewer/src/state/view.ts'
import { emptyDatabase } from './empty.ts'

const root = join(import.meta.dirname, '..', '..')
const cookbook = readFileSync(join(root, 'docs', 'cookbook.md'), 'utf8')
const recipes = [...cookbook.matchAll(/^### (\d+\. .*)$[^]*?```cypher\n([^]*?)```/gm)].map(
  ([, title = '', text = '']) => ({ title, text }),
)

const DAYS: [string, string] = ['2022-01-09', '2022-01-12']

const { url, username, password } = inject('neo4j')
const driver = neo4j.driver(url, neo4j.auth.basic(username, password), { useBigInt: true })
const out = mkdtempSync(join(tmpdir(), 'standpoint-'))
let graph: StandpointGraph

beforeAll(async () => {
  const extractor = await openExtractor({ jobs: 2 })
  const built = await buildGraph({ folders: [join(root, 'data', 'articles')], out, extractor })
  await extractor.close()
  graph = built.graph
  await emptyDatabase(driver)
  const store = neo4jStore(url, { username, password }, { name: 'cookbook' })
  await store.write(graph)
  await store.close()
}, 600_000)

afterAll(async () => {
  rmSync(out, { recursive: true, force: true })
  await driver.close()
})

describe('the cookbook', () => {
  it('has thirty recipes', () => {
    expect(recipes).toHaveLength(30)
  })

  it.each(recipes)('$title', { timeout: 120_000 }, async ({ text }) => {
    const ours = query(graph, text, {}, { adapter: standpointAdapter })
    const { keys, records } = await driver.executeQuery(text)
    expect(ours.columns).toEqual(keys)
    expect(ours.rows).toEqual(records.map(record => [...record.values()].map(plain)))
  })

  it('finds something with nearly every recipe', () => {
    const empty = recipes.filter(({ text }) => query(graph, text, {}, { adapter: standpointAdapter }).rows.length === 0)
    expect(empty.length, empty.map(({ title }) => title).join(', ')).toBeLessThan(5)
  })
})

describe('the console of the viewer', () => {
  const ask = (text: string) => query(graph, text, {}, { adapter: standpointAdapter })
  const asked = [...recipes, ...COOKBOOK.map(({ title, query: text }) => ({ title, text }))]

  it.each(asked)('shows sentences in every row of “$title”, and the same rows', ({ text }) => {
    const widened = withEvidence(text)
    const { columns, rows, evidence } = toAnswer(ask(widened?.question ?? text), widened?.column)
    expect({ columns, rows }).toEqual({ columns: ask(text).columns, rows: ask(text).rows })
    expect(evidence.filter(spans => spans.length === 0)).toEqual([])
  })

  it('asks Neo4j through the server: the same rows, explained first, read only, cut at a thousand', async () => {
    const served = await startServer({ out, questions: openQuestions(url, { username, password }) })
    const page = await (await fetch(served.url)).text()
    const token = /standpoint-live" content="([^"]+)"/.exec(page)?.[1] ?? ''
    const post = async (text: string) => {
      const headers = { 'x-standpoint-token': token }
      const response = await fetch(`${served.url}query`, { method: 'POST', headers, body: text })
      return { status: response.status, body: await response.json() }
    }
    const text = 'MATCH (o:Organization) RETURN o.label AS name ORDER BY name'
    expect(await post(text)).toEqual({ status: 200, body: { ...pick(ask(text)), isCut: false } })
    expect(await post('MATCH (n) RETRUN n')).toMatchObject({ status: 422, body: { offset: 10 } })
    expect(await post('MATCH (n) SET n.hit = 1')).toMatchObject({ status: 422 })
    expect(await post("CALL apoc.load.json('x') YIELD value RETURN value")).toMatchObject({ status: 422 })
    const { body } = await post('UNWIND range(1, 100000) AS n RETURN n')
    expect([body.rows.length, body.isCut]).toEqual([1000, true])
    expect((await driver.executeQuery('MATCH (n) WHERE n.hit = 1 RETURN n')).records).toEqual([])
    await served.close()
  })

  const views = [
    { view: 'matrix' as const },
    { view: 'coalitions' as const, days: DAYS },
    { view: 'timeline' as const, stances: { ...FIRST_VIEW.stances, clock: 'told' as const }, days: DAYS },
    { view: 'graph' as const, known: '2022-01-09' },
    { view: 'table' as const, filters: { polarity: ['against'] } },
  ]

  it.each(views)('says a view as a question with the rows of the view, in both stores: %o', async part => {
    const state: ViewState = { ...FIRST_VIEW, ...part }
    const { source } = toDataset(parseGraph(graph.export()))
    const data = toDataset(state.known === undefined ? source : asKnownOn(source, state.known))
    const claims = [...data.claims.values()].filter(claimTest(state, data))
    const statements = statementsOf(claims)
    const sizes = {
      matrix: composeMatrix(statements, { shared: 2, most: Infinity }).cells.size,
      coalitions: tiesOf(statements).filter(tie => weightOf(tie, 'subtract') !== 0).length,
      timeline: statements.length,
      graph: claims.length,
      table: claims.length,
    }
    const text = sayAsCypher(state)
    expect(sizes[part.view]).toBeGreaterThan(0)
    expect(ask(text).rows).toHaveLength(sizes[part.view])
    expect((await driver.executeQuery(text)).records).toHaveLength(sizes[part.view])
  })
})

function pick({ columns, rows }: { columns: string[]; rows: unknown }) {
  return { columns, rows }
}

/** Integers of the driver as the numbers that our rows hold. */
function plain(value: unknown): unknown {
  if (typeof value === 'bigint') return Number(value)
  return Array.isArray(value) ? value.map(plain) : value
}

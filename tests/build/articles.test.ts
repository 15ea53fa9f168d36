// The graph of the articles in data/articles, built with the real model: the contract, every span against its file, the same bytes.
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openExtractor, PREDICATES, validateGraph } from '@standpoint/extractor'
import { buildGraph } from './built-graph.ts'
import { readGraphText } from './folder.ts'

const ARTICLES = join(import.meta.dirname, '..', '..', 'data', 'articles')
type Built = Awaited<ReturnType<typeof buildGraph>>
let out = ''
let built: Built

async function buildWith(jobs: number, force = false): Promise<Built> {
  const extractor = await openExtractor({ jobs })
  try {
    return await buildGraph({ folders: [ARTICLES], out, jobs, force, extractor })
  } finally {
    await extractor.close()
  }
}

beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), 'standpoint-articles-'))
  built = await buildWith(1)
}, 300_000)

afterAll(() => rm(out, { recursive: true, force: true }))

describe('the graph of the five articles', () => {
  it('keeps the contract, with every span as it stands in its file', async () => {
    const texts = new Map<string, string>()
    for (const { key, path } of articlesOf(built)) texts.set(key, await readFile(join(ARTICLES, path), 'utf8'))
    expect(texts.size).toBe(5)
    expect(validateGraph(built.graph, key => texts.get(key))).toEqual([])
  })

  it('has something of every kind: people, organizations, venues, events, topics and positions', () => {
    const categories = new Set(built.graph.mapNodes((_key, { category }) => category))
    expect([...categories].sort()).toEqual(['article', 'event', 'organization', 'person', 'stance', 'topic', 'venue'])
    const predicates = new Set(built.graph.mapEdges((_key, { predicate }) => predicate))
    for (const predicate of [
      'AFFILIATED_WITH',
      'PARTICIPATES_IN',
      'HELD_AT',
      'HOLDS',
      'ABOUT',
      'TOWARD',
      'MENTIONED_IN',
    ]) {
      expect(predicates).toContain(predicate)
      expect(PREDICATES).toHaveProperty(predicate)
    }
  })

  it('knows one Sergei Ryabkov, however the articles spell him', () => {
    const named = built.graph.filterNodes((_key, node) => node.category === 'person' && node.label.includes('Ryabkov'))
    expect(named).toHaveLength(1)
  })

  it('has the same bytes when everything is read again by several threads', { timeout: 300_000 }, async () => {
    const before = await readGraphText(out)
    const { read } = await buildWith(2, true)
    expect(read).toBe(5)
    expect(await readGraphText(out)).toBe(before)
  })
})

function articlesOf({ graph }: Built): { key: string; path: string }[] {
  return graph
    .mapNodes((key, node) => ({ key, node }))
    .flatMap(({ key, node }) => (node.category === 'article' ? [{ key, path: node.path }] : []))
}

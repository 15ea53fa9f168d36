// The suite on Neo4j, and what only a server can get wrong.
import neo4j from 'neo4j-driver'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { type Neo4jOptions, neo4jStore } from '../../packages/extractor/src/stores/neo4j/store.ts'
import type { Store } from '../../packages/extractor/src/stores/store.ts'
import { tell } from '../graph/tell.ts'
import { startNeo4j } from '../setup/neo4j/server.ts'
import { cuttingProxy } from './proxy.ts'
import { bytesOf, graphOf, large, storeSpec } from './spec.ts'

const { url, username, password } = inject('neo4j')
const opened: Store[] = []
let count = 0

function open(options: Neo4jOptions = {}, at = url): Store {
  const store = neo4jStore(at, { username, password }, { batch: 100, atOnce: 500, retryFor: 500, ...options })
  opened.push(store)
  return store
}

const driver = neo4j.driver(url, neo4j.auth.basic(username, password), { disableLosslessIntegers: true })
const ask = async (cypher: string, parameters = {}) =>
  (await driver.executeQuery(cypher, parameters)).records.map(record => record.toObject())

afterAll(async () => {
  for (const store of opened) await store.close()
  await driver.close()
})

storeSpec('Neo4j', async () => {
  const name = `spec ${count++}`
  return {
    store: open({ name }),
    interrupt: async (graph, share) => {
      const proxy = await cuttingProxy(url)
      const cut = open({ name }, proxy.url)
      const size = bytesOf(graph).length
      proxy.cutAfter(share * size * 0.7)
      await expect(cut.write(graph)).rejects.toThrow(/connection was lost|no Neo4j answers/)
      await proxy.close()
    },
  }
})

describe('a graph in Neo4j', { timeout: 180_000 }, () => {
  beforeAll(async () => {
    await open({ name: 'one' }).write(
      graphOf(tell('a.txt', 'Anna Berg of Norway.').person('b', 'Anna Berg').state('n', 'Norway', 'NO')),
    )
  })

  it('stays apart from other graphs in the same database', async () => {
    const [one, two] = [open({ name: 'apart 1' }), open({ name: 'apart 2' })]
    const first = graphOf(tell('a.txt', 'Anna Berg spoke.').person('b', 'Anna Berg'))
    await one.write(first)
    await two.write(graphOf(tell('b.txt', 'Anna Berg left.').person('b', 'Anna Berg')))
    await two.write(graphOf())
    expect(bytesOf(await one.read())).toBe(bytesOf(first))
  })

  it('has labels, types and properties of the contract', async () => {
    const rows =
      await ask(`MATCH (p:Person {key: 'person/anna-berg'})-[r:MENTIONED_IN]->(a:Article) WHERE p.graph STARTS WITH 'one '
      RETURN labels(p) AS labels, p.category AS category, p.mentionStart AS starts, r.count AS count, a.path AS path, valueType(r.count) AS type`)
    expect(rows).toEqual([
      { labels: ['Person'], category: 'person', starts: [0], count: 1, path: 'a.txt', type: 'INTEGER NOT NULL' },
    ])
  })

  it('is found by words of its names', async () => {
    await ask('CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()')
    const rows = await ask(
      "CALL db.index.fulltext.queryNodes('standpoint_names', 'berg') YIELD node WHERE node.graph STARTS WITH 'one ' RETURN node.label AS label",
    )
    expect(rows).toContainEqual({ label: 'Anna Berg' })
  })

  it('goes on after a lost connection without writing anything twice', async () => {
    const store = open({ name: 'resumed' })
    const graph = large('resumed', 150)
    for (const share of [0.2, 0.4, 0.6]) {
      const proxy = await cuttingProxy(url)
      proxy.cutAfter(share * bytesOf(graph).length)
      await open({ name: 'resumed' }, proxy.url)
        .write(graph)
        .catch(() => {})
      await proxy.close()
    }
    await store.write(graph)
    expect(bytesOf(await store.read())).toBe(bytesOf(graph))
    expect(await ask("MATCH (n:Stance) WHERE n.graph STARTS WITH 'resumed ' RETURN count(n) AS count")).toEqual([
      { count: 150 },
    ])
  })

  it('answers over neo4j:// as over bolt://', async () => {
    const routed = open({ name: 'one' }, url.replace('bolt:', 'neo4j:'))
    expect((await routed.read()).hasNode('person/anna-berg')).toBe(true)
  })
})

describe('Neo4j errors say what to do', { timeout: 240_000 }, () => {
  it.each([
    ['no server', 'bolt://127.0.0.1:1', { username, password }, /no Neo4j answers/],
    ['a wrong password', url, { username, password: 'secret-guess' }, /wrong user name or password/],
    ['no such database', `${url}/nowhere`, { username, password }, /no such database/],
  ])('for %s', async (_what, at, credentials, message) => {
    const store = neo4jStore(at, credentials)
    opened.push(store)
    const error: unknown = await store.read().catch(caught => caught)
    expect(error).toMatchObject({
      name: 'StoreError',
      message: expect.stringMatching(message),
      cure: expect.stringMatching(/\w/),
    })
    expect(String(error)).not.toContain('secret-guess')
  })

  it('for a server of another version, as its greeting says', async () => {
    const proxy = await cuttingProxy(url, data =>
      Buffer.from(data.toString('latin1').replace('Neo4j/5.26.0', 'Neo4j/4.4.42'), 'latin1'),
    )
    await expect(open({}, proxy.url).read()).rejects.toMatchObject({
      message: expect.stringContaining('this is Neo4j/4.4.42'),
      cure: 'Neo4j 5.7 or newer is needed.',
    })
    await proxy.close()
  })

  it('for a transaction that is larger than the server allows, and leaves the old graph', async () => {
    const store = open({ name: 'heavy', batch: 100_000, atOnce: 100_000 })
    const old = graphOf(tell('a.txt', 'Anna Berg spoke.').person('b', 'Anna Berg'))
    await store.write(old)
    const long = 'x'.repeat(100_000)
    const heavy = graphOf(
      ...[...Array(500).keys()].map(index =>
        tell(`${index}.txt`, `Group ${index} spoke.`).person('b', `Group ${index}`, { description: long }),
      ),
    )
    await expect(store.write(heavy)).rejects.toMatchObject({
      message: expect.stringContaining('the server ran out of memory'),
      cure: expect.stringMatching(/^Raise \S*memory\.transaction\S*max; .* it resumes/),
    })
    expect(bytesOf(await store.read())).toBe(bytesOf(old))
  })

  it('for a database that cannot start, as a new one that must not be written', async () => {
    const server = await startNeo4j({ settings: { 'server.databases.read_only': 'neo4j' } })
    try {
      await expect(open({}, server.url).write(graphOf())).rejects.toMatchObject({
        message: expect.stringContaining('the database is not available'),
        cure: expect.stringContaining("the server's log"),
      })
    } finally {
      await server.stop()
    }
  })

  it('for a member that became read-only, from which the graph is still read', async () => {
    const server = await startNeo4j()
    try {
      const store = open({}, server.url)
      const graph = graphOf(tell('a.txt', 'Anna Berg spoke.').person('b', 'Anna Berg'))
      await store.write(graph)
      await server.set('server.databases.read_only', 'neo4j')
      await expect(store.write(large('more', 20))).rejects.toMatchObject({
        message: expect.stringContaining('the database is read-only'),
        cure: expect.stringContaining('server.databases.read_only'),
      })
      expect(bytesOf(await store.read())).toBe(bytesOf(graph))
    } finally {
      await server.stop()
    }
  })

  it('for credentials in the address, without repeating them', () => {
    expect(() => neo4jStore('neo4j://neo4j:hunter2@localhost', { username, password })).toThrow(
      /neo4j:\/\/localhost: credentials do not belong/,
    )
  })
})

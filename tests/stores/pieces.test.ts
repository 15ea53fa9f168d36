// A graph in Neo4j as the viewer gets it: what most is told of, the neighbourhoods asked for, and what bears a name; each a graph of its own.
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { StandpointGraph } from '../../packages/extractor/src/graph/attributes.ts'
import { type Served, startServer } from '../../packages/extractor/src/server/server.ts'
import { openPieces, type Pieces } from '../../packages/extractor/src/stores/neo4j/pieces.ts'
import { neo4jStore } from '../../packages/extractor/src/stores/neo4j/store.ts'
import { deserialize } from '../../packages/extractor/src/stores/serialize.ts'
import { newFolder } from '../build/folder.ts'
import { tell } from '../graph/tell.ts'
import { graphOf } from './spec.ts'

const { url, username, password } = inject('neo4j')
const NAME = 'in pieces'
const store = neo4jStore(url, { username, password }, { name: NAME })
let [pieces, served]: [Pieces | undefined, Served | undefined] = [undefined, undefined]

/** A chair with a state that everybody speaks of, and 150 committees, each with a position of its own on a plan of its own. */
const committees = (more: string[] = []): StandpointGraph =>
  graphOf(
    ...[...Array(150).keys()].map(number =>
      tell(`${number}.txt`, `Committee ${number} of Norway demands plan ${number} from Iceland.`)
        .entity('organization', 'c', `Committee ${number}`, { kind: 'group' })
        .state('n', 'Norway', 'NO')
        .state('i', 'Iceland', 'IS')
        .relation('c', 'PART_OF', 'n', 'of Norway')
        .stance('c', `demands plan ${number}`, { topic: `plan ${number}`, toward: ['i'] }),
    ),
    ...more.map(name => tell('more.txt', `${name} spoke.`).entity('organization', 'm', name, { kind: 'group' })),
  )

beforeAll(async () => {
  await store.write(committees())
  pieces = openPieces(url, { username, password }, NAME)
  served = await startServer({ pieces })
}, 240_000)
afterAll(async () => {
  await served?.close()
  await pieces?.close()
  await store.close()
})

const get = (path: string) => fetch(`${served?.url}${path}`)
const graphAt = async (path: string): Promise<StandpointGraph> => deserialize(await (await get(path)).text(), path)

describe('a graph in pieces', { timeout: 120_000 }, () => {
  it('begins with what most is told of, and is not whole', async () => {
    const first = await graphAt('graph.json')
    expect(first.hasNode('organization/norway') && first.hasNode('organization/iceland')).toBe(true)
    expect(first.order).toBeLessThan((await store.read()).order)
    expect(first.filterNodes((_key, { category }) => category === 'article').length).toBeGreaterThan(100)
  })

  it('gives a neighbourhood: positions with everybody in them, ties, and the articles of the sentences', async () => {
    const around = await graphAt(`graph.json?around=${encodeURIComponent('organization/committee-149')}`)
    const [stance = ''] = around.filterNodes((_key, { category }) => category === 'stance')
    expect(around.getNodeAttributes(stance)).toMatchObject({ evidence: [{ text: 'demands plan 149' }] })
    expect(around.outNeighbors(stance).sort()).toEqual(['organization/iceland', 'topic/plan-149'])
    expect(around.hasEdge('organization/committee-149 PART_OF organization/norway')).toBe(true)
    const whole = await store.read()
    around.forEachNode((key, attributes) => {
      if (!('mentions' in attributes) || attributes.mentions.length < 150)
        expect(attributes).toEqual(whole.getNodeAttributes(key))
    })
  })

  it('finds a node by a word of its name, begun or misspelt, whatever else is typed', async () => {
    expect((await graphAt('graph.json?named=committee%20149')).hasNode('organization/committee-149')).toBe(true)
    expect((await graphAt('graph.json?named=Icelnd')).hasNode('organization/iceland')).toBe(true)
    expect((await graphAt(`graph.json?named=${encodeURIComponent('") OR *:* //')}`)).order).toBe(0)
  })

  it('refuses what is no key, and has nothing of a key that is not there', async () => {
    expect((await get('graph.json?around=nonsense')).status).toBe(400)
    expect((await graphAt('graph.json?around=person%2Fnobody')).order).toBe(0)
  })

  it('has the texts of articles from the folder of the build, and says where they are without it', async () => {
    expect(await (await get('articles/x.json')).text()).toContain('standpoint serve --store … --texts <folder>')
    const out = await newFolder()
    await mkdir(join(out, 'articles'))
    await writeFile(join(out, 'articles', 'x.json'), '{"text":"x"}')
    const both = await startServer({ out, ...(pieces ? { pieces } : {}) })
    expect(await (await fetch(`${both.url}articles/x.json`)).json()).toEqual({ text: 'x' })
    await both.close()
  })

  it('tells open pages when another graph was pushed', async () => {
    const events = await get('events')
    const told = (async () => {
      for await (const chunk of events.body ?? []) if (Buffer.from(chunk).includes('event: graph')) return true
      return false
    })()
    await store.write(committees(['Harbour Board']))
    expect(await told).toBe(true)
    expect((await graphAt('graph.json?named=harbour')).hasNode('organization/harbour-board')).toBe(true)
  })
})

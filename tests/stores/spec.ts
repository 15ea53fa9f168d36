// What every store has to do, as one suite that takes a store.
import { assert, asyncProperty, string } from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Extraction } from '@standpoint/extractor/model'
import type { StandpointGraph } from '../../packages/extractor/src/graph/attributes.ts'
import { mergeExtractions } from '../../packages/extractor/src/graph/merge.ts'
import { toGraph } from '../../packages/extractor/src/graph/to-graph.ts'
import { serialize } from '../../packages/extractor/src/stores/serialize.ts'
import { type Store, StoreError } from '../../packages/extractor/src/stores/store.ts'
import { tell } from '../graph/tell.ts'

export interface Place {
  /** A store at an empty place, the same place for every call in one test. */
  store: Store
  /** Begins to write a graph there and is cut off at a share (0–1) of the work. */
  interrupt(graph: StandpointGraph, share: number): Promise<void>
}

export const graphOf = (...tellings: Extraction[]): StandpointGraph =>
  toGraph(mergeExtractions(tellings), { extractor: '1', model: 'told' })
export const bytesOf = (graph: StandpointGraph): string => [...serialize(graph)].join('')

const berg = (path: string, topic = 'whaling') =>
  tell(path, `In ${path} Anna Berg of Norway demands an end to ${topic} from Iceland, on 12 May.`, {
    date: '2021-05-12',
    title: `Berg ${path}`,
  })
    .person('b', 'Anna Berg', { description: 'minister', aliases: ['A. Berg'] })
    .state('n', 'Norway', 'NO')
    .state('i', 'Iceland', 'IS')
    .entity('event', 'e', 'Oslo talks', { kind: 'meeting', start: '2021-05', dateBasis: 'resolved', names: [] })
    .relation('b', 'AFFILIATED_WITH', 'n', 'Anna Berg of Norway', { role: 'minister', former: true, start: '2019' })
    .entity('venue', 'o', 'Oslo', { kind: 'city', names: [] })
    .relation('e', 'HELD_AT', 'o', 'from Iceland')
    .relation('n', 'PARTICIPATES_IN', 'e', 'Norway demands')
    .stance('b', `demands an end to ${topic}`, {
      topic,
      toward: ['i'],
      reportedBy: ['n'],
      quoted: true,
      confidence: 1,
      date: '2021-05-12',
    })

const helgason = (path: string) =>
  tell(path, 'Jon Helgason of Iceland rejects any ban on whaling.')
    .person('h', 'Jon Helgason')
    .state('i', 'Iceland', 'IS')
    .stance('h', 'rejects any ban on whaling', { act: 'reject' })

/** Many claims, more than one transaction takes. */
export const large = (seed: string, count = 200): StandpointGraph =>
  graphOf(...Array.from({ length: count }, (_, index) => berg(`${seed}-${index}.txt`, `plan ${seed}${index}`)))

export function storeSpec(name: string, open: () => Promise<Place>): void {
  describe(name, { timeout: 180_000 }, () => {
    let place: Place
    beforeEach(async () => {
      place = await open()
    })

    const rewritten = async (graph: StandpointGraph) => {
      await place.store.write(graph)
      return bytesOf(await place.store.read())
    }

    it('gives back what was written, byte for byte', async () => {
      const graph = graphOf(berg('a.txt'), berg('b.txt'), helgason('c.txt'))
      expect(await rewritten(graph)).toBe(bytesOf(graph))
    })

    it('gives back an empty graph', async () => {
      expect(await rewritten(graphOf())).toBe(bytesOf(graphOf()))
    })

    it('says that there is nothing where nothing was written', async () => {
      await expect(place.store.read()).rejects.toBeInstanceOf(StoreError)
    })

    it('changes nothing when the same graph is written twice', async () => {
      const graph = graphOf(berg('a.txt'), helgason('c.txt'))
      await place.store.write(graph)
      const report = await place.store.write(graph)
      expect(report).toEqual({ nodes: { written: 0, removed: 0 }, edges: { written: 0, removed: 0 } })
      expect(bytesOf(await place.store.read())).toBe(bytesOf(graph))
    })

    it('takes with a removed article exactly its own claims', async () => {
      await place.store.write(graphOf(berg('a.txt'), berg('b.txt'), helgason('c.txt')))
      const left = graphOf(berg('a.txt'), helgason('c.txt'))
      const report = await place.store.write(left)
      expect(bytesOf(await place.store.read())).toBe(bytesOf(left))
      expect(report.nodes.removed).toBe(1)
    })

    it('removes what no article supports any more', async () => {
      await place.store.write(graphOf(berg('a.txt'), helgason('c.txt')))
      const left = graphOf(helgason('c.txt'))
      expect(await rewritten(left)).toBe(bytesOf(left))
      expect((await place.store.read()).hasNode('person/anna-berg')).toBe(false)
    })

    it('replaces a large graph by another large one', async () => {
      await place.store.write(large('old'))
      const graph = large('new', 150)
      expect(await rewritten(graph)).toBe(bytesOf(graph))
    })

    it.each([0.1, 0.5, 0.9])(
      'keeps the old graph readable when a write is interrupted at %s, and the next write finishes',
      async share => {
        const old = graphOf(berg('a.txt'), helgason('c.txt'))
        const graph = large('new')
        await place.store.write(old)
        await place.interrupt(graph, share)
        expect(bytesOf(await place.store.read())).toBe(bytesOf(old))
        expect(await rewritten(graph)).toBe(bytesOf(graph))
      },
    )

    it('keeps odd names: quotes, new lines, other scripts, emoji, statements and 10,000 characters', async () => {
      const names = [
        `O'Neil "Tip" \\ \`Back\``,
        'Line\nbreak\r\n\ttab',
        'Владимир 习近平 مرحبا',
        '👩🏽‍🚀🇳🇴',
        "'}) DETACH DELETE n //",
        'x'.repeat(10_000),
      ]
      const graph = graphOf(
        ...names.map((odd, index) =>
          tell(`${index}.txt`, `${index} ${odd} said no.`).person('p', odd).stance('p', 'said no'),
        ),
      )
      expect(await rewritten(graph)).toBe(bytesOf(graph))
      const labels = (await place.store.read()).mapNodes((_key, { label }) => label)
      for (const odd of names) expect(labels).toContain(odd)
    })

    it('keeps any string', async () => {
      await assert(
        asyncProperty(string({ unit: 'grapheme', minLength: 1 }), async text => {
          const graph = graphOf(
            tell('a.txt', `He ${text} said.`, { title: `T ${text}` }).person('p', `P ${text}`, {
              names: [text],
              description: text,
            }),
          )
          expect(await rewritten(graph)).toBe(bytesOf(graph))
        }),
        { numRuns: 20 },
      )
    })

    it('keeps the types of whole numbers, fractions, booleans and dates', async () => {
      await place.store.write(graphOf(berg('a.txt')))
      const graph = await place.store.read()
      const stance = graph.findNode((_key, { category }) => category === 'stance') ?? ''
      expect(graph.getNodeAttributes(stance)).toMatchObject({
        quoted: true,
        anonymous: false,
        confidence: 1,
        date: '2021-05-12',
      })
      expect(graph.getNodeAttributes('event/oslo-talks')).toMatchObject({ start: '2021-05' })
      expect(graph.getNodeAttributes('person/anna-berg')).toMatchObject({ mentions: [{ start: 9, end: 18 }] })
    })
  })
}

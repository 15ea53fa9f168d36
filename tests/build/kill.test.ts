// kill -9 at twenty points of a build: the graph that was there stays readable, and the next build gives what it would have given.
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readGraph } from '../../packages/extractor/src/stores/file.ts'
import { around, newFolder, readGraphText, write } from './folder.ts'
import { runScript } from './killed.ts'

const SCRIPT = join(import.meta.dirname, 'build-made.ts')
const POINTS = 20
const ARTICLES = 60
const NAMES = ['Berg', 'Storm', 'Lund', 'Dahl', 'Vik', 'Moe', 'Lie', 'Aas', 'Ruud', 'Haug']

const made = (index: number, more: string): string =>
  around(
    `Anna ${NAMES[index % NAMES.length]} of Norway demands plan ${Math.floor(index / 7)} for ${more}.`,
    `It rained on day ${index}.`,
  )

async function fill(folder: string, more: string): Promise<void> {
  for (let index = 0; index < ARTICLES; index++) await write(folder, `${index}.txt`, made(index, more))
}

/** The editions that a graph speaks of; a graph made of two would speak of two. */
const editionsIn = (text: string): Set<string> => new Set(text.match(/edition \d+/g))

it(
  'a build that is killed at any of twenty points leaves a whole graph, and the next one finishes it',
  { timeout: 900_000 },
  async () => {
    const [articles, out, fresh] = [await newFolder(), await newFolder(), await newFolder()]
    await fill(articles, 'edition 100')
    const whole = (await runScript(SCRIPT, [articles, out])) ?? 0
    for (let point = 0; point < POINTS; point++) {
      await fill(articles, `edition ${point}`)
      await runScript(SCRIPT, [articles, out], (whole * point) / POINTS)
      expect(editionsIn(await readGraphText(out)).size).toBe(1)
      expect((await readGraph(join(out, 'graph.json'))).order).toBeGreaterThan(ARTICLES)
    }
    expect(await runScript(SCRIPT, [articles, out])).toBeDefined()
    await runScript(SCRIPT, [articles, fresh])
    expect(await readGraphText(out)).toBe(await readGraphText(fresh))
  },
)

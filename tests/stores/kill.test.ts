// kill -9 at twenty points of a push: the old graph stays readable until the new one is whole, and the next push finishes it.
import { join } from 'node:path'
import { expect, inject, it } from 'vitest'
import { fileStore } from '../../packages/extractor/src/stores/file.ts'
import { neo4jStore } from '../../packages/extractor/src/stores/neo4j/store.ts'
import { newFolder } from '../build/folder.ts'
import { runScript } from '../build/killed.ts'
import { bytesOf, large } from './spec.ts'

const SCRIPT = join(import.meta.dirname, 'push-made.ts')
const POINTS = 20

it(
  'a push that is killed at any of twenty points leaves a whole graph, and the next one finishes it',
  { timeout: 900_000 },
  async () => {
    const { url, username, password } = inject('neo4j')
    Object.assign(process.env, { NEO4J_USERNAME: username, NEO4J_PASSWORD: password })
    const [path, name] = [join(await newFolder(), 'graph.json'), 'killed']
    const store = neo4jStore(url, { username, password }, { name })
    let last = large('edition', 50)
    await fileStore(path).write(last)
    const whole = (await runScript(SCRIPT, [path, url, name])) ?? 0
    for (let point = 0; point < POINTS; point++) {
      const next = large(`edition ${point} `, 50)
      await fileStore(path).write(next)
      await runScript(SCRIPT, [path, url, name], (whole * point) / POINTS)
      const read = bytesOf(await store.read())
      expect([bytesOf(last), bytesOf(next)]).toContain(read)
      if (read === bytesOf(next)) last = next
    }
    expect(await runScript(SCRIPT, [path, url, name])).toBeDefined()
    expect(bytesOf(await store.read())).toBe(bytesOf(await fileStore(path).read()))
    await store.close()
  },
)

// Corrections through the local server, as the viewer sends them: all eight kinds change the graph on disk, can be taken back, and say when they changed nothing.
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { build } from '../../packages/extractor/src/build.ts'
import type { Correction } from '../../packages/extractor/src/corrections/correction.ts'
import type { StandpointGraph } from '../../packages/extractor/src/graph/attributes.ts'
import { type Served, startServer } from '../../packages/extractor/src/server/server.ts'
import { readGraph } from '../../packages/extractor/src/stores/file.ts'
import { around, newFolder, readGraphText, write } from '../build/folder.ts'
import { plainExtractor } from '../build/plain-extractor.ts'

let served: Served
let [out, corrections] = ['', '']

beforeEach(async () => {
  const articles = await newFolder()
  out = await newFolder()
  corrections = join(await newFolder(), 'corrections.yaml')
  await write(
    articles,
    'a.txt',
    around('Anna Berg of Norway demands an end to whaling.', 'Ana Berk of Norway demands rain.'),
  )
  await write(articles, 'b.txt', around('It rained. Anna Berg of Iceland rejects an end to whaling.'))
  const rebuild = async () =>
    (await build({ folders: [articles], out, corrections, extractor: plainExtractor() })).issues
  await rebuild()
  served = await startServer({ out, corrections: { path: corrections, rebuild } })
})
afterEach(() => served.close())

async function post(path: string, body: unknown): Promise<{ status: number; text: string }> {
  const page = await (await fetch(served.url)).text()
  const token = /name="standpoint-live" content="([^"]+)"/.exec(page)?.[1] ?? ''
  const headers = { 'x-standpoint-token': token }
  const response = await fetch(`${served.url}${path}`, { method: 'POST', headers, body: JSON.stringify(body) })
  return { status: response.status, text: await response.text() }
}

const stanceOf = (graph: StandpointGraph, holder: string): string =>
  graph.target(graph.findOutEdge(holder, (_key, { predicate }) => predicate === 'HOLDS') ?? '')

const KINDS: [string, (graph: StandpointGraph) => Correction, (graph: StandpointGraph) => boolean][] = [
  ['merge', () => ({ merge: ['person/anna-berg', 'person/ana-berk'] }), graph => !graph.hasNode('person/ana-berk')],
  [
    'split',
    () => ({
      split: 'person/anna-berg',
      as: 'Anna Berg of Iceland',
      quotes: [{ exact: 'Anna Berg', prefix: 'It rained. ', suffix: ' of Iceland' }],
    }),
    graph =>
      graph.hasEdge('person/anna-berg-of-iceland AFFILIATED_WITH organization/iceland') &&
      graph.hasEdge('person/anna-berg AFFILIATED_WITH organization/norway'),
  ],
  [
    'rename',
    () => ({ rename: 'person/ana-berk', label: 'Ana M. Berk' }),
    graph => graph.getNodeAttribute('person/ana-berk', 'label') === 'Ana M. Berk',
  ],
  [
    'retype',
    () => ({ retype: 'person/ana-berk', category: 'organization', kind: 'company' }),
    graph => graph.hasNode('organization/ana-berk'),
  ],
  ['hide', () => ({ hide: 'person/ana-berk' }), graph => !graph.hasNode('person/ana-berk')],
  [
    'alias',
    () => ({ alias: 'person/ana-berk', add: 'Berk the Younger' }),
    graph => JSON.stringify(graph.getNodeAttributes('person/ana-berk')).includes('Berk the Younger'),
  ],
  [
    'date',
    () => ({ date: 'b.txt', start: '2021-03-04' }),
    graph => graph.someNode((_key, node) => node.category === 'article' && node.published === '2021-03-04'),
  ],
  [
    'wrong',
    graph => ({ wrong: stanceOf(graph, 'person/ana-berk'), quote: 'demands rain' }),
    graph => graph.outDegree('person/ana-berk') === 2,
  ],
]

it.each(KINDS)('%s: written, followed by the graph, and taken back', async (kind, correct, isDone) => {
  const before = await readGraphText(out)
  const path = join(out, 'graph.json')
  const correction = correct(await readGraph(path))
  expect(isDone(await readGraph(path))).toBe(false)
  expect(await post('corrections', correction)).toEqual({ status: 204, text: '' })
  expect(isDone(await readGraph(path))).toBe(true)
  expect(await readFile(corrections, 'utf8')).toContain(`- ${kind}:`)
  expect((await post('corrections/undo', {})).status).toBe(204)
  expect(await readGraphText(out)).toBe(before)
})

it('one that changes nothing is refused with its reason, and leaves the file as it was', async () => {
  await writeFile(corrections, '# mine\n- hide: person/ana-berk\n')
  const { status, text } = await post('corrections', { rename: 'person/nobody', label: 'X' })
  expect([status, text]).toEqual([409, 'Nothing was corrected: there is no person/nobody in the graph.'])
  expect(await readFile(corrections, 'utf8')).toBe('# mine\n- hide: person/ana-berk\n')
})

it('one that lacks something is refused with an example', async () => {
  const { status, text } = await post('corrections', {
    retype: 'person/ana-berk',
    category: 'organization',
    kind: 'dragon',
  })
  expect(status).toBe(400)
  expect(text).toContain('`kind: company`')
})

it('two at once are both kept', async () => {
  const corrected = [{ hide: 'person/ana-berk' }, { alias: 'person/anna-berg', add: 'A. Berg' }].map(each =>
    post('corrections', each),
  )
  expect((await Promise.all(corrected)).map(({ status }) => status)).toEqual([204, 204])
  expect((await readFile(corrections, 'utf8')).match(/^- /gm)).toHaveLength(2)
})

it('is added to a file with a broken line, which stays for its author to mend', async () => {
  await writeFile(corrections, '- rename: person/ana-berk\n  label: "Ana\n')
  expect((await post('corrections', { hide: 'person/ana-berk' })).status).toBe(204)
  expect(await readFile(corrections, 'utf8')).toBe(
    '- rename: person/ana-berk\n  label: "Ana\n- hide: person/ana-berk\n',
  )
})

it('leaves a file alone that cannot be read', async () => {
  await mkdir(corrections)
  const { status, text } = await post('corrections', { hide: 'person/anna-berg' })
  expect([status, text]).toEqual([500, `${corrections}: cannot be read`])
})

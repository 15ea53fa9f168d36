// What builds leave among the articles is never read as one, and nothing of somebody else's is taken for theirs.
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, expect, it } from 'vitest'
import { UsageError } from '../../packages/extractor/src/cli/arguments.ts'
import { runBuild } from '../../packages/extractor/src/cli/build.ts'
import { correctionsOf } from '../../packages/extractor/src/corrections/place.ts'
import { foreignIn } from '../../packages/extractor/src/stores/article-files.ts'
import { changesOf } from '../../packages/extractor/src/watch.ts'
import { isOwnChange, realPath } from '../../packages/extractor/src/text/ours.ts'
import { buildGraph } from './built-graph.ts'
import { around, newFolder, readGraphText, write } from './folder.ts'
import { plainExtractor } from './plain-extractor.ts'

const DEMAND = around('Anna Berg of Norway demands an end to whaling.')

let articles = ''

beforeEach(async () => {
  articles = await newFolder()
  await write(articles, 'a.txt', DEMAND)
  await write(articles, 'b.json', JSON.stringify({ body: around('Jon Helgason of Iceland rejects rain.') }))
})

const run = (out: string, more = {}) => buildGraph({ folders: [articles], out, extractor: plainExtractor(), ...more })

it.each(['graph', '.'])('reads only articles when it builds into %j of their folder', async place => {
  const out = join(articles, place)
  await run(out)
  const before = await readGraphText(out)
  const { read, reused, issues } = await run(out)
  expect([read, reused, issues]).toEqual([0, 2, []])
  expect(await readGraphText(out)).toBe(before)
})

it('reads nothing of a graph that was built for somebody else, nor of a build that did not end', async () => {
  await run(join(articles, 'old'))
  await run(join(articles, 'new'))
  await rm(join(articles, 'new', 'graph.json'))
  const { read, reused, issues } = await run(join(articles, 'new'))
  expect([read, reused, issues]).toEqual([0, 2, []])
})

it('refuses to write its own among files that no build wrote, and leaves them', async () => {
  const out = await newFolder()
  await mkdir(join(out, 'articles'))
  await write(join(out, 'articles'), 'mine.json', '{}')
  for (const from of [articles, join(out, 'articles')])
    await expect(runBuild([from, '--out', out])).rejects.toThrow(UsageError)
  await run(out)
  expect(await foreignIn(out)).toBe(join(out, 'articles', 'mine.json'))
  expect(await readFile(join(out, 'articles', 'mine.json'), 'utf8')).toBe('{}')
})

it('refuses to put its graph in the place of an article that is called graph.json', async () => {
  const text = JSON.stringify({ title: 'A graph', text: DEMAND })
  await write(articles, 'graph.json', text)
  await expect(runBuild([articles, '--out', articles])).rejects.toThrow(join(articles, 'graph.json'))
  expect(await readGraphText(articles)).toBe(text)
})

it('leaves what lies in its cache and is not its own', async () => {
  const out = await newFolder()
  await run(out)
  await mkdir(join(out, 'cache', 'articles', 'notes'))
  await write(join(out, 'cache', 'articles', 'notes'), 'mine.txt', 'mine')
  await write(join(out, 'cache', 'files'), 'mine.txt', 'mine')
  await rm(join(articles, 'a.txt'))
  await run(out)
  expect(await readFile(join(out, 'cache', 'articles', 'notes', 'mine.txt'), 'utf8')).toBe('mine')
  expect(await readFile(join(out, 'cache', 'files', 'mine.txt'), 'utf8')).toBe('mine')
})

it('takes the corrections beside the folder, else those in it', async () => {
  const folder = join(articles, 'inner')
  await mkdir(folder)
  expect(await correctionsOf(folder)).toBe(join(articles, 'corrections.yaml'))
  await writeFile(join(folder, 'corrections.yaml'), '- hide: person/anna-berg\n')
  await rename(join(articles, 'a.txt'), join(folder, 'a.txt'))
  const corrections = await correctionsOf(folder)
  const { graph, issues } = await run(join(articles, 'graph'), { folders: [folder], corrections })
  expect([graph.hasNode('person/anna-berg'), issues]).toEqual([false, []])
  await writeFile(join(articles, 'corrections.yaml'), '')
  expect(await correctionsOf(folder)).toBe(join(articles, 'corrections.yaml'))
})

it('watching wakes for an article and not for what a build writes', async () => {
  const stop = new AbortController()
  const out = join(await realPath(articles), 'graph')
  const changes = changesOf([articles], { signal: stop.signal, isOwn: path => isOwnChange(out, path) })
  const first = changes.next()
  await new Promise(resolve => setImmediate(resolve))
  await run(out)
  await write(articles, 'c.txt', DEMAND)
  expect((await first).value).toEqual(['c.txt'])
  stop.abort()
  expect((await changes.next()).done).toBe(true)
})

// Building: what is read again and what is not, what is left behind, and what is refused.
import { appendFile, mkdir, readdir, readFile, rename, rm, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { lock } from '../../packages/extractor/src/lock.ts'
import { buildGraph } from './built-graph.ts'
import { around, newFolder, readGraphText, write } from './folder.ts'
import { type PlainExtractor, plainExtractor } from './plain-extractor.ts'

let articles = ''
let out = ''
let extractor: PlainExtractor

beforeEach(async () => {
  articles = await newFolder()
  out = await newFolder()
  extractor = plainExtractor()
  await write(articles, 'a.txt', around('Anna Berg of Norway demands an end to whaling.'))
  await write(articles, 'b.txt', around('Jon Helgason of Iceland rejects an end to whaling.'))
})

const run = (more = {}) => buildGraph({ folders: [articles], out, extractor, ...more })

describe('build', () => {
  it('writes a graph with everything that the articles say', async () => {
    const { graph, read } = await run()
    expect(read).toBe(2)
    expect(graph.hasNode('person/anna-berg') && graph.hasNode('person/jon-helgason')).toBe(true)
    expect(await readGraphText(out)).toContain('demands an end to whaling')
  })

  it('reads nothing again when nothing changed', async () => {
    await run()
    const before = await readGraphText(out)
    const { read, reused } = await run()
    expect([read, reused]).toEqual([0, 2])
    expect(await readGraphText(out)).toBe(before)
  })

  it('reads only the article that changed', async () => {
    await run()
    await write(articles, 'b.txt', around('Jon Helgason of Iceland demands an end to whaling.'))
    await run()
    expect(extractor.read).toEqual(['a.txt', 'b.txt', 'b.txt'])
  })

  it('reads nothing again when a file is renamed, and changes nothing but its path', async () => {
    await run()
    const before = await readGraphText(out)
    await rename(join(articles, 'a.txt'), join(articles, 'c.txt'))
    const { read } = await run()
    expect(read).toBe(0)
    expect(await readGraphText(out)).toBe(before.replace('"path":"a.txt"', '"path":"c.txt"'))
  })

  it('reads everything again with force and when the extractor is another version', async () => {
    await run()
    expect((await run({ force: true })).read).toBe(2)
    expect((await run({ extractor: plainExtractor('2') })).read).toBe(2)
  })

  it('leaves nothing of an article that is gone', async () => {
    await run()
    await rm(join(articles, 'b.txt'))
    await run()
    expect(await readGraphText(out)).not.toContain('Helgason')
    expect(await readdir(join(out, 'articles'))).toHaveLength(1)
  })

  it('keeps a graph when its folder holds nothing any more, unless told otherwise', async () => {
    await run()
    const before = await readGraphText(out)
    const empty = await newFolder()
    await expect(run({ folders: [empty] })).rejects.toMatchObject({
      message: expect.stringContaining('has 2 and stays as it is'),
      cure: expect.stringContaining('--force'),
    })
    expect(await readGraphText(out)).toBe(before)
    expect((await run({ folders: [empty], allowEmpty: true })).graph.order).toBe(0)
    await expect(run({ folders: [empty] })).resolves.toMatchObject({ read: 0 })
  })

  it('keeps a graph when one of its folders holds nothing any more, unless told otherwise', async () => {
    const other = await newFolder()
    await write(other, 'c.txt', around('Jon Helgason of Iceland demands more rain.'))
    const folders = [articles, other]
    await run({ folders })
    const before = await readGraphText(out)
    await rm(join(other, 'c.txt'))
    await expect(run({ folders })).rejects.toMatchObject({ message: expect.stringContaining(`${other}: no article`) })
    expect(await readGraphText(out)).toBe(before)
    expect((await run({ folders, allowEmpty: true })).articles).toBe(2)
    await expect(run({ folders })).resolves.toMatchObject({ articles: 2 })
  })

  it('counts a copy as read where its text was', async () => {
    await write(articles, 'c.txt', around('Anna Berg of Norway demands an end to whaling.'))
    const { read, reused } = await run({ jobs: 1 })
    expect([read, reused]).toEqual([3, 0])
    expect(await run()).toMatchObject({ read: 0, reused: 3 })
  })

  it('keeps a claim that another article still makes', async () => {
    await write(articles, 'c.txt', `Again. ${around('Anna Berg of Norway demands an end to whaling.')}`)
    const { graph } = await run()
    expect(graph.filterEdges((_key, { articles }) => articles === 2)).not.toHaveLength(0)
    await rm(join(articles, 'a.txt'))
    const after = await run()
    expect(after.graph.hasNode('person/anna-berg')).toBe(true)
  })

  it('names a file that cannot be read and builds the rest', async () => {
    await writeFile(join(articles, 'z.txt'), '')
    const { issues, graph } = await run()
    expect(issues).toMatchObject([{ path: 'z.txt', level: 'error' }])
    expect(graph.hasNode('person/anna-berg')).toBe(true)
  })

  it('names an article on which reading fails and builds the rest', async () => {
    const failing = {
      ...extractor,
      extract: (article: Parameters<typeof extractor.extract>[0]) =>
        article.path === 'a.txt' ? Promise.reject(new Error('no')) : extractor.extract(article),
    }
    const { issues, graph } = await run({ extractor: failing })
    expect(issues).toMatchObject([{ rule: 'unreadable-article', path: 'a.txt' }])
    expect(graph.hasNode('person/jon-helgason')).toBe(true)
  })

  it('reads a damaged cache entry anew', async () => {
    await run()
    const before = await readGraphText(out)
    const entries = await readdir(join(out, 'cache'), { recursive: true, withFileTypes: true })
    const files = entries.filter(entry => entry.isFile())
    expect(files).toHaveLength(6)
    for (const file of files) await writeFile(join(file.parentPath, file.name), '{"entities":[]')
    const { read } = await run()
    expect(read).toBe(2)
    expect(await readGraphText(out)).toBe(before)
  })

  it('does not open a file that nobody has touched since, and opens it again when it or what was made of it was', async () => {
    const day = 'It was March 12, 2021.'
    await write(articles, 'a.txt', around(day, 'Anna Berg of Norway demands an end to whaling.'))
    await write(articles, 'b.txt', around(day, 'Jon Helgason of Iceland rejects an end to whaling.'))
    await run({ age: 0 })
    const before = await readGraphText(out)
    const forget = () =>
      Promise.all(['files', 'articles'].map(shelf => rm(join(out, 'cache', shelf), { recursive: true, force: true })))
    await forget()
    expect(await run({ age: 0 })).toMatchObject({ read: 0, reused: 2 })
    await utimes(join(articles, 'a.txt'), 1, 1)
    const [made = ''] = await readdir(join(out, 'articles'))
    await writeFile(join(out, 'articles', made), '{}')
    expect((await run({ age: 0 })).read).toBeGreaterThan(0)
    expect((await readFile(join(out, 'articles', made), 'utf8')).length).toBeGreaterThan(2)
    await forget()
    for (const name of await readdir(join(out, 'cache', 'last')))
      if (name !== 'index') await appendFile(join(out, 'cache', 'last', name), 'damage')
    expect(await run({ age: 0 })).toMatchObject({ read: 2, reused: 0 })
    expect(await readGraphText(out)).toBe(before)
  })

  it('refuses a folder in which another build is writing, and says who', async () => {
    const release = await lock(out)
    await expect(run()).rejects.toThrow(/another build is writing here \(process \d+/)
    await release()
    await expect(run()).resolves.toMatchObject({ read: 2 })
  })

  it('takes over the lock of a build that died', async () => {
    await writeFile(
      join(out, '.lock'),
      JSON.stringify({ pid: 999_999_999, host: (await import('node:os')).hostname(), began: '' }),
    )
    await expect(run()).resolves.toMatchObject({ read: 2 })
  })

  it('leaves the old graph and no lock when it is stopped', async () => {
    await run()
    const before = await readGraphText(out)
    await write(articles, 'c.txt', around('Petr Novák of Czechia demands rain.'))
    await expect(run({ signal: AbortSignal.abort() })).rejects.toThrow()
    expect(await readGraphText(out)).toBe(before)
    await expect(run()).resolves.toMatchObject({ read: 1 })
  })

  it('says what to do when the folder is a file', async () => {
    await mkdir(join(out, 'x'))
    await writeFile(join(out, 'x', 'graph'), '')
    await expect(run({ out: join(out, 'x', 'graph') })).rejects.toMatchObject({
      message: expect.stringContaining('a part of the path is a file'),
      cure: expect.stringContaining('another place'),
    })
  })
})

// The page as it is served to others: by a server that takes corrections, as one file, as a folder, and with a hostile article.
import { cpSync, createReadStream, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { build } from '../../packages/extractor/src/build.ts'
import { openExtractor } from '../../packages/extractor/src/open-extractor.ts'
import { writeHtml } from '../../packages/extractor/src/exports/html.ts'
import { findPlaces } from '../../packages/extractor/src/exports/places.ts'
import { writeSite } from '../../packages/extractor/src/exports/site.ts'
import { startServer } from '../../packages/extractor/src/server/server.ts'
import { fileStore } from '../../packages/extractor/src/stores/file.ts'
import { GRAPH_FOLDER, mostTold, openStage, pictureDrawn } from './page.ts'

const TYPES: Record<string, string> = { '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json' }

let stage: Awaited<ReturnType<typeof openStage>>

beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

describe('a page with a server that may write', () => {
  it(
    'takes corrections, shows what changed without losing its place, and takes one back',
    { timeout: 180_000 },
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'standpoint-correct-'))
      const out = join(folder, 'graph')
      cpSync(GRAPH_FOLDER, out, { recursive: true })
      const corrections = join(folder, 'corrections.yaml')
      const extractor = await openExtractor({ jobs: 1 })
      const folders = [join(import.meta.dirname, '../../data/articles')]
      const rebuild = async () => (await build({ folders, out, corrections, extractor })).issues
      const served = await startServer({ out, corrections: { path: corrections, rebuild } })
      const { key, label } = mostTold('person')
      const page = await stage.open()
      await page.goto(`${served.url}#select=entity:${key}`)
      await page.getByRole('heading', { name: label, level: 2 }).waitFor()
      const open = async (): Promise<void> => page.locator('.correct > summary').click()
      const note = page.getByRole('complementary', { name: 'The graph was built anew.' })
      await open()
      await page.getByRole('textbox', { name: 'Rename' }).fill('The first speaker')
      await page.getByRole('button', { name: 'Rename' }).click()
      await page.getByRole('heading', { name: 'The first speaker', level: 2 }).waitFor()
      expect(await note.locator('li').first().textContent()).toContain(`${label} · person The first speaker · person`)
      expect(readFileSync(corrections, 'utf8')).toContain('The first speaker')
      await note.getByRole('button', { name: 'Take back the correction' }).click()
      await page.getByRole('heading', { name: label, level: 2 }).waitFor()

      if (!(await page.getByRole('textbox', { name: 'Rename' }).isVisible())) await open()
      await page.locator('.split-form input[type=checkbox]').last().check()
      await page.getByRole('textbox', { name: 'Name of the other' }).fill('The second speaker')
      await page.getByRole('button', { name: 'Split off' }).click()
      await note.getByText('The second speaker').first().waitFor()
      expect(readFileSync(corrections, 'utf8')).toMatch(/split: .*\n {2}quotes:\n {4}- exact:/)

      if (!(await page.getByRole('combobox', { name: 'It is' }).isVisible())) await open()
      await page.getByRole('combobox', { name: 'It is' }).selectOption('organization')
      await page.getByRole('button', { name: 'Change what it is' }).click()
      await page.waitForURL(/select=entity%3Aorganization/)
      await page.getByRole('heading', { name: label, level: 2 }).waitFor()

      await page.goto(`${served.url}#view=matrix&topics=all`)
      await page.locator('.matrix thead button').first().click()
      await page.getByRole('combobox', { name: 'Look at it together with…' }).selectOption({ index: 1 })
      await page.getByRole('button', { name: 'Keep as a correction' }).click()
      await page.waitForURL(/^(?!.*join=)/)
      expect(readFileSync(corrections, 'utf8')).toContain('merge:')
      await page.context().close()
      await served.close()
      await extractor.close()
    },
  )
})

describe('the places of the first picture', () => {
  it('come with the page, and are those that it finds without them', async () => {
    const given = JSON.parse((await findPlaces(join(GRAPH_FOLDER, 'graph.json'))) ?? '{}')
    const page = await stage.open()
    await page.route(
      ({ pathname }) => pathname === '/',
      async route => {
        const response = await route.fetch()
        const body = (await response.text()).replace(/<script[^>]*id="standpoint-places">.*?<\/script>/s, '')
        await route.fulfill({ response, body })
      },
    )
    await page.evaluate(() => localStorage.clear())
    await page.reload()
    await pictureDrawn(page)
    expect(await page.locator('#standpoint-places').count()).toBe(0)
    const kept = await page.evaluate(() => Object.entries(localStorage).find(([key]) => key.includes('layout'))?.[1])
    expect(JSON.parse(kept ?? '{}')).toMatchObject(given)
    await page.context().close()

    const second = await stage.open()
    await second.waitForSelector('#standpoint-places', { state: 'attached' })
    await second.context().close()
  })
})

describe('the self-contained page', () => {
  it('opens from a file, offline, with graph, quotes and articles', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'standpoint-html-')), 'graph.html')
    writeFileSync(file, await writeHtml(join(GRAPH_FOLDER, 'graph.json')))
    const { key, label } = mostTold('organization')
    const page = await stage.open()
    await page.context().setOffline(true)
    await page.goto(`file://${file}#select=entity:${key}`)
    await page.getByRole('heading', { name: label, level: 2 }).waitFor()
    await pictureDrawn(page)
    await page.getByRole('button', { name: 'Open in the article' }).locator('visible=true').first().click()
    await page.locator('.reader-text [data-here]').first().waitFor()
    await page.context().close()
  })

  it('is a folder too, that any static host serves from anywhere', async () => {
    const folder = join(mkdtempSync(join(tmpdir(), 'standpoint-site-')), 'graph')
    const path = join(GRAPH_FOLDER, 'graph.json')
    const graph = await fileStore(path).read()
    await writeSite(graph, path, folder)
    await writeSite(graph, path, folder)
    await expect(writeSite(graph, path, GRAPH_FOLDER)).rejects.toThrow('there is something else in this folder')
    const host = createServer((request, response) => {
      const name = decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname).replace(
        /^\/some\/where\//,
        '',
      )
      response.writeHead(200, { 'content-type': TYPES[extname(name)] ?? 'text/html' })
      createReadStream(join(folder, name || 'index.html')).pipe(response)
    })
    await new Promise<void>(resolve => host.listen(0, '127.0.0.1', () => resolve()))
    const address = host.address()
    const port = typeof address === 'object' ? address?.port : 0
    const page = await stage.open()
    await page.goto(`http://127.0.0.1:${port}/some/where/#select=entity:${mostTold('organization').key}`)
    await pictureDrawn(page)
    await page.getByRole('button', { name: 'Open in the article' }).locator('visible=true').first().click()
    await page.locator('.reader-text [data-here]').first().waitFor()
    expect(await page.locator('.correct').count()).toBe(0)
    await page.context().close()
    host.close()
  })
})

describe('an article full of traps', () => {
  it('is shown as text: no script runs, no link leads anywhere but to http', async () => {
    const out = mkdtempSync(join(tmpdir(), 'standpoint-hostile-'))
    const text =
      '<script>window.hit=1</script> <img src=x onerror="window.hit=2"> \u202Eevil\u202C javascript:window.hit=3'
    const article = { category: 'article', label: text, title: text, path: 'x.txt', url: 'javascript:window.hit=4' }
    const evidence = [{ article: 'article/x', start: 0, end: 20, text: text.slice(0, 20) }]
    const nodes = [
      { key: 'article/x', attributes: article },
      {
        key: 'person/a',
        attributes: {
          category: 'person',
          label: text,
          aliases: [text],
          mentions: [{ ...evidence[0], form: 'name', reason: text }],
        },
      },
      {
        key: 'organization/b',
        attributes: { category: 'organization', label: '"><svg onload=window.hit=5>', aliases: [], mentions: [] },
      },
    ]
    const edges = [
      {
        key: 'e',
        source: 'person/a',
        target: 'organization/b',
        attributes: { predicate: 'LEADS', role: text, evidence },
      },
    ]
    cpSync(GRAPH_FOLDER, out, { recursive: true })
    writeFileSync(join(out, 'graph.json'), JSON.stringify({ attributes: {}, options: {}, nodes, edges }))
    writeFileSync(
      join(out, 'articles/x.json'),
      JSON.stringify({ text, sentences: [{ start: 0, end: text.length }], boilerplate: [] }),
    )
    const served = await startServer({ out })
    const page = await stage.open()
    await page.goto(`${served.url}#select=entity:person/a&read=article%2Fx:0-20`)
    await page.locator('.reader-text').waitFor()
    expect(await page.locator('.reader-text').textContent()).toContain('<script>')
    expect(await page.evaluate(() => Reflect.get(window, 'hit'))).toBeUndefined()
    expect(await page.locator('a[href^="javascript"]').count()).toBe(0)
    await page.context().close()
    await served.close()
  })
})

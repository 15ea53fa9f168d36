// The views of stances, questions and corrections, as a reader uses them.
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { build } from '../../packages/extractor/src/build.ts'
import { openExtractor } from '../../packages/extractor/src/open-extractor.ts'
import { writeHtml } from '../../packages/extractor/src/exports/html.ts'
import { startServer } from '../../packages/extractor/src/server/server.ts'
import { GRAPH_FOLDER, mostTold, openStage, pictureDrawn } from './page.ts'

let stage: Awaited<ReturnType<typeof openStage>>

beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

describe('the views of stances', () => {
  it('a cell of the matrix opens its sentences', async () => {
    const page = await stage.open('#view=matrix')
    const box = page.getByRole('checkbox', { name: /Only topics/ })
    await box.uncheck()
    await page.locator('.cell').first().click()
    await page.locator('.panel blockquote').first().waitFor()
    expect(await page.evaluate(() => location.hash)).toContain('select=cell')
    await page.context().close()
  })

  it('the timeline tells meetings by day, and a sign opens its sentence', async () => {
    const page = await stage.open('#view=timeline')
    await page.locator('.calendar time').first().waitFor()
    await page.locator('.signs button').first().click()
    await page.locator('.panel blockquote').first().waitFor()
    await page.context().close()
  })

  it('the way between two is told in sentences with their sources', async () => {
    const [person, state] = [mostTold('person'), mostTold('organization')]
    const page = await stage.open(`#select=path:${person.key}~${state.key}`)
    await page.locator('.path blockquote').first().waitFor()
    expect(await page.locator('.path > li').count()).toBeGreaterThan(0)
    await page.context().close()
  })

  it('two are compared, with who stands between them', async () => {
    const [person, state] = [mostTold('person'), mostTold('organization')]
    const page = await stage.open(`#select=pair:${[person.key, state.key].toSorted().join('~')}`)
    await page.getByRole('heading', { name: new RegExp(person.label) }).waitFor()
    expect(await page.locator('.panel .story, .panel .soft').count()).toBeGreaterThan(0)
    await page.context().close()
  })
})

describe('a question in Cypher', () => {
  it('is answered with rows that open nodes and sentences, and is shown in the picture', async () => {
    const page = await stage.open('#view=ask')
    const field = page.getByRole('textbox', { name: 'Question in Cypher' })
    await field.fill('MATCH (who)-[:HOLDS]->(s:Stance)-[:ABOUT]->(topic) RETURN who, topic, s LIMIT 5')
    await field.press('Control+Enter')
    await page.locator('.sentence').first().waitFor()
    expect(await page.locator('tbody tr').count()).toBe(5)
    await page.getByRole('button', { name: /in the picture$/ }).click()
    await pictureDrawn(page)
    expect(await page.evaluate(() => location.hash)).toContain('only=')
    await page.context().close()
  })

  it('that is wrong says where', async () => {
    const page = await stage.open('#view=ask')
    const field = page.getByRole('textbox', { name: 'Question in Cypher' })
    await field.fill('MATCH (n) RETRUN n')
    await page.getByRole('button', { name: 'Run' }).click()
    expect(await page.locator('.ask-trouble').textContent()).toContain('^')
    await page.context().close()
  })

  it('completes labels from the schema of the graph', async () => {
    const page = await stage.open('#view=ask')
    const field = page.getByRole('textbox', { name: 'Question in Cypher' })
    await field.fill('')
    await field.pressSequentially('MATCH (n:Org')
    await field.press('Tab')
    expect(await field.inputValue()).toBe('MATCH (n:Organization')
    await page.context().close()
  })
})

describe('a page with a server that may write', () => {
  it('takes a correction, shows what changed without losing its place, and takes it back', async () => {
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
    await page.getByText('Correct', { exact: true }).click()
    await page.getByRole('textbox', { name: 'Rename' }).fill('Somebody Else')
    await page.getByRole('button', { name: 'Rename' }).click()
    await page.getByRole('heading', { name: 'Somebody Else', level: 2 }).waitFor()
    expect(readFileSync(corrections, 'utf8')).toContain('Somebody Else')
    await page.getByRole('button', { name: 'Take back the correction' }).click()
    await page.getByRole('heading', { name: label, level: 2 }).waitFor()
    await page.context().close()
    await served.close()
    await extractor.close()
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

// What a reader does, in a real browser over the real articles.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Dataset } from '../../packages/viewer/src/model/dataset.ts'
import { parseGraph } from '../../packages/viewer/src/model/source.ts'
import { toDataset } from '../../packages/viewer/src/model/to-dataset.ts'
import { knownOn } from '../../packages/viewer/src/query/known-data.ts'
import { asKnownOn, daysOfKnowing } from '../../packages/viewer/src/query/known.ts'
import { computeShown } from '../../packages/viewer/src/state/shown.ts'
import { FIRST_VIEW } from '../../packages/viewer/src/state/view.ts'
import { GRAPH_FOLDER, mostTold, openStage, pictureDrawn, readGraph } from './page.ts'

let stage: Awaited<ReturnType<typeof openStage>>

beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

describe('a reader', () => {
  it('sees a picture that is not blank, with names, and how much of the whole it is', async () => {
    const page = await stage.open()
    await pictureDrawn(page)
    const shades = await page.evaluate(() => {
      const canvas = document.querySelector('canvas.overlay')
      if (!(canvas instanceof HTMLCanvasElement)) return 0
      const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? []
      return new Set(pixels).size
    })
    expect(shades).toBeGreaterThan(20)
    const shot = await page.locator('.sigma-edges').screenshot()
    expect(shot.byteLength).toBeGreaterThan(5000)
    expect(await page.locator('.counter').textContent()).toMatch(/^\d+ of \d+ shown · \d+ lines/)
    expect(await page.locator('.panel blockquote').first().isVisible()).toBe(true)
    await page.context().close()
  })

  it('searches a person, opens a claim, reads its sentence in the article and comes back', async () => {
    const person = mostTold('person')
    const page = await stage.open()
    await page.getByRole('searchbox').fill(person.label.split(' ').at(-1)?.toLowerCase() ?? '')
    await page.getByRole('option', { name: person.label }).first().click()
    await page.getByRole('heading', { name: person.label, level: 2 }).waitFor()
    const quote = page.locator('.panel blockquote:visible').first()
    const words = (await quote.locator('u').textContent()) ?? ''
    expect(words.length).toBeGreaterThan(3)
    await page.getByRole('button', { name: 'Open in the article' }).locator('visible=true').first().click()
    await page.locator('.reader-text').waitFor()
    const marked = await page.locator('.reader-text [data-here]').allTextContents()
    expect(marked.join('')).toContain(words.slice(0, 10))
    await page.getByRole('button', { name: 'Back to the picture' }).click()
    await pictureDrawn(page)
    expect(await page.getByRole('heading', { name: person.label, level: 2 }).isVisible()).toBe(true)
    await page.context().close()
  })

  it('clicks a line in the picture and reads why it is there', async () => {
    const page = await stage.open()
    await pictureDrawn(page)
    const place = await page.evaluate(() => document.querySelector('.canvas')?.getBoundingClientRect().toJSON())
    const found = await findLine(page, place)
    expect(found).toBe(true)
    expect(await page.locator('.panel blockquote').count()).toBeGreaterThan(0)
    await page.context().close()
  })

  it('drags a node where it stays, chooses a layout, and finds both in the link', async () => {
    const page = await stage.open()
    await pictureDrawn(page)
    const place = await page.evaluate(() => document.querySelector('.canvas')?.getBoundingClientRect().toJSON())
    const node = await findNode(page, place)
    await page.mouse.down()
    await page.mouse.move(node.x + 30, node.y + 12, { steps: 4 })
    await page.mouse.up()
    await expect.poll(() => page.evaluate(() => location.hash)).toMatch(/^#pin=/)
    await page.locator('summary', { hasText: 'Layout' }).click()
    await page.getByRole('radio', { name: /^Columns/ }).check()
    await expect.poll(() => page.evaluate(() => location.hash)).toContain('layout=columns')
    await page.reload()
    await pictureDrawn(page)
    await page.locator('summary', { hasText: 'Layout' }).click()
    expect(await page.getByRole('radio', { name: /^Columns/ }).isChecked()).toBe(true)
    await page.getByRole('button', { name: 'Let go of 1 pinned node' }).click()
    await expect.poll(() => page.evaluate(() => location.hash)).toBe('#layout=columns')
    await page.context().close()
  })

  it('filters, sees counts follow, and clears', async () => {
    const page = await stage.open()
    const before = await page.locator('.counter').textContent()
    await page
      .locator('.facets')
      .getByLabel(/^People/)
      .check()
    await expect.poll(() => page.locator('.counter').textContent()).not.toBe(before)
    await page.getByRole('button', { name: 'Clear filters' }).first().click()
    await expect.poll(() => page.locator('.counter').textContent()).toBe(before)
    await page.context().close()
  })

  it('brings in neighbours and undoes exactly that', async () => {
    const page = await stage.open(`#select=entity:${mostTold('organization').key}`)
    const before = await page.locator('.counter').textContent()
    await page.getByRole('button', { name: /^\+ .+ neighbours?$/ }).click()
    await expect.poll(() => page.locator('.counter').textContent()).not.toBe(before)
    await page.goBack()
    await expect.poll(() => page.locator('.counter').textContent()).toBe(before)
    await page.context().close()
  })

  it('opens a link and finds selection, filters and view as they were', async () => {
    const { key, label } = mostTold('organization')
    const page = await stage.open(`#view=table&select=entity:${key}&f.category=organization`)
    await page.getByRole('heading', { name: label, level: 2 }).waitFor()
    expect(await page.locator('tr[data-chosen]').textContent()).toContain(label)
    const categories = await page.locator('tbody td:nth-child(2)').allTextContents()
    expect(new Set(categories)).toEqual(new Set(['organization']))
    await page.context().close()
  })

  it('exports the picture and gets every format with content', async () => {
    const page = await stage.open()
    await pictureDrawn(page)
    for (const format of ['PNG', 'SVG', 'GEXF', 'GraphML', 'CSV', 'JSON']) {
      await page.getByText('Export', { exact: true }).click()
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: new RegExp(`^${format} ·`, 'i') }).click(),
      ])
      const bytes = readFileSync(await download.path())
      expect(bytes.byteLength, format).toBeGreaterThan(1500)
      if (format === 'PNG') expect(bytes.subarray(1, 4).toString()).toBe('PNG')
    }
    await page.context().close()
  })

  it('waits for at most 150 KB of script before the page is there', () => {
    const dist = join(import.meta.dirname, '../../packages/viewer/dist')
    const html = readFileSync(join(dist, 'index.html'), 'utf8')
    const scripts = [...html.matchAll(/(?:src|href)="\.\/([^"]+\.js)"/g)].map(match => String(match[1]))
    const bytes = scripts.map(name => gzipSync(readFileSync(join(dist, name))).byteLength)
    expect(bytes.length).toBeGreaterThan(0)
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(150 * 1024)
  })

  it('meets no error on any page so far', () => {
    expect(stage.troubles).toEqual([])
  })
})

describe('the graph behind the picture', () => {
  it('shows every claim verbatim in its article', () => {
    const { nodes, edges } = readGraph()
    const spans = [...nodes, ...edges]
      .flatMap(({ attributes }) => [attributes['evidence'], attributes['mentions']])
      .flat()
    const checked = spans.filter(isSpan)
    expect(checked.length).toBeGreaterThan(100)
    for (const span of checked) expect(textOf(span.article).slice(span.start, span.end)).toBe(span.text)
  })
})

describe('every line of the picture', () => {
  it('stands on words that are in its article', () => {
    const data = toDataset(parseGraph(JSON.parse(readFileSync(join(GRAPH_FOLDER, 'graph.json'), 'utf8'))))
    const { lines } = computeShown(data, { ...FIRST_VIEW, limit: 0 })
    const claims = lines.flatMap(line => line.claims)
    expect(claims.length).toBeGreaterThan(100)
    for (const { evidence } of claims) expect(evidence.length).toBeGreaterThan(0)
    for (const span of claims.flatMap(claim => claim.evidence))
      expect(textOf(span.article).slice(span.start, span.end)).toBe(span.text)
  })
})

describe('the graph as it was known on a day', () => {
  it('is the same, derived from what is loaded, as read anew from the graph of that day', () => {
    const whole = toDataset(parseGraph(JSON.parse(readFileSync(join(GRAPH_FOLDER, 'graph.json'), 'utf8'))))
    const days = daysOfKnowing(whole.source)
    expect(days.length).toBeGreaterThan(2)
    for (const day of days) expect(plain(knownOn(whole, day))).toEqual(plain(toDataset(asKnownOn(whole.source, day))))
  })
})

/** Everything but the graph's name; lines are compared whatever their order. */
function plain({ hash: _hash, lines, linesAt, ...data }: Dataset): unknown {
  const at = [...linesAt].map(([key, here]) => [key, here.map(line => line.id).toSorted()])
  return { ...data, lines: Object.fromEntries(lines), linesAt: Object.fromEntries(at) }
}

interface Span {
  article: string
  start: number
  end: number
  text: string
}

function isSpan(value: unknown): value is Span {
  return typeof value === 'object' && value !== null && 'article' in value && 'start' in value
}

type Page = Awaited<ReturnType<typeof stage.open>>

/** Tries points on a grid until a click opens a line's panel, as a person with a mouse would find one. */
async function findLine(page: Page, place: { x: number; y: number; width: number; height: number }): Promise<boolean> {
  for (let step = 1; step < 60; step++) {
    const [x, y] = [
      place.x + place.width * (0.2 + 0.6 * ((step * 0.37) % 1)),
      place.y + place.height * (0.2 + 0.6 * ((step * 0.61) % 1)),
    ]
    await page.mouse.click(x, y)
    await page.waitForTimeout(400)
    if ((await page.evaluate(() => location.hash)).includes('select=line')) return true
  }
  return false
}

const texts = new Map<string, string>()

function textOf(article: string): string {
  const path = join(GRAPH_FOLDER, 'articles', `${article.replace(/^article\//, '')}.json`)
  const text = texts.get(article) ?? String(JSON.parse(readFileSync(path, 'utf8')).text)
  texts.set(article, text)
  return text
}

/** Moves over a grid until the pointer says that it can grab something. */
async function findNode(
  page: Page,
  place: { x: number; y: number; width: number; height: number },
): Promise<{ x: number; y: number }> {
  for (let step = 1; step < 400; step++) {
    const x = Math.round(place.x + place.width * (0.2 + 0.6 * ((step * 0.618) % 1)))
    const y = Math.round(place.y + place.height * (0.2 + 0.6 * ((step * 0.755) % 1)))
    await page.mouse.move(x, y)
    await page.mouse.move(x + 1, y)
    if (!(await canGrab(page))) continue
    await page.waitForTimeout(300)
    await page.mouse.move(x, y)
    await page.mouse.move(x + 1, y)
    if (await canGrab(page)) return { x: x + 1, y }
  }
  throw new Error('No node was found under the pointer. Look at the picture of the first view.')
}

function canGrab(page: Page): Promise<boolean> {
  return page.evaluate(() => document.querySelector<HTMLElement>('.canvas')?.style.cursor === 'grab')
}

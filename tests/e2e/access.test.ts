// Everyone: keyboard alone, a screen reader's view, a phone, no WebGL, forced colours.
import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mostTold, openStage, pictureDrawn, readGraph } from './page.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

let stage: Awaited<ReturnType<typeof openStage>>

beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

type Page = Awaited<ReturnType<typeof stage.open>>

/** What axe finds wrong, as `rule: element`. */
async function faults(page: Page): Promise<string[]> {
  await page.evaluate(AXE)
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run: (options: unknown) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
    }
    const { violations } = await axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] })
    return violations.flatMap(({ id, nodes }) => nodes.map(node => `${id}: ${node.html.slice(0, 160)}`))
  })
}

const twoMostTold = (): string => `${mostTold('organization').key}~${mostTold('person').key}`

describe('axe finds nothing wrong', () => {
  const organization = (): string => `#select=entity:${mostTold('organization').key}`
  const views: [string, () => string][] = [
    ['on the first view', () => ''],
    ['on the panel of a node', organization],
    ['on the panel of a line', () => `#select=line:${someLine()}`],
    ['on the table', () => '#view=table'],
    [
      'on the matrix with a topic chosen',
      () => `#view=matrix&group=side&topics=all&select=entity:${mostTold('topic').key}`,
    ],
    ['on the coalitions with two compared', () => `#view=coalitions&select=pair:${twoMostTold()}`],
    [
      'on the timeline, as known on a day, with a way told',
      () => `#view=timeline&known=2022-01-09&select=path:${twoMostTold()}`,
    ],
    ['on an answer', () => `#view=ask&ask=${encodeURIComponent('MATCH (n:Person) RETURN n, n.label LIMIT 3')}`],
    ['in the article', () => `#read=${encodeURIComponent(mostTold('article').key)}:0-10`],
  ]
  for (const scheme of ['light', 'dark'] as const) {
    for (const [where, hash] of views) {
      it(`${where}, ${scheme}`, async () => {
        const page = await stage.open(hash(), { colorScheme: scheme })
        await page.locator('.panel').waitFor()
        await page.waitForTimeout(700)
        expect(await faults(page)).toEqual([])
        await page.context().close()
      })
    }
  }
})

describe('axe finds nothing wrong in what opens over the page', () => {
  it('in the layouts, the exports and the sheet of shortcuts', async () => {
    const page = await stage.open()
    await page.locator('.counter').waitFor()
    for (const menu of ['Layout', 'Export']) {
      await page.locator('summary', { hasText: menu }).click()
      expect(await faults(page), menu).toEqual([])
    }
    await page.keyboard.press('Escape')
    await page.keyboard.press('?')
    expect(await faults(page), 'shortcuts').toEqual([])
    await page.context().close()
  })
})

describe('by keyboard alone', () => {
  it('a reader walks the picture, hears relation and sentence, and opens a node', async () => {
    const page = await stage.open()
    await pictureDrawn(page)
    await page.keyboard.press('g')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('n')
    expect(await page.locator('[role=status].unseen').textContent()).toMatch(/, .+ lines?\..*“.+”/)
    await page.keyboard.press('Enter')
    await page.locator('.panel h2').first().waitFor()
    expect(await page.evaluate(() => location.hash)).toContain('select=entity')
    await page.keyboard.press('Shift+ArrowRight')
    await expect.poll(() => page.evaluate(() => location.hash)).toContain('pin=')
    await page.keyboard.press('f')
    await expect.poll(() => page.locator('.counter').textContent()).toContain('1 step')
    await page.keyboard.press('u')
    await expect.poll(() => page.locator('.counter').textContent()).not.toContain('1 step')
    await page.keyboard.press('Escape')
    await expect.poll(() => page.evaluate(() => location.hash)).not.toContain('select=entity')
    await page.context().close()
  })

  it('a reader searches with a slash, arrows and Enter', async () => {
    const { label } = mostTold('organization')
    const page = await stage.open()
    await page.locator('.counter').waitFor()
    await page.keyboard.press('/')
    await page.keyboard.type(label)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: label, level: 2 }).waitFor()
    await page.context().close()
  })

  it('the sheet of shortcuts opens with a question mark and closes with Escape', async () => {
    const page = await stage.open()
    await page.locator('.counter').waitFor()
    await page.keyboard.press('?')
    expect(await page.getByRole('dialog').isVisible()).toBe(true)
    await page.keyboard.press('Escape')
    await expect.poll(() => page.getByRole('dialog').isVisible()).toBe(false)
    await page.context().close()
  })
})

describe('on other machines', () => {
  it('a phone of 320 pixels shows search, picture and a sheet, and nothing scrolls sideways', async () => {
    const page = await stage.open(`#select=entity:${mostTold('person').key}`, {
      viewport: { width: 320, height: 640 },
      hasTouch: true,
    })
    await page.locator('.panel h2').first().waitFor()
    expect(await page.getByRole('searchbox').isVisible()).toBe(true)
    expect(await page.getByRole('button', { name: 'Copy link' }).isVisible()).toBe(true)
    expect(await page.locator('.header .menu summary').isVisible()).toBe(true)
    expect(await faults(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    await page.getByRole('button', { name: 'Close' }).tap()
    await pictureDrawn(page)
    await page.context().close()
  })

  it('a phone shows an article, and below it by name who was chosen, until the sheet is pulled up', async () => {
    const { key, label } = mostTold('person')
    const page = await stage.open(`#select=entity:${key}`, { viewport: { width: 320, height: 640 }, hasTouch: true })
    await page.getByRole('button', { name: 'Open in the article' }).locator('visible=true').first().tap()
    await page.locator('.reader-text [data-here]').first().waitFor()
    const height = async (): Promise<number> => (await page.locator('.panel').boundingBox())?.height ?? 0
    await expect.poll(height).toBeLessThan(100)
    expect(await page.getByRole('heading', { name: label, level: 2 }).isVisible()).toBe(true)
    await page.locator('.handle').tap()
    await expect.poll(height).toBeGreaterThan(400)
    await page.context().close()
  })

  it('forced colours keep every word on the page', async () => {
    const page = await stage.open('', { forcedColors: 'active' })
    await pictureDrawn(page)
    expect(await page.locator('.counter').isVisible()).toBe(true)
    await page.context().close()
  })

  it('twenty openings of the picture leave no warning about drawing contexts', { timeout: 180_000 }, async () => {
    const page = await stage.open()
    const warnings: string[] = []
    page.on('console', message => message.text().includes('context') && warnings.push(message.text()))
    await pictureDrawn(page)
    for (let round = 0; round < 20; round++) {
      await page.keyboard.press('5')
      await page.locator('table').waitFor()
      await page.keyboard.press('1')
      await page.waitForSelector('[data-picture][data-ready=yes]')
    }
    expect(warnings).toEqual([])
    await page.evaluate(() => {
      const canvas = document.querySelector('canvas.sigma-edges')
      if (canvas instanceof HTMLCanvasElement)
        canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext()
    })
    await page.getByRole('note').waitFor()
    expect(await page.locator('tbody tr[aria-rowindex]').count()).toBeGreaterThan(5)
    await page.getByRole('button', { name: 'Draw again' }).click()
    await pictureDrawn(page)
    await page.context().close()
  })

  it('without WebGL the table says why it is there and holds the same', async () => {
    const bare = await openStage({ withWebGL: false })
    const page = await bare.open()
    await page.getByRole('note').waitFor()
    expect(await page.getByRole('note').textContent()).toContain('WebGL')
    expect(await page.locator('tbody tr[aria-rowindex]').count()).toBeGreaterThan(5)
    await bare.close()
  })
})

/** The id of a line as the page makes it: both ends in order, and the family. */
function someLine(): string {
  const edge = readGraph().edges.find(({ attributes }) => attributes['predicate'] === 'PARTICIPATES_IN')
  if (!edge)
    throw new Error('The built graph has no meeting with anybody in it. Look at the build of data/articles first.')
  return `${[edge.source, edge.target].toSorted().join('~')}~meeting`
}

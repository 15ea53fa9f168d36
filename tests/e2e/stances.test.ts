// The views of stances and questions, as a reader uses them.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mostTold, openStage, pictureDrawn, readGraph } from './page.ts'

/** Chromium may share its processor with others. */
const SOON = { timeout: 20_000 }

let stage: Awaited<ReturnType<typeof openStage>>

beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

describe('the views of stances', () => {
  it('a cell of the matrix opens its sentences, rows group, a topic opens into its wordings and joins another', async () => {
    const page = await stage.open('#view=matrix&topics=all')
    await page.locator('.cell').first().click()
    await page.locator('.panel blockquote').first().waitFor()
    expect(await page.evaluate(() => location.hash)).toContain('select=cell')
    await page.getByRole('button', { name: 'Organization' }).click()
    expect(await page.locator('.matrix .group').count()).toBeGreaterThan(1)
    const columns = await page.locator('.matrix thead th').count()
    await page.locator('.matrix thead button').first().click()
    const choice = page.getByRole('combobox', { name: 'Look at it together with…' })
    const others = await choice.locator('option:not([disabled])').allTextContents()
    await choice.selectOption(others[0] ?? '')
    await page.getByRole('button', { name: /^Take .* out again$/ }).waitFor()
    expect(await page.locator('.matrix thead th').count()).toBe(columns)
    expect(await page.evaluate(() => location.hash)).toContain('join=')
    await page.getByRole('button', { name: /^Open into \d wordings$/ }).click()
    await page.locator('.matrix thead th[data-wording]').nth(1).waitFor()
    await page.context().close()
  })

  it('a tie of the coalitions is sentence against sentence, in the nets of agreement and conflict', async () => {
    const page = await stage.open('#view=coalitions')
    await pictureDrawn(page)
    const agreeing = await page.locator('.view-head .soft').first().textContent()
    await page.getByRole('button', { name: 'Conflict', exact: true }).click()
    await expect.poll(() => page.locator('.view-head .soft').first().textContent(), SOON).not.toBe(agreeing)
    expect(await page.locator('.camps li').first().locator('.inline-names button').count()).toBeGreaterThan(1)
    await page.goto(`${stage.served.url}#select=pair:${twoAgreeing().join('~')}`)
    await page.getByRole('heading', { name: /^They agree on/ }).waitFor()
    expect(await page.locator('.sentence-pair').first().textContent()).toMatch(/^Both /)
    expect(await page.locator('.sentence-pair blockquote').count()).toBeGreaterThan(0)
    await page.context().close()
  })

  it('the timeline tells meetings by day, opens a holder into topics by keyboard, and sets for beside against', async () => {
    const page = await stage.open('#view=timeline')
    await page.locator('.calendar time').first().waitFor()
    await page.locator('.lanes .twist').first().focus()
    await page.keyboard.press('Enter')
    await page.locator('.strip').first().waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.locator('.panel blockquote').first().waitFor()
    expect(await page.locator('.contrasts .sides').first().locator('blockquote').count()).toBeGreaterThan(1)
    await page.context().close()
  })

  it('the slider of days shows the graph as it was known, by keyboard, and today again', async () => {
    const page = await stage.open('#view=table')
    const slider = page.getByRole('slider', { name: /As known on/ })
    await slider.focus()
    const rows = (): Promise<string | null> => page.locator('.counter').textContent()
    const today = await rows()
    await page.keyboard.press('Home')
    await expect.poll(rows, SOON).not.toBe(today)
    expect(await page.locator('.known').textContent()).toMatch(/^As known on .*1 of 5 articles$/)
    await page.keyboard.press('End')
    await expect.poll(rows, SOON).toBe(today)
    await page.context().close()
  })

  it('the way between two is a paragraph with its sources that can be copied', async () => {
    const [person, state] = [mostTold('person'), mostTold('organization')]
    const page = await stage.open(`#select=path:${person.key}~${state.key}`, {
      permissions: ['clipboard-read', 'clipboard-write'],
    })
    await page.getByRole('button', { name: 'Copy as text' }).click()
    await expect.poll(() => page.locator('[role=status].unseen').textContent(), SOON).toContain('copied')
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toMatch(/“[^”]+” \[1\][^]*\n\n\[1\] .+\n/)
    await page.locator('.cite').first().click()
    await page.locator('.reader-text [data-here]').first().waitFor()
    await page.context().close()
  })
})

describe('a question in Cypher', () => {
  it('is answered with rows that open nodes and sentences, and is shown in the picture', async () => {
    const page = await stage.open('#view=ask')
    const field = page.getByRole('textbox', { name: 'Question in Cypher' })
    await field.fill('MATCH (who)-[:HOLDS]->(:Stance)-[:ABOUT]->(topic) RETURN who.label, count(topic) LIMIT 5')
    await field.press('Control+Enter')
    await page.locator('.sentence').first().waitFor()
    expect(await page.locator('tbody tr').count()).toBe(5)
    expect(await page.locator('tbody tr .sentence').count()).toBe(5)
    await page.getByRole('button', { name: /in the picture$/ }).click()
    await pictureDrawn(page)
    expect(await page.evaluate(() => location.hash)).toContain('only=')
    await page.goBack()
    await page.getByRole('combobox', { name: 'Asked before' }).selectOption({ index: 1 })
    await page.locator('.sentence').first().waitFor()
    await page.context().close()
  })

  it('that is wrong has its fault underlined, and completes labels from the schema of the graph', async () => {
    const page = await stage.open('#view=ask')
    const field = page.getByRole('textbox', { name: 'Question in Cypher' })
    await field.fill('MATCH (n) RETRUN n')
    await page.getByRole('button', { name: 'Run' }).click()
    await page.getByRole('alert').waitFor()
    expect(await page.locator('.cm-lintRange-error').textContent()).toBe('RETRUN')
    await field.fill('')
    await field.pressSequentially('MATCH (n:Org')
    await page.getByRole('option', { name: 'Organization' }).waitFor()
    await page.waitForTimeout(150)
    await field.press('Tab')
    expect(await field.textContent()).toBe('MATCH (n:Organization')
    await page.context().close()
  })

  it('is what a view says itself as, and has as many rows as the view has cells', async () => {
    const page = await stage.open('#view=matrix&f.polarity=against')
    await page.locator('.cell').first().waitFor()
    const cells = await page.locator('.cell').count()
    await page.getByRole('button', { name: 'This view as Cypher' }).click()
    await page.locator('.ask tbody tr').first().waitFor()
    expect(await page.locator('.ask tbody tr').count()).toBe(cells)
    await page.context().close()
  })
})

/** Two that take the same side on one topic, from the graph file itself. */
function twoAgreeing(): string[] {
  const { nodes, edges } = readGraph()
  const polarities = new Map(nodes.map(({ key, attributes }) => [key, String(attributes['polarity'])]))
  const ends = (predicate: string) => edges.filter(({ attributes }) => attributes['predicate'] === predicate)
  const topics = new Map(ends('ABOUT').map(({ source, target }) => [source, target]))
  const sides = new Map<string, string[]>()
  for (const { source, target } of ends('HOLDS')) {
    const side = `${topics.get(target)} ${polarities.get(target)}`
    if (topics.has(target) && !side.endsWith('neutral')) sides.set(side, [...(sides.get(side) ?? []), source])
  }
  const pairs = [...sides.values()].map(holders => [...new Set(holders)].toSorted())
  const found = pairs.find(holders => holders.length > 1)?.slice(0, 2)
  if (!found)
    throw new Error('Nobody agrees with anybody in the built graph. Look at the build of data/articles first.')
  return found
}

// How long does a reader wait for the first picture of the five articles, and how long does the page's own script take for a hover,
// a choice, a filter and a day of knowing, there and at 5,000 nodes / 20,000 edges?
// Run: npx tsx tests/bench/viewer.ts [folder of a built graph]. Times of frames are left out: software GL says nothing about them.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Browser, type CDPSession, type Page } from 'playwright-core'
import { startServer } from '../../packages/extractor/src/server/server.ts'
import { firstSeen } from './first-seen.ts'

const ROUNDS = 10
const NODES = 5000
const EDGES = 20_000
const DAYS = 20
const STANCES = 400

async function measure(out: string): Promise<Record<string, string>> {
  const served = await startServer({ out })
  const browser = await launch()
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' })
  await page.goto(`${served.url}#limit=0`)
  await page.waitForSelector('[data-picture][data-ready=yes]', { timeout: 120_000 })
  await page.waitForTimeout(2000)
  const times: Record<string, string> = {}
  for (const [name, act] of Object.entries(ACTS)) times[name] = await scriptTime(page, act)
  const memory = await page.evaluate(() => Reflect.get(performance, 'memory')?.usedJSHeapSize ?? 0)
  await browser.close()
  await served.close()
  return { ...times, heap: `${Math.round(memory / 1e6)} MB` }
}

function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--js-flags=--expose-gc'],
  })
}

interface Act {
  /** Done before each round and not counted. */
  before?: (page: Page) => Promise<void>
  act: (page: Page, round: number) => Promise<void>
}

const ACTS: Record<string, Act> = {
  hover: { act: page => press(page, 'n') },
  select: { before: page => press(page, 'n'), act: page => press(page, 'Enter') },
  filter: { act: page => page.evaluate(() => document.querySelector<HTMLElement>('.facet input')?.click()) },
  'as known on another day': { act: (page, round) => slide(page, round) },
  'as known on a day seen before': { act: (page, round) => slide(page, round) },
}

function press(page: Page, key: string): Promise<void> {
  return page.evaluate(name => {
    const event = new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true })
    document.querySelector<HTMLElement>('[data-picture]')?.dispatchEvent(event)
  }, key)
}

function slide(page: Page, round: number): Promise<void> {
  return page.evaluate(step => {
    const slider = document.querySelector<HTMLInputElement>('.known input')
    const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set
    if (!slider || !set) return
    set.call(slider, String((Number(slider.max) * step) / 20))
    slider.dispatchEvent(new Event('input', { bubbles: true }))
  }, round + 3)
}

/** Script on the main thread for one act, as the thread's own clock tells: what else runs on the machine does not count. */
async function scriptTime(page: Page, { before, act }: Act): Promise<string> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const times: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    await before?.(page)
    await page.waitForTimeout(400)
    const start = await scriptSeconds(session)
    await act(page, round)
    await page.waitForTimeout(400)
    times.push(((await scriptSeconds(session)) - start) * 1000)
  }
  const mean = times.reduce((sum, time) => sum + time, 0) / ROUNDS
  return `${mean.toFixed(1)} ms (worst ${Math.max(...times).toFixed(1)})`
}

async function scriptSeconds(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  return metrics.find(metric => metric.name === 'ScriptDuration')?.value ?? 0
}

/** A graph of made-up meetings and positions, a few holders with most of them, as news has it. */
function madeUp(): string {
  const out = mkdtempSync(join(tmpdir(), 'standpoint-bench-'))
  mkdirSync(join(out, 'articles'))
  const categories = ['person', 'organization', 'venue', 'event', 'topic']
  const keyAt = (index: number): string => `${categories[index % 5]}/n${index}`
  const evidenceOf = (index: number) => [{ article: `article/${index % DAYS}`, start: 0, end: 4, text: 'text' }]
  const nodes = Array.from({ length: NODES }, (_, index) => ({
    key: keyAt(index),
    attributes: {
      category: categories[index % 5],
      label: `Name ${index}`,
      aliases: [],
      mentions: evidenceOf(index).map(span => ({ ...span, form: 'name' })),
    },
  }))
  const articles = Array.from({ length: DAYS }, (_, index) => ({
    key: `article/${index}`,
    attributes: {
      category: 'article',
      label: 'a',
      title: 'a',
      path: `${index}.txt`,
      published: `2022-01-${String(index + 1).padStart(2, '0')}`,
    },
  }))
  const edges = Array.from({ length: EDGES }, (_, index) => {
    const source = keyAt(Math.floor(NODES * ((index * 0.618) % 1) ** 2))
    const target = keyAt((index * 7919) % NODES)
    return {
      key: `e${index}`,
      source,
      target,
      attributes: { predicate: 'PARTICIPATES_IN', evidence: evidenceOf(index) },
    }
  })
  const stances = Array.from({ length: STANCES }, (_, index) => ({
    key: `stance/${index}`,
    attributes: {
      category: 'stance',
      act: 'demand',
      polarity: index % 3 ? 'for' : 'against',
      evidence: evidenceOf(index),
    },
  }))
  const ends = stances.flatMap(({ key }, index) => [
    { key: `h${index}`, source: keyAt(index * 5), target: key, attributes: { predicate: 'HOLDS' } },
    { key: `a${index}`, source: key, target: keyAt((index % 50) * 5 + 4), attributes: { predicate: 'ABOUT' } },
  ])
  const graph = { attributes: {}, nodes: [...nodes, ...articles, ...stances], edges: [...edges, ...ends] }
  writeFileSync(join(out, 'graph.json'), JSON.stringify(graph))
  return out
}

const articles = process.argv[2] ?? join(import.meta.dirname, '../../data/graph')
const first = await startServer({ out: articles })
console.log('five articles, first picture', await firstSeen(first.url, launch))
await first.close()
console.log('five articles', await measure(articles))
console.log(`${NODES} nodes, ${EDGES} edges`, await measure(madeUp()))

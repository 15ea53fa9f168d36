// How long does the page's own script take: first picture, hover, filter, at five articles and at 5,000 nodes / 20,000 edges?
// Run: npx tsx tests/bench/viewer.ts [folder of a built graph]. Times of frames are left out: software GL says nothing about them.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type CDPSession, type Page } from 'playwright-core'
import { startServer } from '../../packages/extractor/src/server/server.ts'

const ROUNDS = 10
const NODES = 5000
const EDGES = 20_000

const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--js-flags=--expose-gc'],
})
const folders: [string, string][] = [
  ['five articles', process.argv[2] ?? join(import.meta.dirname, '../../data/graph')],
  [`${NODES} nodes, ${EDGES} edges`, madeUp()],
]
for (const [name, out] of folders) console.log(name, await measure(out))
await browser.close()

async function measure(out: string): Promise<Record<string, string>> {
  const served = await startServer({ out })
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' })
  const start = performance.now()
  await page.goto(served.url)
  await page.waitForSelector('[data-picture][data-ready=yes]', { timeout: 120_000 })
  const first = performance.now() - start
  await page.goto(`${served.url}#limit=0`)
  await page.reload()
  await page.waitForSelector('[data-picture][data-ready=yes]', { timeout: 120_000 })
  await page.waitForTimeout(2000)
  const hover = await scriptTime(page, 'hover')
  const filter = await scriptTime(page, 'filter')
  const memory = await page.evaluate(() => Reflect.get(performance, 'memory')?.usedJSHeapSize ?? 0)
  await page.close()
  await served.close()
  return { first: `${Math.round(first)} ms`, hover, filter, heap: `${Math.round(memory / 1e6)} MB` }
}

/** Script on the main thread for one handling, as the thread's own clock tells: what else runs on the machine does not count. */
async function scriptTime(page: Page, what: 'hover' | 'filter'): Promise<string> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const before = await scriptSeconds(session)
  for (let round = 0; round < ROUNDS; round++) {
    await page.evaluate(kind => {
      const picture = document.querySelector<HTMLElement>('[data-picture]')
      const key = new KeyboardEvent('keydown', { key: 'n', bubbles: true, cancelable: true })
      if (kind === 'hover') picture?.dispatchEvent(key)
      else document.querySelector<HTMLElement>('.facet input')?.click()
    }, what)
    await page.waitForTimeout(400)
  }
  return `${((((await scriptSeconds(session)) - before) / ROUNDS) * 1000).toFixed(1)} ms`
}

async function scriptSeconds(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  return metrics.find(metric => metric.name === 'ScriptDuration')?.value ?? 0
}

/** A graph of made-up positions, a few holders with most of them, as news has it. */
function madeUp(): string {
  const out = mkdtempSync(join(tmpdir(), 'standpoint-bench-'))
  mkdirSync(join(out, 'articles'))
  const categories = ['person', 'organization', 'venue', 'event', 'topic']
  const keyAt = (index: number): string => `${categories[index % 5]}/n${index}`
  const evidence = [{ article: 'article/a', start: 0, end: 4, text: 'text' }]
  const nodes = Array.from({ length: NODES }, (_, index) => ({
    key: keyAt(index),
    attributes: {
      category: categories[index % 5],
      label: `Name ${index}`,
      aliases: [],
      mentions: [{ ...evidence[0], form: 'name' }],
    },
  }))
  const article = {
    key: 'article/a',
    attributes: { category: 'article', label: 'a', title: 'a', path: 'a.txt', published: '2022-01-01' },
  }
  const edges = Array.from({ length: EDGES }, (_, index) => {
    const source = keyAt(Math.floor(NODES * ((index * 0.618) % 1) ** 2))
    const target = keyAt((index * 7919) % NODES)
    return { key: `e${index}`, source, target, attributes: { predicate: 'PARTICIPATES_IN', evidence } }
  })
  writeFileSync(join(out, 'graph.json'), JSON.stringify({ attributes: {}, nodes: [...nodes, article], edges }))
  return out
}

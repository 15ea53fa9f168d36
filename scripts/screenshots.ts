// Pictures for the README and docs, from the real articles: build the graph, serve it, look at it in Chromium.
// Run: npx tsx scripts/screenshots.ts [folder of a built graph] [names of the pictures, all without one]
import { existsSync, mkdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { startServer } from '../packages/extractor/src/server/server.ts'

const ROOT = join(import.meta.dirname, '..')
const IMAGES = join(ROOT, 'docs/images')

interface Shot {
  name: string
  hash: string
  /** What must be there before the picture is taken. */
  ready: string
  dark?: boolean
  phone?: boolean
}

const PICTURE = '[data-picture][data-ready=yes]'

const QUESTION = `MATCH (who)-[:HOLDS]->(s:Stance)-[:ABOUT]->(topic:Topic)
WHERE s.quoted
RETURN who, s.act AS act, topic
ORDER BY who.label`

const SHOTS: Shot[] = [
  { name: 'graph', hash: '', ready: PICTURE },
  { name: 'sentences', hash: '#select=entity:organization/nato', ready: '.panel blockquote', dark: true },
  { name: 'line', hash: '#select=line:organization/nato~organization/russia~position', ready: '.panel blockquote' },
  { name: 'matrix', hash: '#view=matrix&group=side', ready: '.cell' },
  { name: 'coalitions', hash: '#view=coalitions', ready: PICTURE, dark: true },
  {
    name: 'compared',
    hash: '#view=coalitions&select=pair:organization/russia~organization/united-states',
    ready: '.sentence-pair',
  },
  { name: 'timeline', hash: '#view=timeline', ready: '.lanes' },
  { name: 'known', hash: '#view=matrix&topics=all&known=2022-01-09', ready: '.known[data-past]', dark: true },
  { name: 'path', hash: '#select=path:person/sergei-ryabkov~person/jens-stoltenberg', ready: '.told' },
  { name: 'ask', hash: `#view=ask&ask=${encodeURIComponent(QUESTION)}`, ready: '.ask tbody' },
  { name: 'timeline-phone', hash: '#view=timeline', ready: '.lanes', phone: true },
  { name: 'phone', hash: '#select=entity:organization/nato', ready: '.panel blockquote', phone: true },
]

const { chromium } = createRequire(join(ROOT, 'tests/package.json'))('playwright-core')
const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync)
const [out = join(ROOT, 'data/graph'), ...names] = process.argv.slice(2)
const isWanted = (name: string): boolean => names.length === 0 || names.includes(name)

mkdirSync(IMAGES, { recursive: true })
const served = await startServer({ out })
const args = ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader']
const browser = await chromium.launch({ executablePath, args })
for (const shot of SHOTS) if (isWanted(shot.name)) await take(shot)
if (isWanted('article')) await takeReader()
await browser.close()
await served.close()

async function open({ hash, dark, phone }: Pick<Shot, 'hash' | 'dark' | 'phone'>) {
  const viewport = phone ? { width: 390, height: 780 } : { width: 1280, height: 800 }
  const page = await browser.newPage({ viewport, colorScheme: dark ? 'dark' : 'light', reducedMotion: 'reduce' })
  await page.goto(served.url + hash)
  return page
}

async function take({ name, ready, ...look }: Shot): Promise<void> {
  const page = await open(look)
  await page.waitForSelector(ready)
  if (ready !== PICTURE && (await page.locator('.picture-room').count()) > 0) await page.waitForSelector(PICTURE)
  await page.waitForTimeout(1000)
  await page.screenshot({ path: join(IMAGES, `${name}.png`) })
  await page.close()
}

/** The article behind the first sentence of a panel. */
async function takeReader(): Promise<void> {
  const page = await open({ hash: '#select=entity:organization/russia' })
  await page.locator('.quote figcaption .plain').first().click()
  await page.waitForSelector('.reader-text [data-here]')
  await page.waitForTimeout(600)
  await page.screenshot({ path: join(IMAGES, 'article.png') })
  await page.close()
}

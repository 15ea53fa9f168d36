// When does a reader see the graph? From the frames that Chromium put on the screen: the first in which the middle of the
// picture holds colours. A script cannot tell: its own clock runs ahead of the screen.
import type { Browser, Page } from 'playwright-core'

const ROUNDS = 5
const FULL = '[data-picture][data-ready=yes]'
/** Ties the page's clock to the trace's. */
const MARK = 'standpoint-asked'

interface TraceEvent {
  name: string
  ts: number
  args?: { snapshot?: string; data?: { startTime?: number } }
}

/** In a browser that has just been started, and in one that shows another page. */
export async function firstSeen(url: string, launch: () => Promise<Browser>): Promise<Record<string, string>> {
  const [started, running]: [number[], number[]] = [[], []]
  for (let round = 0; round < ROUNDS; round++) {
    started.push(await seenIn(await launch(), url, 0))
    running.push(await seenIn(await launch(), url, 1500))
  }
  return { 'first picture, browser just started': say(started), 'first picture, browser running': say(running) }
}

function say(times: readonly number[]): string {
  const ordered = times.toSorted((one, other) => one - other)
  return `${ordered[Math.floor(ordered.length / 2)]} ms (${ordered[0]} to ${ordered.at(-1)})`
}

async function seenIn(browser: Browser, url: string, before: number): Promise<number> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  if (before > 0) await page.goto('data:text/html,<h1>Another page</h1>')
  await page.waitForTimeout(before)
  const categories = ['blink.user_timing', 'loading', 'disabled-by-default-devtools.screenshot']
  await browser.startTracing(page, { screenshots: true, categories })
  await page.goto(url, { waitUntil: 'commit' })
  await page.waitForSelector(FULL, { timeout: 120_000 })
  await page.waitForTimeout(1500)
  await page.evaluate(mark => void performance.mark(mark), MARK)
  const { traceEvents }: { traceEvents: TraceEvent[] } = JSON.parse(String(await browser.stopTracing()))
  const mark = traceEvents.find(event => event.name === MARK)
  const asked = (mark?.ts ?? 0) - (mark?.args?.data?.startTime ?? 0) * 1000
  const frames = traceEvents.filter(({ name, ts }) => name === 'Screenshot' && ts > asked)
  const blank = await (await browser.newContext()).newPage()
  const seen = await firstColoured(
    blank,
    frames.map(({ args }) => args?.snapshot ?? ''),
  )
  await browser.close()
  const frame = frames[seen]
  if (!frame || !mark) throw new Error('No frame of the trace holds a picture. Look at the page in Chromium.')
  return Math.round((frame.ts - asked) / 1000)
}

/** The first frame with more than a few coloured dots where the picture is. */
function firstColoured(page: Page, frames: readonly string[]): Promise<number> {
  return page.evaluate(async shots => {
    for (const [index, shot] of shots.entries()) {
      const image = new Image()
      image.src = `data:image/jpeg;base64,${shot}`
      await image.decode()
      const canvas = new OffscreenCanvas(image.width, image.height)
      const context = canvas.getContext('2d')
      context?.drawImage(image, 0, 0)
      const [x, y] = [Math.round(image.width * 0.25), Math.round(image.height * 0.2)]
      const [wide, high] = [Math.round(image.width * 0.4), Math.round(image.height * 0.6)]
      const dots = context?.getImageData(x, y, wide, high).data ?? []
      let coloured = 0
      for (let at = 0; at < dots.length; at += 4) {
        const channels = [dots[at] ?? 0, dots[at + 1] ?? 0, dots[at + 2] ?? 0]
        if (Math.max(...channels) - Math.min(...channels) > 60) coloured += 1
      }
      if (coloured > wide * high * 0.004) return index
    }
    return -1
  }, frames)
}

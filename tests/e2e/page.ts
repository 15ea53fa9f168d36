// The real page for browser tests: the articles of the repository built with the real pipeline, served, opened in Chromium.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'
import { startServer, type Served } from '../../packages/extractor/src/server/server.ts'

const ROOT = join(import.meta.dirname, '../..')
export const GRAPH_FOLDER = join(ROOT, 'tests/.cache/e2e-graph')

const FLAGS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
const SOFTWARE_GL = ['--use-angle=swiftshader', '--enable-unsafe-swiftshader']

/** Builds the five articles; a second build reads only what changed. */
export function buildGraph(): void {
  const tsx = join(ROOT, 'node_modules/tsx/dist/cli.mjs')
  const command = [tsx, 'packages/extractor/src/cli.ts', 'build', 'data/articles', '--out', GRAPH_FOLDER]
  execFileSync(process.execPath, command, { cwd: ROOT, stdio: ['ignore', 'ignore', 'pipe'] })
}

interface GraphFile {
  nodes: { key: string; attributes: Record<string, unknown> }[]
  edges: { key: string; source: string; target: string; attributes: Record<string, unknown> }[]
}

export function readGraph(): GraphFile {
  const graph: GraphFile = JSON.parse(readFileSync(join(GRAPH_FOLDER, 'graph.json'), 'utf8'))
  return graph
}

export interface Stage {
  served: Served
  open: (hash?: string, options?: BrowserContextOptions) => Promise<Page>
  close: () => Promise<void>
}

/** Server and browser for one test file. Errors on a page fail the test through `troubles`. */
export async function openStage({ withWebGL = true } = {}): Promise<Stage & { troubles: string[] }> {
  buildGraph()
  const served = await startServer({ out: GRAPH_FOLDER })
  const browser = await openBrowser(withWebGL)
  const troubles: string[] = []
  return {
    served,
    troubles,
    open: async (hash = '', options = {}) => {
      const context = await browser.newContext({
        viewport: { width: 1280, height: 800 },
        reducedMotion: 'reduce',
        ...options,
      })
      const page = await context.newPage()
      page.on('pageerror', error => troubles.push(String(error)))
      page.on('console', message => {
        if (message.type() === 'error') troubles.push(message.text())
      })
      await page.goto(served.url + hash)
      return page
    },
    close: async () => {
      await browser.close()
      await served.close()
    },
  }
}

function openBrowser(withWebGL: boolean): Promise<Browser> {
  const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync)
  if (!executablePath) throw new Error('No Chromium found. Install it with `apt-get install chromium`.')
  const graphics = withWebGL ? SOFTWARE_GL : ['--disable-gpu', '--disable-3d-apis', '--disable-software-rasterizer']
  return chromium.launch({ executablePath, args: [...FLAGS, ...graphics] })
}

/** Waits until the picture is settled and drawn. */
export async function pictureDrawn(page: Page): Promise<void> {
  await page.waitForSelector('[data-picture][data-ready=yes]')
  await page.waitForTimeout(300)
}

/** The entity of a category that has most mentions, from the graph file itself. */
export function mostTold(category: string): { key: string; label: string } {
  const mentions = (node: GraphFile['nodes'][number]): number => {
    const list = node.attributes['mentions']
    return Array.isArray(list) ? list.length : 0
  }
  const nodes = readGraph().nodes.filter(node => node.attributes['category'] === category)
  const [first] = nodes.toSorted((one, other) => mentions(other) - mentions(one))
  if (!first) throw new Error(`The built graph has no ${category}. Look at the build of data/articles first.`)
  return { key: first.key, label: String(first.attributes['label']) }
}

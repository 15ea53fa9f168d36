// One self-contained page: the viewer with graph and articles inside, for sending by mail and opening without a network.
import { readdir, readFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findPlaces, forScript, withPlaces } from './places.ts'

const PAGE = fileURLToPath(new URL('../../../viewer/dist/offline/index.html', import.meta.url))

/** The page may run its own script and nothing else; it can reach nothing outside itself. */
const POLICY = [
  "default-src 'none'",
  "script-src 'unsafe-inline'",
  "style-src 'unsafe-inline'",
  'font-src data:',
  'img-src data: blob:',
  'worker-src blob: data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/**
 * The text of the page.
 *
 * @param graphPath a built graph.json, its articles/ beside it
 * @throws Error when the viewer was not built or the graph cannot be read
 */
export async function writeHtml(graphPath: string): Promise<string> {
  const page = await readFile(PAGE, 'utf8').catch((cause: unknown) => {
    throw new Error(`${PAGE}: the viewer is not built. Run \`pnpm --filter ./packages/viewer run build\`.`, { cause })
  })
  const graph: unknown = JSON.parse(await readFile(graphPath, 'utf8'))
  const articles = await readArticles(join(dirname(graphPath), 'articles'))
  const data = `<script type="application/json" id="standpoint-data">${forScript(JSON.stringify({ graph, articles }))}</script>`
  const policy = `<meta http-equiv="Content-Security-Policy" content="${POLICY}" />`
  const whole = page
    .replace('<head>', () => `<head>${policy}`)
    .replace('<div id="root">', () => `${data}<div id="root">`)
  return withPlaces(whole, await findPlaces(graphPath))
}

/** Article files by the key of their node. */
async function readArticles(folder: string): Promise<Record<string, unknown>> {
  const names = (await readdir(folder).catch(() => [])).filter(name => name.endsWith('.json')).toSorted()
  const read = names.map(async (name): Promise<[string, unknown]> => {
    return [`article/${basename(name, '.json')}`, JSON.parse(await readFile(join(folder, name), 'utf8'))]
  })
  return Object.fromEntries(await Promise.all(read))
}

// Where the first picture of a page stands, found before the page is asked for: by the viewer's own code, in a thread of its own.
// A page without them finds the same places itself, a moment later.
import { stat } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'

const AHEAD = fileURLToPath(new URL('../../../viewer/dist/ahead/ahead.js', import.meta.url))
/** Beyond so many bytes of graph.json settling takes long, and the page shows its first part meanwhile. */
const MOST = 8_000_000

/** Places and groups as JSON; undefined where they cannot be found, or should not be waited for. */
export async function findPlaces(graphPath: string): Promise<string | undefined> {
  const [graph, code] = await Promise.all([graphPath, AHEAD].map(path => stat(path).catch(() => undefined)))
  if (!graph || !code || graph.size > MOST) return undefined
  return new Promise(resolve => {
    new Worker(AHEAD, { workerData: graphPath })
      .on('message', (found: unknown) => resolve(typeof found === 'string' ? found : undefined))
      .on('error', () => resolve(undefined))
      .on('exit', () => resolve(undefined))
  })
}

/** The page with the places inside. */
export function withPlaces(page: string, places: string | undefined): string {
  if (places === undefined) return page
  const block = `<script type="application/json" id="standpoint-places">${forScript(places)}</script>`
  return page.replace('</head>', () => `${block}</head>`)
}

/** JSON that no article can break out of. */
export function forScript(json: string): string {
  return json.replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')
}

// What each address of the local server gives: the viewer's files, the graph, the articles, and news of a rebuild.
import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { correct, undo } from './corrections.ts'
import type { Pieces } from '../stores/neo4j/pieces.ts'
import { isKey } from '../stores/neo4j/rows.ts'
import { serialize } from '../stores/serialize.ts'
import { withPlaces } from '../exports/places.ts'
import { insideOf } from './paths.ts'
import { answerQuestion } from './questions.ts'
import { refuse, type Site } from './site.ts'

const VIEWER = fileURLToPath(new URL('../../../viewer/dist', import.meta.url))

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
}

export async function answer(site: Site, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = pathOf(request.url)
  if (path === undefined) return refuse(response, 400, 'This address cannot be read.')
  if (request.method === 'POST') return write(path, site, request, response)
  if (path === '/' || path === '/index.html') return sendPage(site, response)
  if (path === '/events') return keepOpen(site, response)
  if (path === '/graph.json' && site.pieces) return sendPiece(site.pieces, request, response)
  if (path === '/graph.json') return sendFile(join(site.out ?? '', 'graph.json'), request, response)
  const article = /^\/articles\/([^/\\]+\.json)$/u.exec(path)?.[1]
  if (article && site.out === undefined)
    return refuse(
      response,
      404,
      'A database holds no texts. Serve it with the folder of the build: standpoint serve --store … --texts <folder>',
    )
  if (article) return sendInside(join(site.out ?? '', 'articles'), article, request, response)
  return sendInside(VIEWER, path.slice(1), request, response)
}

async function write(path: string, site: Site, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (path === '/corrections') return correct(site, request, response)
  if (path === '/corrections/undo') return undo(site, response)
  if (path === '/query') return answerQuestion(site, request, response)
  return refuse(response, 404, 'Nothing is written there.')
}

/** The decoded path; undefined for what is not one. */
function pathOf(url = '/'): string | undefined {
  try {
    return decodeURIComponent(new URL(url, 'http://loopback').pathname)
  } catch {
    return undefined
  }
}

/** The page, with the token that lets it write and the sign that a server stands behind it. */
async function sendPage(site: Site, response: ServerResponse): Promise<void> {
  const page = await readFile(join(VIEWER, 'index.html'), 'utf8').catch(() => undefined)
  if (page === undefined)
    return refuse(response, 404, 'The viewer is not built. Run `pnpm --filter ./packages/viewer run build`.')
  const can = `${site.corrections ? ' data-corrects' : ''}${site.pieces ? ' data-pieces' : ''}`
  const asks = site.questions ? ` data-asks="${escaped(site.questions.address)}"` : ''
  const marks = `<meta name="standpoint-live" content="${site.token}"${can}${asks} />`
  const placed = withPlaces(page, await site.places?.())
  response.writeHead(200, { 'content-type': TYPES['.html'], 'cache-control': 'no-store' })
  response.end(placed.replace('</head>', () => `${marks}</head>`))
}

function escaped(text: string): string {
  return text.replace(/[&"<>]/g, letter => `&#${letter.charCodeAt(0)};`)
}

/** `?around=<key>` is a neighbourhood, `?named=<words>` what bears a name; without either, what most is told of. */
async function sendPiece(pieces: Pieces, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const asked = new URL(request.url ?? '/', 'http://loopback').searchParams
  const [around, named] = [asked.get('around'), asked.get('named')]
  if (around !== null && !isKey(around)) return refuse(response, 400, `${around} is no key of a node.`)
  const graph = await (around !== null ? pieces.around(around) : named !== null ? pieces.named(named) : pieces.first())
  const headers = { 'content-type': TYPES['.json'], 'cache-control': 'no-store' }
  response.writeHead(200, headers).end([...serialize(graph)].join(''))
}

async function sendInside(
  folder: string,
  name: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const path = await insideOf(folder, name)
  return path ? sendFile(path, request, response) : refuse(response, 404, 'There is nothing at this address.')
}

async function sendFile(path: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const found = await stat(path).catch(() => undefined)
  if (!found?.isFile())
    return refuse(response, 404, 'There is nothing at this address. Build the graph with `standpoint build`.')
  const tag = `"${found.size.toString(36)}-${Math.round(found.mtimeMs).toString(36)}"`
  const headers = {
    'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
    etag: tag,
    'cache-control': 'no-cache',
  }
  if (request.headers['if-none-match'] === tag) return void response.writeHead(304, headers).end()
  response.writeHead(200, { ...headers, 'content-length': found.size })
  if (request.method === 'HEAD') return void response.end()
  createReadStream(path)
    .on('error', () => response.destroy())
    .pipe(response)
}

function keepOpen(site: Site, response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
  response.write(': waiting for a rebuild\n\n')
  site.listeners.add(response)
  response.on('close', () => site.listeners.delete(response))
}

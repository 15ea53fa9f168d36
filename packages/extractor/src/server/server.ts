// The local server behind the viewer: loopback only, answers its own page only, and serves nothing outside two folders.
// What each address gives is in routes.ts; who may ask is in guard.ts.
import { randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import { HEADERS, refusalOf } from './guard.ts'
import { keepPlaces } from './places.ts'
import { answer } from './routes.ts'
import type { Questions } from './questions.ts'
import type { Corrections, Site } from './site.ts'
import type { Pieces } from '../stores/neo4j/pieces.ts'
import { watchGraph, watchPieces } from './watch.ts'

export interface ServeOptions {
  /** The folder of a build: graph.json, articles/. With a graph in a database, the texts of its articles alone. */
  out?: string
  /** A graph in a database, instead of graph.json. */
  pieces?: Pieces
  /** 0 takes any free port. */
  port?: number
  /** Lets the page write corrections; left out, it cannot. */
  corrections?: Corrections
  /** Lets the page ask a database; left out, it asks its own graph. */
  questions?: Questions
  /** Called with the address once it listens, e.g. to open a browser. */
  open?: (url: string) => void
}

export interface Served {
  url: string
  close: () => Promise<void>
}

const LOOPBACK = '127.0.0.1'

/**
 * Serves the viewer and one built graph on loopback.
 *
 * @throws Error when the port is taken, with the cure
 */
export async function startServer({
  out,
  pieces,
  port = 0,
  open,
  corrections,
  questions,
}: ServeOptions): Promise<Served> {
  const token = randomBytes(24).toString('base64url')
  const listeners = new Set<ServerResponse>()
  const places = pieces || out === undefined ? undefined : keepPlaces(join(out, 'graph.json'))
  void places?.()
  const site: Site = {
    out,
    pieces,
    places,
    token,
    listeners,
    corrections,
    questions,
    done: [],
    writing: Promise.resolve(),
  }
  const server = createServer((request, response) => void handle(site, request, response))
  await listen(server, port)
  const stopWatching = pieces ? watchPieces(pieces, site.listeners) : watchGraph(out ?? '.', site.listeners)
  const url = `http://${LOOPBACK}:${portOf(server)}/`
  open?.(url)
  return {
    url,
    close: async () => {
      stopWatching()
      for (const listener of site.listeners) listener.end()
      server.closeAllConnections()
      await new Promise(resolve => server.close(resolve))
    },
  }
}

async function handle(site: Site, request: IncomingMessage, response: ServerResponse): Promise<void> {
  for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value)
  const refusal = refusalOf(request, site.token)
  if (refusal) return void response.writeHead(refusal.status).end(refusal.reason)
  try {
    await answer(site, request, response)
  } catch (cause) {
    if (!response.headersSent) response.writeHead(500)
    response.end(cause instanceof Error ? cause.message : String(cause))
  }
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      const isTaken = cause.code === 'EADDRINUSE'
      reject(isTaken ? new Error(`Port ${port} is taken. Choose another with --port, or 0 for any.`, { cause }) : cause)
    })
    server.listen(port, LOOPBACK, () => resolve())
  })
}

function portOf(server: Server): number {
  const address = server.address()
  return address && typeof address === 'object' ? address.port : 0
}

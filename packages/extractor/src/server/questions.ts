// Questions that the page asks of a database: the server stands between, so that no password reaches the browser.
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Plain } from '@standpoint/cypher'
import { readBody } from './body.ts'
import { refuse, type Site } from './site.ts'

export interface Asked {
  columns: string[]
  rows: Plain[][]
  /** True when there were more rows than are given. */
  isCut: boolean
}

export interface Questions {
  /** What the page shows as the place that answers. */
  address: string
  /** Reads and never writes, within its own limits of rows and time. */
  ask: (text: string) => Promise<Asked>
}

export async function answerQuestion(site: Site, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { questions } = site
  if (!questions) return refuse(response, 409, 'This graph was served from a file. Serve it with --store neo4j://….')
  const text = await readBody(request)
  if (text === undefined) return refuse(response, 413, 'More than 64 KB cannot be one question.')
  try {
    send(response, 200, await questions.ask(text))
  } catch (cause) {
    send(response, 422, troubleOf(cause))
  }
}

/** The database's own words, and the place in the question, which was asked behind the word EXPLAIN. */
function troubleOf(cause: unknown): { message: string; offset?: number } {
  const message = cause instanceof Error ? cause.message : String(cause)
  const offset = /\(offset: (\d+)\)/.exec(message)?.[1]
  const words = message.replace(/ \(line \d+, column \d+ \(offset: \d+\)\)/, '')
  return offset === undefined
    ? { message: words }
    : { message: words, offset: Math.max(Number(offset) - 'EXPLAIN '.length, 0) }
}

function send(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' })
  response.end(JSON.stringify(value, (_, item: unknown) => (typeof item === 'bigint' ? String(item) : item)))
}

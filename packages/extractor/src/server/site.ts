// What every answer of the local server needs to know, and how it says no.
import type { ServerResponse } from 'node:http'
import type { Questions } from './questions.ts'
import type { Issue } from '../model.ts'
import type { Pieces } from '../stores/neo4j/pieces.ts'

export interface Corrections {
  /** corrections.yaml */
  path: string
  /** Builds the graph anew, into the same folder; gives the troubles met. */
  rebuild: () => Promise<readonly Issue[]>
}

export interface Site {
  /** The folder of a build; of a graph in a database, the one with the texts of its articles, if there is any. */
  out: string | undefined
  /** The graph where it is in a database: it comes in pieces. */
  pieces: Pieces | undefined
  /** Where the first picture stands, when that is known; of a graph in a file. */
  places: (() => Promise<string | undefined>) | undefined
  token: string
  /** Open pages that wait for news. */
  listeners: Set<ServerResponse>
  /** Where corrections are kept and how the graph follows them; without it the page cannot correct. */
  corrections: Corrections | undefined
  /** The database that the page may ask; without it the page asks its own graph only. */
  questions: Questions | undefined
  /** Corrections made since the start, with the file before and after each. */
  done: { before: string | undefined; after: string }[]
  /** The end of what is being written now: one correction after the other. */
  writing: Promise<unknown>
}

export function refuse(response: ServerResponse, status: number, reason: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(reason)
}

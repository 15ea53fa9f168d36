// What every answer of the local server needs to know, and how it says no.
import type { ServerResponse } from 'node:http'

export interface Site {
  out: string
  token: string
  /** Open pages that wait for news. */
  listeners: Set<ServerResponse>
}

export function refuse(response: ServerResponse, status: number, reason: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(reason)
}

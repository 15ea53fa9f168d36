// Corrections that a reader makes in the panel, written to the corrections file of the data folder.
import type { IncomingMessage, ServerResponse } from 'node:http'
import { refuse, type Site } from './site.ts'

export async function writeCorrection(_site: Site, _request: IncomingMessage, response: ServerResponse): Promise<void> {
  refuse(response, 501, 'Corrections cannot be written yet.')
}

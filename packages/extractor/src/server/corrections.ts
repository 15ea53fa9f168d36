// Corrections that a reader makes in the panel: added to corrections.yaml, then the graph is built anew.
// The last one of this session can be taken back, as long as nobody changed the file since.
import { readFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { appendCorrection } from '../corrections/append.ts'
import { isCorrection } from '../corrections/read.ts'
import { writeAside } from '../stores/write-aside.ts'
import { refuse, type Site } from './site.ts'

const MOST_BYTES = 64 * 1024

export async function writeCorrection(site: Site, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { corrections } = site
  if (!corrections)
    return refuse(response, 409, 'This graph was served without a corrections file. Serve it with --articles <folder>.')
  const correction = parse(await readBody(request))
  if (!isCorrection(correction)) return refuse(response, 400, 'This is no correction.')
  const before = await readFile(corrections.path, 'utf8').catch(() => '')
  await appendCorrection(corrections.path, correction)
  const after = await readFile(corrections.path, 'utf8')
  site.done.push({ before, after })
  await corrections.rebuild()
  response.writeHead(204).end()
}

export async function undoCorrection(site: Site, response: ServerResponse): Promise<void> {
  const { corrections } = site
  const last = site.done.pop()
  if (!corrections || !last) return refuse(response, 409, 'There is no correction of this session to take back.')
  const now = await readFile(corrections.path, 'utf8').catch(() => '')
  if (now !== last.after) return refuse(response, 409, `${corrections.path} was changed since. Delete the line there.`)
  await writeAside(corrections.path, [last.before])
  await corrections.rebuild()
  response.writeHead(204).end()
}

async function readBody(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  let bytes = 0
  for await (const part of request) {
    const chunk = Buffer.from(part)
    bytes += chunk.byteLength
    if (bytes > MOST_BYTES) throw new Error('corrections: more than 64 KB cannot be one correction')
    parts.push(chunk)
  }
  return Buffer.concat(parts).toString('utf8')
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

// Corrections that a reader makes in the panel: added to corrections.yaml, then the graph is built anew.
// The last one of this session can be taken back, as long as nobody changed the file since.
import { rm } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { appendCorrection, readIfThere } from '../corrections/append.ts'
import { faultOf, isCorrection } from '../corrections/needs.ts'
import { parseCorrections } from '../corrections/read.ts'
import type { Issue } from '../model.ts'
import { writeAside } from '../stores/write-aside.ts'
import { readBody } from './body.ts'
import { type Corrections, refuse, type Site } from './site.ts'

export async function correct(site: Site, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { corrections } = site
  if (!corrections)
    return refuse(response, 409, 'This graph was served without a corrections file. Serve it with --articles <folder>.')
  const body = await readBody(request)
  if (body === undefined) return refuse(response, 413, 'More than 64 KB cannot be one correction.')
  const correction = parse(body)
  const fault = faultOf(correction)
  if (fault || !isCorrection(correction))
    return refuse(response, 400, `${fault?.what ?? 'no correction'}. ${fault?.cure ?? ''}`)
  await inTurn(site, async () => {
    const before = await readIfThere(corrections.path)
    await appendCorrection(corrections.path, correction)
    const after = (await readIfThere(corrections.path)) ?? ''
    const refusal = withoutEffect(after, corrections.path, await rebuilt(corrections))
    if (refusal !== undefined) {
      await restore(corrections, before)
      return refuse(response, 409, `Nothing was corrected: ${refusal}.`)
    }
    site.done.push({ before, after })
    response.writeHead(204).end()
  })
}

export async function undo(site: Site, response: ServerResponse): Promise<void> {
  await inTurn(site, async () => {
    const { corrections } = site
    const last = site.done.pop()
    if (!corrections || !last) return refuse(response, 409, 'There is no correction of this session to take back.')
    if ((await readIfThere(corrections.path)) !== last.after)
      return refuse(response, 409, `${corrections.path} was changed since. Delete the line there.`)
    await restore(corrections, last.before)
    response.writeHead(204).end()
  })
}

/** The file as it was before, which may be none, and the graph that it gives. */
async function restore(corrections: Corrections, before: string | undefined): Promise<void> {
  if (before === undefined) await rm(corrections.path, { force: true })
  else await writeAside(corrections.path, [before])
  await rebuilt(corrections)
}

/** A line that is in the file counts, whatever becomes of the building. */
async function rebuilt({ path, rebuild }: Corrections): Promise<readonly Issue[]> {
  return rebuild().catch((cause: unknown) => {
    const words = cause instanceof Error ? cause.message : String(cause)
    throw new Error(`${path} is written, but the graph could not be built anew: ${words}. The next build follows it.`, {
      cause,
    })
  })
}

/** Why the last line of the file changed nothing; undefined when it did. */
function withoutEffect(text: string, path: string, issues: readonly Issue[]): string | undefined {
  const last = parseCorrections(path, text).entries.at(-1)
  const start = `line ${last?.line}: ${last?.says}: `
  const issue = issues.find(({ rule, message }) => rule === 'correction-without-effect' && message.startsWith(start))
  return issue?.message.slice(start.length)
}

/** Two that come at once would each forget the other's line. */
function inTurn(site: Site, action: () => Promise<void>): Promise<void> {
  const turn = site.writing.then(action)
  site.writing = turn.catch(() => {})
  return turn
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

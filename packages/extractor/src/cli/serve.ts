// standpoint serve: prints the address, opens a browser, and serves until Ctrl-C.
import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { mkdtemp, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startServer } from '../server/server.ts'
import { readSourcesOf } from '../sources.ts'
import { fileStore } from '../stores/file.ts'
import type { Credentials } from '../stores/neo4j/credentials.ts'
import { neo4jStore } from '../stores/neo4j/store.ts'
import { StoreError } from '../stores/store.ts'
import { readArguments, readCount, required } from './arguments.ts'
import { openCorrecting } from './correcting.ts'
import { logIn, openQuestions } from './questions.ts'

const OPTIONS = {
  port: { type: 'string' },
  open: { type: 'boolean' },
  'no-open': { type: 'boolean' },
  articles: { type: 'string', multiple: true },
  corrections: { type: 'string' },
  store: { type: 'string' },
  name: { type: 'string' },
} as const

export async function runServe(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(args, OPTIONS)
  const login = values.store === undefined ? undefined : await logIn(values.store)
  const out =
    values.store !== undefined && login && positionals[0] === undefined
      ? await fetchGraph(values.store, login, values.name)
      : required('<folder>', positionals[0])
  const found = await stat(join(out, 'graph.json')).catch(() => undefined)
  if (!found)
    throw new StoreError(`${out}: there is no graph here`, `Build one with \`standpoint build <folder> --out ${out}\`.`)
  const port = readCount('port', values.port, { least: 0, most: 65_535 }) ?? 0
  const sources = await readSourcesOf(out)
  const folders = values.articles ?? sources?.folders
  const correcting = folders ? openCorrecting(folders, out, values.corrections ?? sources?.corrections) : undefined
  const served = await startServer({
    out,
    port,
    ...(correcting ? { corrections: correcting.corrections } : {}),
    ...(values.store !== undefined && login ? { questions: openQuestions(values.store, login) } : {}),
  })
  process.stdout.write(`${served.url}\n`)
  if (!values['no-open'] && process.stdout.isTTY) openBrowser(served.url)
  await interrupted()
  await served.close()
  await correcting?.close()
  return 0
}

/** A graph that is in Neo4j, in a temporary folder; without the texts of its articles, which a database does not hold. */
async function fetchGraph(address: string, login: Credentials, name: string | undefined): Promise<string> {
  const store = await neo4jStore(address, login, name === undefined ? {} : { name })
  try {
    const out = await mkdtemp(join(tmpdir(), 'standpoint-serve-'))
    process.once('exit', () => rmSync(out, { recursive: true, force: true }))
    await fileStore(join(out, 'graph.json')).write(await store.read())
    return out
  } finally {
    await store.close()
  }
}

const OPENERS: Partial<Record<NodeJS.Platform, string>> = { darwin: 'open', win32: 'explorer', linux: 'xdg-open' }

/** Opens the address where there is a browser; where there is none, the printed address has to do. */
function openBrowser(url: string): void {
  const opener = OPENERS[process.platform]
  if (!opener) return
  spawn(opener, [url], { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref()
}

const interrupted = (): Promise<void> =>
  new Promise(resolve => {
    process.once('SIGINT', () => resolve())
    process.once('SIGTERM', () => resolve())
  })

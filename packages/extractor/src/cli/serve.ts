// standpoint serve: prints the address, opens a browser, and serves until Ctrl-C.
import { spawn } from 'node:child_process'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type ServeOptions, startServer } from '../server/server.ts'
import { readSourcesOf } from '../sources.ts'
import type { Credentials } from '../stores/neo4j/credentials.ts'
import { openPieces } from '../stores/neo4j/pieces.ts'
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
  texts: { type: 'string' },
} as const

type Values = ReturnType<typeof readArguments<typeof OPTIONS>>['values']

interface Source {
  options: Omit<ServeOptions, 'port'>
  close: () => Promise<void>
}

export async function runServe(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(args, OPTIONS)
  const port = readCount('port', values.port, { least: 0, most: 65_535 }) ?? 0
  const [folder] = positionals
  const login = values.store === undefined ? undefined : await logIn(values.store)
  const database = values.store !== undefined && login ? { address: values.store, login } : undefined
  const source =
    database && folder === undefined
      ? await openDatabase(database, values)
      : await openFolder(required('<folder>', folder), values)
  try {
    const questions = database ? { questions: openQuestions(database.address, database.login) } : {}
    await serve({ port, ...source.options, ...questions }, values['no-open'] === true)
    return 0
  } finally {
    await source.close()
  }
}

async function serve(options: ServeOptions, isQuiet: boolean): Promise<void> {
  const served = await startServer(options)
  process.stdout.write(`${served.url}\n`)
  if (!isQuiet && process.stdout.isTTY) openBrowser(served.url)
  await interrupted()
  await served.close()
}

async function openFolder(out: string, { articles, corrections }: Values): Promise<Source> {
  const found = await stat(join(out, 'graph.json')).catch(() => undefined)
  if (!found)
    throw new StoreError(`${out}: there is no graph here`, `Build one with \`standpoint build <folder> --out ${out}\`.`)
  const sources = await readSourcesOf(out)
  const folders = articles ?? sources?.folders
  if (!folders) return { options: { out }, close: async () => {} }
  const correcting = await openCorrecting(folders, out, corrections ?? sources?.corrections)
  return { options: { out, corrections: correcting.corrections }, close: correcting.close }
}

/** A graph that is in Neo4j, piece by piece as it is asked for. */
async function openDatabase(
  { address, login }: { address: string; login: Credentials },
  { name, texts }: Values,
): Promise<Source> {
  const pieces = openPieces(address, login, name)
  try {
    await pieces.version()
  } catch (error) {
    await pieces.close()
    throw error
  }
  return { options: { pieces, ...(texts === undefined ? {} : { out: texts }) }, close: () => pieces.close() }
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

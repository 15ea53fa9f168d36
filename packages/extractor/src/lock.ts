// One build at a time in one folder: a lock file that names its owner, and that the dead do not hold.
import { randomBytes } from 'node:crypto'
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { makeFolder } from './stores/make-folder.ts'
import { StoreError } from './stores/store.ts'
import { explain } from './stores/write-aside.ts'

interface Owner {
  pid: number
  host: string
  /** When the process began, in clock ticks since boot: tells a reused number from the same process. Linux alone. */
  began: string
}

const POLL_MS = 100

/**
 * Takes the lock of a folder and gives the function that returns it; throws when a living process holds it.
 *
 * @param patience milliseconds to wait for another process to end
 */
export async function lock(folder: string, patience = 0): Promise<() => Promise<void>> {
  const until = Date.now() + patience
  for (;;) {
    try {
      return await take(folder)
    } catch (error) {
      if (!(error instanceof HeldError) || Date.now() >= until) throw error
      await pause(POLL_MS)
    }
  }
}

/** Another living process holds the lock. */
class HeldError extends StoreError {}

async function take(folder: string): Promise<() => Promise<void>> {
  const path = join(folder, '.lock')
  await makeFolder(folder).catch(cause => {
    throw explain(folder, cause)
  })
  for (let attempt = 0; attempt < 3; attempt++) {
    if (await create(path)) return () => rm(path, { force: true })
    const owner = await ownerOf(path)
    if (owner && (await isAlive(owner))) throw held(folder, path, owner)
    await clear(folder, path)
  }
  throw new StoreError(`${path}: cannot be taken`, 'Wait until other builds of this folder have ended, then try again.')
}

/** The file appears with its content in it, so that nobody reads half an owner. */
async function create(path: string): Promise<boolean> {
  const aside = `${path}.${process.pid}-${randomBytes(4).toString('hex')}`
  const owner: Owner = { pid: process.pid, host: hostname(), began: await beginOf(process.pid) }
  try {
    await writeFile(aside, JSON.stringify(owner))
    await link(aside, path)
    return true
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'EEXIST') return false
    throw explain(path, cause)
  } finally {
    await rm(aside, { force: true }).catch(() => {})
  }
}

/** Takes a dead owner's lock away; if a living one took its place meanwhile, puts that back. */
async function clear(folder: string, path: string): Promise<void> {
  const aside = `${path}.${process.pid}-stale`
  if (
    !(await rename(path, aside).then(
      () => true,
      () => false,
    ))
  )
    return
  const owner = await ownerOf(aside)
  const alive = owner && (await isAlive(owner))
  if (alive) await link(aside, path).catch(() => {})
  await rm(aside, { force: true })
  if (alive) throw held(folder, path, owner)
}

async function ownerOf(path: string): Promise<Owner | undefined> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Owner
  } catch {
    return undefined
  }
}

async function isAlive({ pid, host, began }: Owner): Promise<boolean> {
  if (host !== hostname()) return true
  try {
    process.kill(pid, 0)
  } catch (cause) {
    return cause instanceof Error && 'code' in cause && cause.code === 'EPERM'
  }
  return began === (await beginOf(pid))
}

/** Field 22 of /proc/<pid>/stat, counted after the command's closing parenthesis; empty where there is no /proc. */
async function beginOf(pid: number): Promise<string> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''
}

const held = (folder: string, path: string, { pid, host }: Owner): StoreError =>
  new HeldError(
    `${folder}: another build is writing here (process ${pid} on ${host})`,
    `Wait until it has ended, or choose another folder with --out. If there is none, delete ${path}.`,
  )

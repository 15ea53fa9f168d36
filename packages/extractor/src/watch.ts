// Tells when files change, once for a flurry of changes.
import { watch } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename, dirname, resolve } from 'node:path'
import { realPath } from './text/ours.ts'

/** Editors and copies write in several steps; this long nothing must happen before it counts as one change. */
const QUIET_MS = 200

export interface Watching {
  signal: AbortSignal
  /** True for a path whose changes are the watcher's own doing; they would wake it for ever. */
  isOwn: (path: string) => boolean
}

/** The names of what changed under the folders, or of the files, for each flurry of changes; until the signal. */
export async function* changesOf(paths: readonly string[], { signal, isOwn }: Watching): AsyncGenerator<string[]> {
  let wake = () => {}
  const seen = new Set<string>()
  let ready = false
  let timer: NodeJS.Timeout | undefined
  const notice = (folder: string, name: string | null) => {
    if (name !== null && isOwn(resolve(folder, name))) return
    seen.add(name ?? 'something')
    clearTimeout(timer)
    timer = setTimeout(() => {
      ready = true
      wake()
    }, QUIET_MS)
  }
  const stops = await Promise.all(paths.map(async path => watchPath(await realPath(path), notice)))
  signal.addEventListener('abort', () => wake())
  while (!signal.aborted) {
    if (!ready) await new Promise<void>(resolve => (wake = resolve))
    if (signal.aborted) break
    ready = false
    const names = [...seen].sort()
    seen.clear()
    yield names
  }
  clearTimeout(timer)
  for (const stop of stops) stop()
}

/** A folder with all in it; a file through its folder, since it may be replaced by another of its name or not be there yet. */
async function watchPath(path: string, notice: (folder: string, name: string | null) => void): Promise<() => void> {
  const isFolder = await stat(path).then(
    found => found.isDirectory(),
    () => false,
  )
  const watcher = isFolder
    ? watch(path, { recursive: true }, (_event, name) => notice(path, name))
    : watch(dirname(path), (_event, name) => {
        if (name === basename(path)) notice(dirname(path), name)
      })
  watcher.on('error', () => {})
  return () => watcher.close()
}

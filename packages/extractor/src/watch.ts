// Tells when files change, once for a flurry of changes.
import { watch } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename, dirname } from 'node:path'

/** Editors and copies write in several steps; this long nothing must happen before it counts as one change. */
const QUIET_MS = 200

/** The names of what changed under the folders, or of the files, for each flurry of changes; until the signal. */
export async function* changesOf(paths: readonly string[], signal: AbortSignal): AsyncGenerator<string[]> {
  let wake = () => {}
  const seen = new Set<string>()
  let ready = false
  let timer: NodeJS.Timeout | undefined
  const notice = (name: string | null) => {
    seen.add(name ?? 'something')
    clearTimeout(timer)
    timer = setTimeout(() => {
      ready = true
      wake()
    }, QUIET_MS)
  }
  const stops = await Promise.all(paths.map(path => watchPath(path, notice)))
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
async function watchPath(path: string, notice: (name: string | null) => void): Promise<() => void> {
  const isFolder = await stat(path).then(
    found => found.isDirectory(),
    () => false,
  )
  const watcher = isFolder
    ? watch(path, { recursive: true }, (_event, name) => notice(name))
    : watch(dirname(path), (_event, name) => {
        if (name === basename(path)) notice(name)
      })
  watcher.on('error', () => {})
  return () => watcher.close()
}

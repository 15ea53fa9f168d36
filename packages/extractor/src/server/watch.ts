// Tells open pages when graph.json was replaced. Watches the folder, because a build writes aside and renames.
import { watch } from 'node:fs'
import type { ServerResponse } from 'node:http'

const QUIET_MS = 150

/** Returns what stops the watching. A folder that cannot be watched costs only the news. */
export function watchGraph(out: string, listeners: ReadonlySet<ServerResponse>): () => void {
  let waiting: NodeJS.Timeout | undefined
  const tell = (): void => {
    for (const listener of listeners) listener.write('event: graph\ndata: rebuilt\n\n')
  }
  try {
    const watcher = watch(out, (_event, name) => {
      if (name !== 'graph.json') return
      clearTimeout(waiting)
      waiting = setTimeout(tell, QUIET_MS)
    })
    return () => {
      clearTimeout(waiting)
      watcher.close()
    }
  } catch {
    return () => undefined
  }
}

// Tells open pages when the graph was replaced. Watches the folder of graph.json, because a build writes aside and renames.
import { watch } from 'node:fs'
import type { ServerResponse } from 'node:http'
import type { Pieces } from '../stores/neo4j/pieces.ts'

const QUIET_MS = 150
/** A database does not tell; it is asked. */
const POLL_MS = 3000

/** Returns what stops the watching. A folder that cannot be watched costs only the news. */
export function watchGraph(out: string, listeners: ReadonlySet<ServerResponse>): () => void {
  let waiting: NodeJS.Timeout | undefined
  const tell = (): void => tellAll(listeners)
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

/** The same for a graph in a database, while a page is open. A database that does not answer costs only the news. */
export function watchPieces(pieces: Pick<Pieces, 'version'>, listeners: ReadonlySet<ServerResponse>): () => void {
  let known: string | undefined
  void pieces.version().then(
    version => (known ??= version),
    () => {},
  )
  const look = async (): Promise<void> => {
    if (listeners.size === 0) return
    const version = await pieces.version().catch(() => known)
    if (known !== undefined && version !== known) tellAll(listeners)
    known = version
  }
  const timer = setInterval(() => void look(), POLL_MS)
  return () => clearInterval(timer)
}

function tellAll(listeners: ReadonlySet<ServerResponse>): void {
  for (const listener of listeners) listener.write('event: graph\ndata: rebuilt\n\n')
}

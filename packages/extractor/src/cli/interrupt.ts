// Ctrl-C: the first one stops in good order, a second one ends at once, as the terminal does by itself.
import type { GraphSource } from '../stores/source.ts'
import type { Neo4jStore } from '../stores/neo4j/store.ts'
import type { WriteReport } from '../stores/store.ts'
import { StoppedError } from '../stopped.ts'

export function stopOnInterrupt(): AbortSignal {
  const controller = new AbortController()
  process.once('SIGINT', () => controller.abort())
  process.once('SIGTERM', () => controller.abort())
  return controller.signal
}

/** Writes a graph unless it is stopped; what is still on its way then ends with the store, which the caller closes. */
export function writeUntil(signal: AbortSignal, store: Neo4jStore, graph: GraphSource): Promise<WriteReport> {
  const stopped = new Promise<never>((_, reject) => {
    const stop = (): void =>
      reject(
        new StoppedError(
          `stopped; ${store.place} shows a graph only when it is whole, until then the old one, and the next push goes on from here`,
        ),
      )
    if (signal.aborted) stop()
    signal.addEventListener('abort', stop, { once: true })
  })
  return Promise.race([stopped, store.writeFrom(graph)])
}

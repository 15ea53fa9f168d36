// Settling outside the main thread, so that the page stays quick however large the graph is.
import type { LayoutInput, Settled } from './settle.ts'
// oxlint-disable-next-line import/default -- vite makes this module a constructor
import LayoutWorker from './worker.ts?worker&inline'

/** In a worker; a page opened from a file may be refused one, then here, with the picture a moment later. */
export async function settleElsewhere(input: LayoutInput): Promise<Settled> {
  return settleInWorker(input).catch(async () => (await import('./settle.ts')).settle(input))
}

function settleInWorker(input: LayoutInput): Promise<Settled> {
  return new Promise((resolve, reject) => {
    const worker = new LayoutWorker()
    worker.addEventListener('message', (event: MessageEvent<Settled>) => {
      worker.terminate()
      resolve(event.data)
    })
    worker.addEventListener('error', event => {
      worker.terminate()
      reject(new Error(`The layout worker failed: ${event.message}`))
    })
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- workers have none
    worker.postMessage(input)
  })
}

// Settling outside the main thread, so that the page stays quick however large the graph is.
import type { LayoutInput, Settled } from './settle.ts'

/** A thread that answers one question. */
interface Thread {
  worker: Worker
  answer: Promise<Settled>
}

let spare: Promise<Thread> | undefined

/** Starts a thread ahead of its question, while the graph is still on its way. */
export function warmUp(): Promise<Thread> {
  spare ??= startWorker().then(worker => ({ worker, answer: answerOf(worker) }))
  return spare
}

/** In a worker; a page opened from a file may be refused one, then here, with the picture a moment later. */
export async function settleElsewhere(input: LayoutInput): Promise<Settled> {
  return settleInWorker(input).catch(async () => (await import('./settle.ts')).settle(input))
}

async function settleInWorker(input: LayoutInput): Promise<Settled> {
  const { worker, answer } = await warmUp().finally(() => {
    spare = undefined
  })
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- workers have none
  worker.postMessage(input)
  return answer.finally(() => worker.terminate())
}

/** A file beside the page, or, in the page that is one file, the script itself. */
async function startWorker(): Promise<Worker> {
  if (import.meta.env.MODE === 'offline') return new (await import('./worker.ts?worker&inline')).default()
  return new Worker(new URL('worker.ts', import.meta.url))
}

function answerOf(worker: Worker): Promise<Settled> {
  const answer = new Promise<Settled>((resolve, reject) => {
    worker.addEventListener('message', (event: MessageEvent<Settled>) => resolve(event.data))
    worker.addEventListener('error', event => reject(new Error(`The layout worker failed: ${event.message}`)))
  })
  // Whoever asks hears of it; a thread that fails before it is asked must not trouble the page.
  answer.catch(() => undefined)
  return answer
}

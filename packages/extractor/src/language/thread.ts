// One reader in a worker thread: starts it, hands it articles, gives its readings or its errors back.
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { Reading } from '../model.ts'
import type { Segmented } from '../text/segment.ts'
import type { ReaderOptions } from './reader.ts'
import type { Reply } from './worker.ts'

export interface Thread {
  version: string
  notes: readonly string[]
  /** One article at a time. */
  read(segmented: Segmented): Promise<Reading>
  close(): Promise<void>
}

/** @throws Error when the reader in the thread cannot open */
export async function startThread(options: ReaderOptions): Promise<Thread> {
  const worker = newWorker(options)
  let ended = false
  let busy: Promise<Reply> | undefined
  worker.once('exit', () => (ended = true))
  const opened = await reply(worker)
  if (opened.kind !== 'open') throw failure(opened)
  return {
    version: opened.version,
    notes: opened.notes,
    async read(segmented) {
      if (ended) throw new Error(ENDED)
      busy = reply(worker)
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
      worker.postMessage(segmented)
      const result = await busy
      if (result.kind !== 'reading') throw failure(result)
      return { article: segmented.article, sentences: result.sentences, quotations: segmented.quotations }
    },
    async close() {
      // A thread that ends in the middle of a run of the native library takes the whole process with it.
      ended = true
      await busy?.catch(() => {})
      await worker.terminate()
    },
  }
}

const ENDED = 'Reader thread ended early, perhaps for want of memory; try again with --jobs 1'

const failure = (reply: Reply): Error =>
  new Error(reply.kind === 'error' ? reply.message : `Reader thread: unexpected message ${reply.kind}`)

/** In a bundle `reading-worker.js` beside this file; in the workspace worker.ts behind a loader, since Node 20 reads no TypeScript. */
function newWorker(workerData: ReaderOptions): Worker {
  if (!import.meta.url.endsWith('.ts'))
    return new Worker(new URL('./reading-worker.js', import.meta.url), { workerData })
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx/package.json'))
  const loader = JSON.stringify(new URL('./dist/esm/api/index.mjs', tsx).href)
  const source = JSON.stringify(new URL('./worker.ts', import.meta.url).href)
  const start = `import(${loader}).then(({ register }) => { register(); return import(${source}) })`
  return new Worker(start, { eval: true, workerData })
}

/** The next message of the thread; an error or an end of it rejects. */
function reply(worker: Worker): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const settle = (): void => {
      worker.off('message', onMessage)
      worker.off('error', onError)
      worker.off('exit', onExit)
    }
    const onMessage = (message: Reply): void => {
      settle()
      resolve(message)
    }
    const onError = (error: Error): void => {
      settle()
      reject(new Error(`Reader thread failed: ${error.message}`, { cause: error }))
    }
    const onExit = (): void => {
      settle()
      reject(new Error(ENDED))
    }
    worker.on('message', onMessage)
    worker.on('error', onError)
    worker.on('exit', onExit)
  })
}

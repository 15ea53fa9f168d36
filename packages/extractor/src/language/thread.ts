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
  const worker = new Worker(workerFile(), { workerData: options, execArgv: loaders() })
  const opened = await reply(worker)
  if (opened.kind !== 'open') throw new Error(opened.kind === 'error' ? opened.message : 'Reader thread: no greeting')
  return {
    version: opened.version,
    notes: opened.notes,
    async read(segmented) {
      const answer = reply(worker)
      worker.postMessage(segmented)
      const result = await answer
      if (result.kind === 'reading') return { ...result.reading, article: segmented.article }
      throw new Error(result.kind === 'error' ? result.message : 'Reader thread: no reading')
    },
    async close() {
      await worker.terminate()
    },
  }
}

/** Beside this file: TypeScript in the workspace, `reading-worker.js` in a bundle. */
function workerFile(): URL {
  return new URL(isSource() ? './worker.ts' : './reading-worker.js', import.meta.url)
}

/** The sources need a loader that Node 20 does not have. */
function loaders(): string[] {
  return isSource() ? ['--import', pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href] : []
}

const isSource = (): boolean => import.meta.url.endsWith('.ts')

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
    const onExit = (code: number): void => {
      settle()
      reject(new Error(`Reader thread ended early with code ${code}; try again with --jobs 1`))
    }
    worker.on('message', onMessage)
    worker.on('error', onError)
    worker.on('exit', onExit)
  })
}

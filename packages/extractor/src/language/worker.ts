// The thread's side of thread.ts: opens a reader, answers each article with its reading or an error.
import { parentPort, workerData } from 'node:worker_threads'
import type { Sentence } from '../model.ts'
import type { Segmented } from '../text/segment.ts'
import { openReader } from './reader.ts'
import type { ReaderOptions } from './reader.ts'

export type Reply =
  | { kind: 'open'; version: string; notes: readonly string[] }
  | { kind: 'reading'; sentences: Sentence[] }
  | { kind: 'error'; message: string }

const options: ReaderOptions = workerData
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
const send = (reply: Reply): void => parentPort?.postMessage(reply)
const failure = (error: unknown): Reply => ({
  kind: 'error',
  message: error instanceof Error ? error.message : String(error),
})

try {
  const reader = await openReader(options)
  parentPort?.on('message', (segmented: Segmented) => {
    reader.read(segmented).then(
      ({ sentences }) => send({ kind: 'reading', sentences }),
      (error: unknown) => send(failure(error)),
    )
  })
  send({ kind: 'open', version: reader.version, notes: reader.notes })
} catch (error) {
  send(failure(error))
}

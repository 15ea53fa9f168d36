// Several readers side by side, each in a thread of its own: the same readings as one reader gives, in whatever order they are asked for.
import { availableParallelism } from 'node:os'
import type { Reading } from '../model.ts'
import type { Segmented } from '../text/segment.ts'
import { readModelFiles } from './model-files.ts'
import { openReader } from './reader.ts'
import type { Reader, ReaderOptions } from './reader.ts'
import { startThread } from './thread.ts'
import type { Thread } from './thread.ts'

export interface PoolOptions extends ReaderOptions {
  /** Articles read at once; each takes a thread with a model session of its own (about 100 MB). Never more than the processors. */
  jobs?: number
}

export interface ReaderPool extends Reader {
  jobs: number
}

/**
 * Opens readers for many articles. One job reads in this thread.
 *
 * @throws Error when the model is missing or damaged, or no runtime can open it
 * @example const pool = await openReaderPool({ jobs: 2 }); await Promise.all(articles.map(a => pool.read(segment(a)))); await pool.close()
 */
export async function openReaderPool({ jobs = 1, ...options }: PoolOptions = {}): Promise<ReaderPool> {
  const most = Math.max(1, Math.min(jobs, availableParallelism()))
  if (most === 1) return { ...(await openReader(options)), jobs: 1 }
  const threads = await startAll(most, options)
  const [{ version, notes } = { version: '', notes: [] }] = threads
  return { version, notes, jobs: most, read: queueFor(threads), close: () => closeAll(threads) }
}

/** The version that a reader with these options has, without opening a session. */
export async function readerVersion({ modelFolder }: ReaderOptions = {}): Promise<string> {
  return (await readModelFiles(modelFolder)).version
}

/** Gives each article to the thread that is free first; a thread holds one article at a time. */
function queueFor(threads: readonly Thread[]): Reader['read'] {
  const free = [...threads]
  const waiting: ((thread: Thread) => void)[] = []
  const take = (): Promise<Thread> => {
    const thread = free.pop()
    return thread ? Promise.resolve(thread) : new Promise(resolve => waiting.push(resolve))
  }
  const release = (thread: Thread): void => {
    const next = waiting.shift()
    if (next) next(thread)
    else free.push(thread)
  }
  return async (segmented: Segmented): Promise<Reading> => {
    const thread = await take()
    try {
      return await thread.read(segmented)
    } finally {
      release(thread)
    }
  }
}

/** All or none: when one cannot start, the others are closed. */
async function startAll(count: number, options: ReaderOptions): Promise<Thread[]> {
  const starts = await Promise.allSettled(Array.from({ length: count }, () => startThread(options)))
  const threads = starts.flatMap(start => (start.status === 'fulfilled' ? [start.value] : []))
  const failed = starts.find(start => start.status === 'rejected')
  if (!failed) return threads
  await closeAll(threads)
  throw failed.reason
}

async function closeAll(threads: readonly Thread[]): Promise<void> {
  await Promise.all(threads.map(thread => thread.close()))
}

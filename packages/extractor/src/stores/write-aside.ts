// Writing a file so that a reader sees the old one or the new one, never half of one, whatever happens in between.
import { createHash, randomBytes } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { makeFolder } from './make-folder.ts'
import { StoreError } from './store.ts'

const CHUNK = 1 << 18

/** Writes the pieces beside `path`, then moves the file into place. */
export async function writeAside(path: string, pieces: Iterable<string>): Promise<void> {
  await aside(path, async beside => {
    await writeAll(beside, pieces)
    await rename(beside, path)
  })
}

/**
 * The same, but a file that holds these pieces already stays as it is, with its time.
 *
 * @param look sees the new file before it takes the place of the old one, and may refuse by throwing
 */
export async function writeIfOther(
  path: string,
  pieces: Iterable<string>,
  look?: (beside: string) => Promise<void>,
): Promise<void> {
  await aside(path, async beside => {
    const digest = await writeAll(beside, pieces)
    await look?.(beside)
    if (digest === (await digestOf(path))) await rm(beside)
    else await rename(beside, path)
  })
}

async function aside(path: string, action: (beside: string) => Promise<void>): Promise<void> {
  const beside = `${path}.${process.pid}-${randomBytes(4).toString('hex')}.aside`
  try {
    await makeFolder(dirname(path))
    await action(beside)
  } catch (cause) {
    await rm(beside, { force: true }).catch(() => {})
    throw cause instanceof StoreError || isAbort(cause) ? cause : explain(path, cause)
  }
}

const isAbort = (cause: unknown): boolean => cause instanceof Error && cause.name === 'AbortError'

/** @returns the digest of what was written */
async function writeAll(path: string, pieces: Iterable<string>): Promise<string> {
  const hash = createHash('sha256')
  const file = await open(path, 'wx')
  const write = async (chunk: string): Promise<void> => {
    const bytes = Buffer.from(chunk)
    hash.update(bytes)
    await file.writeFile(bytes)
  }
  try {
    let chunk = ''
    for (const piece of pieces) {
      chunk += piece
      if (chunk.length < CHUNK) continue
      await write(chunk)
      chunk = ''
    }
    await write(chunk)
    await file.sync()
  } finally {
    await file.close()
  }
  return hash.digest('hex')
}

/** Undefined for what cannot be read. */
async function digestOf(path: string): Promise<string | undefined> {
  const hash = createHash('sha256')
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: CHUNK })) hash.update(chunk)
    return hash.digest('hex')
  } catch {
    return undefined
  }
}

/** True when both files are there and hold the same. */
export async function hasSameBytes(a: string, b: string): Promise<boolean> {
  const [one, other] = [await digestOf(a), await digestOf(b)]
  return one !== undefined && one === other
}

const REASONS: Record<string, [string, string]> = {
  ENOSPC: ['the disk is full', 'Free some space and run it again; what was there before is untouched.'],
  EDQUOT: ['the disk quota is used up', 'Free some space and run it again; what was there before is untouched.'],
  EACCES: ['no permission to write there', 'Choose another place or change its permissions.'],
  EPERM: ['no permission to write there', 'Choose another place or change its permissions.'],
  EROFS: ['the file system is read-only', 'Choose another place.'],
  ENOTDIR: ['a part of the path is a file, not a folder', 'Choose another place.'],
  EEXIST: ['a part of the path is a file, not a folder', 'Choose another place.'],
  ENOENT: ['no folder can be made there', 'Choose another place.'],
  EISDIR: ['it is a folder', 'Choose another place.'],
}

/** A `StoreError` that says in words why a file could not be written. */
export function explain(path: string, cause: unknown): StoreError {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
  const [reason, cure] = REASONS[code] ?? [cause instanceof Error ? cause.message : String(cause), 'Try again.']
  return new StoreError(`${path}: cannot be written, ${reason}`, cure, { cause })
}

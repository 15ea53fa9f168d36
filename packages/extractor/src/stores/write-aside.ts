// Writing a file so that a reader sees the old one or the new one, never half of one, whatever happens in between.
import { randomBytes } from 'node:crypto'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { StoreError } from './store.ts'

const CHUNK = 1 << 16

/** Writes the pieces beside `path`, then moves the file into place. */
export async function writeAside(path: string, pieces: Iterable<string>): Promise<void> {
  const aside = `${path}.${process.pid}-${randomBytes(4).toString('hex')}.aside`
  try {
    await mkdir(dirname(path), { recursive: true })
    await writeAll(aside, pieces)
    await rename(aside, path)
  } catch (cause) {
    await rm(aside, { force: true }).catch(() => {})
    throw explain(path, cause)
  }
}

async function writeAll(path: string, pieces: Iterable<string>): Promise<void> {
  const file = await open(path, 'wx')
  try {
    let chunk = ''
    for (const piece of pieces) {
      chunk += piece
      if (chunk.length < CHUNK) continue
      await file.writeFile(chunk)
      chunk = ''
    }
    await file.writeFile(chunk)
    await file.sync()
  } finally {
    await file.close()
  }
}

const REASONS: Record<string, [string, string]> = {
  ENOSPC: ['the disk is full', 'Free some space and run it again; what was there before is untouched.'],
  EDQUOT: ['the disk quota is used up', 'Free some space and run it again; what was there before is untouched.'],
  EACCES: ['no permission to write there', 'Choose another folder with --out or change its permissions.'],
  EPERM: ['no permission to write there', 'Choose another folder with --out or change its permissions.'],
  EROFS: ['the file system is read-only', 'Choose another folder with --out.'],
  ENOTDIR: ['a part of the path is a file, not a folder', 'Choose another folder with --out.'],
  EEXIST: ['a part of the path is a file, not a folder', 'Choose another folder with --out.'],
  EISDIR: ['it is a folder', 'Choose another place with --out.'],
}

/** A `StoreError` that says in words why a file could not be written. */
export function explain(path: string, cause: unknown): StoreError {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
  const [reason, cure] = REASONS[code] ?? [cause instanceof Error ? cause.message : String(cause), 'Try again.']
  return new StoreError(`${path}: cannot be written, ${reason}`, cure, { cause })
}

// Makes a folder with all above it, step by step: where a file system takes no folders, as in /proc, `mkdir` with `recursive` never comes back.
import { mkdir, stat } from 'node:fs/promises'
import { dirname } from 'node:path'

export async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdirIfAbsent(folder)
  } catch (cause) {
    const above = dirname(folder)
    if (codeOf(cause) !== 'ENOENT' || above === folder) throw cause
    await makeFolder(above)
    await mkdirIfAbsent(folder)
  }
}

async function mkdirIfAbsent(folder: string): Promise<void> {
  await mkdir(folder).catch(async (cause: unknown) => {
    const isThere = codeOf(cause) === 'EEXIST' && (await stat(folder)).isDirectory()
    if (!isThere) throw cause
  })
}

const codeOf = (cause: unknown): unknown => (cause instanceof Error && 'code' in cause ? cause.code : undefined)

// Texts kept under names made of hex digits, each with a checksum: a damaged one is as good as none.
import { createHash } from 'node:crypto'
import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { writeAside } from '../stores/write-aside.ts'

export interface Shelf {
  get(name: string): Promise<string | undefined>
  put(name: string, text: string): Promise<void>
  /** Removes what was neither got nor put since the shelf was opened. */
  prune(): Promise<void>
}

/** How a shelf is used: `write` neither looks nor trusts what is there, `look` leaves it as it is. */
export type ShelfUse = 'both' | 'write' | 'look'

export function openShelf(folder: string, use: ShelfUse = 'both'): Shelf {
  const used = new Set<string>()
  const pathOf = (name: string): string => {
    used.add(name)
    return join(folder, name.slice(0, 2), name)
  }
  return {
    get: async name => (use === 'write' ? undefined : unseal(await readFile(pathOf(name), 'utf8').catch(() => ''))),
    put: async (name, text) => {
      if (use !== 'look') await writeAside(pathOf(name), [checksum(text), '\n', text])
    },
    prune: async () => {
      if (use !== 'look') await prune(folder, used)
    },
  }
}

const checksum = (text: string): string => createHash('sha256').update(text).digest('hex')

function unseal(sealed: string): string | undefined {
  const end = sealed.indexOf('\n')
  const text = sealed.slice(end + 1)
  return end > 0 && checksum(text) === sealed.slice(0, end) ? text : undefined
}

/** What a shelf writes: a name, and while it is being written more behind it. Anything else is somebody else's. */
const SHELF = /^[0-9a-f]{2}$/u
const NAME = /^[0-9a-f]{64}(?:\.\d+-[0-9a-f]{8}\.aside)?$/u

async function prune(folder: string, used: ReadonlySet<string>): Promise<void> {
  for (const shelf of (await readdir(folder).catch(() => [])).filter(name => SHELF.test(name)))
    for (const name of await readdir(join(folder, shelf)).catch(() => []))
      if (NAME.test(name) && !used.has(name)) await rm(join(folder, shelf, name), { force: true })
}

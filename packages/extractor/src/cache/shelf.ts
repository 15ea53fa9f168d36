// Texts kept under names made of hex digits, each with a checksum: a damaged one is as good as none.
import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { writeAside } from '../stores/write-aside.ts'
import { seal, unseal } from './seal.ts'

export interface Shelf {
  get(name: string): Promise<string | undefined>
  put(name: string, text: string): Promise<void>
  /** Counts as got. */
  keep(name: string): void
  /** Removes what was neither got, put nor kept since the shelf was opened. */
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
      if (use !== 'look') await writeAside(pathOf(name), seal(text))
    },
    keep: name => void used.add(name),
    prune: async () => {
      if (use !== 'look') await prune(folder, used)
    },
  }
}

/** What a shelf writes: a name, and while it is being written more behind it. Anything else is somebody else's. */
const SHELF = /^[0-9a-f]{2}$/u
const NAME = /^[0-9a-f]{64}(?:\.\d+-[0-9a-f]{8}\.aside)?$/u

async function prune(folder: string, used: ReadonlySet<string>): Promise<void> {
  for (const shelf of (await readdir(folder).catch(() => [])).filter(name => SHELF.test(name)))
    for (const name of await readdir(join(folder, shelf)).catch(() => []))
      if (NAME.test(name) && !used.has(name)) await rm(join(folder, shelf, name), { force: true })
}

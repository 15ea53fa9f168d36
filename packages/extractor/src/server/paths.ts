// No path outside a folder: neither by dots, nor absolute, nor over a link that leads out.
import { realpath } from 'node:fs/promises'
import { resolve, sep } from 'node:path'

/** The real path of `name` in `folder`; undefined when it is not there or lies elsewhere. */
export async function insideOf(folder: string, name: string): Promise<string | undefined> {
  if (name.includes('\0')) return undefined
  const [base, path] = await Promise.all(
    [folder, resolve(folder, name)].map(item => realpath(item).catch(() => undefined)),
  )
  return base && path?.startsWith(base + sep) ? path : undefined
}

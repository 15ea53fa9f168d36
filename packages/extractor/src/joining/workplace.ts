// A folder for what a build puts on the disk while it works, gone when it ends; what a killed build left there goes first.
import { mkdir, rm } from 'node:fs/promises'
import { explain } from '../stores/write-aside.ts'

export interface Workplace {
  folder: string
  close(): Promise<void>
}

/** @param folder that belongs to this build alone */
export async function openWorkplace(folder: string): Promise<Workplace> {
  const clear = () => rm(folder, { recursive: true, force: true })
  try {
    await clear()
    await mkdir(folder, { recursive: true })
  } catch (cause) {
    throw explain(folder, cause)
  }
  return { folder, close: clear }
}

// Writes at the end of an open file, all of it, or says why not.
import { writeSync } from 'node:fs'
import { explain } from '../stores/write-aside.ts'

/** @param path for messages */
export function writeWhole(file: number, bytes: Buffer, path: string): void {
  try {
    for (let done = 0; done < bytes.length;) done += writeSync(file, bytes, done)
  } catch (cause) {
    throw explain(path, cause)
  }
}

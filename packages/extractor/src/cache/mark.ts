// Whether a file was touched: its size, its times to the nanosecond and its number on the disk. The time of the last change cannot be set by hand,
// so that a copy, an edit and a file moved into its place all show.
import { statSync } from 'node:fs'

/**
 * Clocks of file systems tick; a file changed twice within one tick looks the same. FAT's tick is two seconds, the longest.
 */
export const LONGEST_TICK = 2000

/** @param age milliseconds that must have gone since the last change; undefined for a file that is younger or not there */
export function markOf(path: string, age = 0): string | undefined {
  try {
    const { size, mtimeNs, ctimeNs, ctimeMs, ino } = statSync(path, { bigint: true })
    return Number(ctimeMs) + age <= Date.now() ? `${size} ${mtimeNs} ${ctimeNs} ${ino}` : undefined
  } catch {
    return undefined
  }
}

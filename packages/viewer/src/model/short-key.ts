// A key in seven characters, for links that name many: `~` and six digits of its hash in base 36.
import { fraction } from '../layout/random.ts'

const DIGITS = 6

export function shortKey(key: string): string {
  const number = Math.floor(fraction(key) * 36 ** DIGITS)
  return `~${number.toString(36).padStart(DIGITS, '0')}`
}

/** Writes short keys after each other: `~` once, then six digits each. */
export function joinShort(keys: readonly string[]): string {
  return keys.length === 0 ? '' : `~${keys.map(key => key.slice(1)).join('')}`
}

/** What `joinShort` wrote; a key that is written out is itself. */
export function splitShort(text: string): string[] {
  if (!/^~[\da-z]+$/.test(text)) return [text]
  return (text.slice(1).match(/.{6}/g) ?? []).map(digits => `~${digits}`)
}

export function isShort(key: string): boolean {
  return /^~[\da-z]{6}$/.test(key)
}

// A text with its checksum before it: a damaged one is as good as none.
import { createHash } from 'node:crypto'

export const checksum = (text: string): string => createHash('sha256').update(text).digest('hex')

export const seal = (text: string): string[] => [checksum(text), '\n', text]

export function unseal(sealed: string): string | undefined {
  const end = sealed.indexOf('\n')
  const text = sealed.slice(end + 1)
  return end > 0 && checksum(text) === sealed.slice(0, end) ? text : undefined
}

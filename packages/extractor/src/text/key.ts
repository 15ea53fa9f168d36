// An article's key: a slug of its title or first words, and eight hex digits of its content's hash. Never its path.
import { createHash } from 'node:crypto'

const SLUG_LENGTH = 60

/** SHA-256 of a text in UTF-8, in hex: of a UTF-8 file, that of the file. */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}

/** @example articleKey('What to expect from talks', 'c0ffee…') // 'article/what-to-expect-from-talks-c0ffee12' */
export function articleKey(words: string, hash: string): string {
  return `article/${[slug(words), hash.slice(0, 8)].filter(part => part !== '').join('-')}`
}

/** Lower-case ASCII letters and digits joined by hyphens, cut at a word; empty for text in which there are none. */
export function slug(text: string): string {
  const plain = text
    .slice(0, 400)
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
  const words = plain.split(/[^a-z0-9]+/u).filter(word => word !== '')
  return words.reduce(
    (joined, word) =>
      joined === ''
        ? word.slice(0, SLUG_LENGTH)
        : joined.length + word.length < SLUG_LENGTH
          ? `${joined}-${word}`
          : joined,
    '',
  )
}

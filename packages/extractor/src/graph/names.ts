// Names made comparable: case, accents, articles, transliteration and acronyms set aside. Decides nothing about who is who.
import { createHash } from 'node:crypto'

/** Letters that Unicode does not decompose into a base and an accent. */
const LETTERS: Record<string, string> = { ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ı: 'i', æ: 'ae', œ: 'oe', þ: 'th', ð: 'd' }

/** Lower case, no accents, no possessive, single spaces: `Erdoğan’s` → `erdogan`. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßøłđıæœþð]/g, letter => LETTERS[letter] ?? letter)
    .replace(/[’']s(?=\s|$)/g, '')
    .replace(/[’'.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** A name of an organization, venue or event for comparing: `The Atlantic Council` and `Atlantic Council` are one. */
export const foldName = (name: string): string => fold(name).replace(/^(the|a|an) /, '')

/**
 * How a romanised name sounds, so that transliterations meet: `Sergey` and `Sergei`, `Alexander` and `Aleksandr`, `Zelenskyy` and `Zelensky`.
 * The pairs are those in which BGN/PCGN, ISO 9 and press spellings of Cyrillic differ.
 */
export function sound(word: string): string {
  return word
    .replace(/kh/g, 'h')
    .replace(/ph/g, 'f')
    .replace(/w/g, 'v')
    .replace(/x/g, 'ks')
    .replace(/[yj]/g, 'i')
    .replace(/([bcdfghklmnpqrstvz])er$/, '$1r')
    .replace(/(.)\1+/g, '$1')
}

/** Eight hex digits that stand for a text. */
export const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 8)

const LONGEST_SLUG = 60

/** A name as the readable part of a key: `New START` → `new-start`; whole words, at most 60 characters, never empty. */
export function slug(name: string): string {
  const words = fold(name.replace(/[’']/g, '')).replace(/^the /, '').split(' ').filter(Boolean)
  let text = words.shift()?.slice(0, LONGEST_SLUG) ?? ''
  for (const word of words) {
    if (text.length + 1 + word.length > LONGEST_SLUG) break
    text += `-${word}`
  }
  return text || digest(name)
}

const SMALL = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'to', 'a', 'an', 'de', 'la'])

/** The acronyms a long name may have: `Organization for Security and Cooperation in Europe` → `osce`. None under three letters. */
export function acronymsOf(name: string): string[] {
  const words = foldName(name).split(' ')
  const letters = (list: string[]) => list.map(word => word[0] ?? '').join('')
  const all = [letters(words.filter(word => !SMALL.has(word))), letters(words)]
  return [...new Set(all)].filter(acronym => acronym.length >= 3)
}

export const isAcronym = (name: string): boolean => /^\p{Lu}[\p{Lu}\d.]{2,7}$/u.test(name)
